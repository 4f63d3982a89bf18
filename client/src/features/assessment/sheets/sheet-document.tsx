import { Printer, Sheet } from 'lucide-react';

import { words } from '@/lib/i18n';

const { say } = words({
  pdf: { vi: 'Phiếu để in (PDF)', en: 'Printable sheet (PDF)' },
  xlsx: { vi: 'Phiếu dạng bảng (XLSX)', en: 'Sheet as a table (XLSX)' },
});

/** A sheet handed in, as official papers print it. */
export function SheetDocument({ sheet }: { sheet: string }) {
  const address = `/api/v1/score-sheets/${sheet}/document`;
  return (
    <p className="flex flex-wrap gap-3">
      <a href={`${address}?format=pdf`} download className="button button-main">
        <Printer aria-hidden="true" className="size-5" />
        {say('pdf')}
      </a>
      <a href={`${address}?format=xlsx`} download className="button button-quiet">
        <Sheet aria-hidden="true" className="size-5" />
        {say('xlsx')}
      </a>
    </p>
  );
}
