import { useSuspenseQuery } from '@tanstack/react-query';

import { aDate, filled, orEmpty } from '@/components/forms/checks';
import { DateField } from '@/components/forms/date-field';
import { TextArea } from '@/components/forms/text-area';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { StepForm } from '@/components/steps/step-form';
import { parseDate } from '@/lib/dates';
import { words } from '@/lib/i18n';

import type { CertificateStepProps } from './certificate-steps';
import { scopeQuery, stateScope } from './scope.api';
import { itemsIn, linesOf } from './scope-lines';

const { say } = words({
  act: { vi: 'Ghi phạm vi được chứng nhận', en: 'State what is covered' },
  public: {
    vi: 'Ai xác minh giấy chứng nhận hoặc quét mã vạch cũng thấy phạm vi này.',
    en: 'Whoever verifies the certificate or scans a barcode sees it.',
  },
  kept: {
    vi: 'Giấy chứng nhận không đổi; các lần ghi trước vẫn được lưu và không xóa được.',
    en: 'The certificate stays as it is; earlier statements are kept and cannot be deleted.',
  },
  lines: {
    vi: 'Mỗi dòng một mặt hàng: loại; quy cách; mã vạch. Thêm “; không” ở cuối nếu mặt hàng không được chứng nhận. Ví dụ: Chè xanh; 200 g; 8938505974194',
    en: 'One line for each: variant; pack size; barcode. Add “; no” at the end of what is not covered. Example: Green tea; 200 g; 8938505974194',
  },
  today: { vi: 'Để trống nếu áp dụng từ hôm nay', en: 'Leave empty for today' },
});

interface Values {
  items: string;
  from: string;
  because: string;
}

const ITEMS = {
  label: { vi: 'Các mặt hàng', en: 'Goods' },
  check: filled({ vi: 'Ghi ít nhất một mặt hàng.', en: 'State at least one.' }),
};
const FIRST: Fields<Values> = {
  items: ITEMS,
  from: { label: { vi: 'Áp dụng từ ngày', en: 'From' }, isOptional: true },
  because: { label: { vi: 'Lý do đính chính', en: 'Why it is corrected' }, isOptional: true },
};
const CORRECTION: Fields<Values> = {
  items: ITEMS,
  from: { ...FIRST.from, check: orEmpty(aDate) },
  because: {
    label: { vi: 'Lý do đính chính', en: 'Why it is corrected' },
    check: filled({ vi: 'Nêu lý do đính chính.', en: 'Say why it is corrected.' }),
  },
};

/** The first statement holds from the issue on; each further one corrects it from a day on. */
export function ScopeStep({ number, onDone, onBack }: Omit<CertificateStepProps, 'version'>) {
  const { data: scope } = useSuspenseQuery(scopeQuery(number));
  const isCorrection = scope.data.version > 0;
  const form = useApiForm<Values, unknown>({
    fields: isCorrection ? CORRECTION : FIRST,
    initial: { items: linesOf(scope.data.items), from: '', because: '' },
    version: scope.version,
    send: ({ items, from, because }, attempt) =>
      stateScope(
        number,
        { items: itemsIn(items), from: parseDate(from), because: because.trim() || undefined },
        attempt,
      ),
    onDone,
  });

  return (
    <StepForm form={form} consequences={[say('public'), say('kept')]} act={say('act')} onBack={onBack}>
      <TextArea {...form.field('items')} hint={say('lines')} rows={8} />
      {isCorrection && (
        <>
          <DateField {...form.field('from')} hint={say('today')} />
          <TextArea {...form.field('because')} limit={500} />
        </>
      )}
    </StepForm>
  );
}
