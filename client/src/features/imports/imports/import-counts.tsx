import { Facts } from '@/components/facts';
import { formatInstant, formatNumber } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';

import type { Import } from './imports.api';

const { say } = words({
  file: { vi: 'Tệp', en: 'File' },
  hash: { vi: 'Mã SHA-256', en: 'SHA-256' },
  received: { vi: 'Nhận lúc', en: 'Received at' },
  rows: { vi: 'Số dòng', en: 'Rows' },
  fresh: { vi: 'Dòng mới', en: 'New rows' },
  unchanged: { vi: 'Dòng đã có, không đổi', en: 'Rows known already' },
  products: { vi: 'Sản phẩm mới', en: 'New products' },
  bad: { vi: 'Dòng có lỗi, không nhập được', en: 'Rows with errors, left out' },
  warnings: { vi: 'Cảnh báo, vẫn nhập', en: 'Warnings, entered all the same' },
});

/** What entering the list would do: counted, nothing entered yet. */
export function ImportCounts({ read }: { read: Import }) {
  const language = useChosenLanguage();
  const { counts } = read;
  const number = (value: number) => formatNumber(value, language);

  return (
    <Facts
      rows={[
        [say('file'), read.fileName],
        [say('received'), formatInstant(read.receivedAt)],
        [say('rows'), number(counts.rows)],
        [say('fresh'), number(counts.new)],
        [say('products'), number(counts.newProducts)],
        [say('unchanged'), number(counts.unchanged)],
        [say('bad'), number(counts.rowsWithErrors)],
        [say('warnings'), number(counts.warnings)],
        [
          say('hash'),
          <code key="hash" className="break-all text-sm">
            {read.sha256}
          </code>,
        ],
      ]}
    />
  );
}
