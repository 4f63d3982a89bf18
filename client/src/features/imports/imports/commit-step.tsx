import { Notice } from '@/components/notice';
import { ConfirmStep } from '@/components/steps/confirm-step';
import { formatInstant, formatNumber } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';

import { commitImport, type Import } from './imports.api';

const { say } = words({
  enter: {
    vi: '{count} dòng được nhập vào sổ đăng ký, trong đó {products} sản phẩm mới.',
    en: '{count} rows are entered into the register, {products} of them new products.',
  },
  leave: {
    vi: '{count} dòng có lỗi bị bỏ ra. Sửa tệp rồi tải lên lần nữa để nhập tiếp.',
    en: '{count} rows with errors are left out. Correct the file and upload it again for these.',
  },
  public: {
    vi: 'Sản phẩm và giấy chứng nhận công khai ngay, không rút lại được bằng một thao tác.',
    en: 'Products and certificates are public at once, and cannot be taken back in one go.',
  },
  act: { vi: 'Nhập vào sổ đăng ký', en: 'Enter into the register' },
  done: { vi: 'Đã nhập {count} dòng', en: '{count} rows have been entered' },
  outcome: {
    vi: '{products} sản phẩm mới, {certificates} giấy chứng nhận mới, {unchanged} dòng không đổi, {out} dòng bị bỏ ra.',
    en: '{products} new products, {certificates} new certificates, {unchanged} rows unchanged, {out} left out.',
  },
  at: { vi: 'Nhập lúc {at}', en: 'Entered at {at}' },
});

interface CommitStepProps {
  read: Import;
  version: string;
  onDone: (committed: Import) => void;
  onBack: () => void;
}

/** The last look before a list that was tried is entered. */
export function CommitStep({ read, version, onDone, onBack }: CommitStepProps) {
  const language = useChosenLanguage();
  const { counts } = read;
  const number = (value: number) => formatNumber(value, language);
  const consequences = [say('enter', { count: number(counts.new), products: number(counts.newProducts) })];
  if (counts.rowsWithErrors > 0) consequences.push(say('leave', { count: number(counts.rowsWithErrors) }));

  return (
    <ConfirmStep
      consequences={[...consequences, say('public')]}
      act={say('act')}
      isGrave
      onBack={onBack}
      onConfirm={async ({ key }) => onDone(await commitImport(read.id, counts.rowsWithErrors > 0, { key, version }))}
    />
  );
}

/** What entering a list has done. */
export function Committed({ commitment }: { commitment: NonNullable<Import['commitment']> }) {
  const language = useChosenLanguage();
  const number = (value: number) => formatNumber(value, language);
  const { entered, newProducts, newCertificates, unchanged, leftOut } = commitment.outcome;

  return (
    <Notice tone="good" text={say('done', { count: number(entered) })}>
      <p>
        {say('outcome', {
          products: number(newProducts),
          certificates: number(newCertificates),
          unchanged: number(unchanged),
          out: number(leftOut),
        })}
      </p>
      <p>{say('at', { at: formatInstant(commitment.committedAt) })}</p>
    </Notice>
  );
}
