import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';

import { words } from '@/lib/i18n';

import { pdfAddress, type ScopeItem, scopeQuery } from './scope.api';

const { say } = words({
  title: { vi: 'Phạm vi được chứng nhận', en: 'What the certificate covers' },
  none: {
    vi: 'Chưa ghi loại, quy cách và mã vạch nào vào sổ đăng ký.',
    en: 'No variants, pack sizes or barcodes have been recorded.',
  },
  beside: { vi: 'Không được chứng nhận', en: 'Not covered' },
  gtin: { vi: 'Mã vạch {gtin}', en: 'Barcode {gtin}' },
  pdf: { vi: 'Tải giấy chứng nhận (PDF)', en: 'Download the certificate (PDF)' },
  printed: {
    vi: 'Bản PDF ghi nội dung lúc cấp; tình trạng hiện nay xem câu trả lời ở trên.',
    en: 'The PDF says what was issued; its status of today is the answer above.',
  },
});

/** What of the product is covered, and its paper: below the answer, for those who look closer. */
export function CertificateScope({ number, paper = pdfAddress(number) }: { number: string; paper?: string }) {
  const { data: scope } = useQuery(scopeQuery(number));
  if (!scope) return null;
  const { items, isPrintedHere } = scope.data;

  return (
    <section className="space-y-3">
      <h2 className="text-lg">{say('title')}</h2>
      {items.length === 0 ? (
        <p className="text-soft">{say('none')}</p>
      ) : (
        <ul className="space-y-2">
          {items.map((item) => (
            <li key={[item.variant, item.packSize, item.gtin].join()}>
              <Item item={item} />
            </li>
          ))}
        </ul>
      )}
      {isPrintedHere && (
        <p className="space-y-1">
          <a href={paper} download={`${number}.pdf`} className="link inline-flex min-h-11 items-center gap-2">
            <Download aria-hidden="true" className="size-5" />
            {say('pdf')}
          </a>
          <span className="block text-soft text-sm">{say('printed')}</span>
        </p>
      )}
    </section>
  );
}

function Item({ item: { variant, packSize, gtin, isCovered } }: { item: ScopeItem }) {
  return (
    <>
      <span className="font-semibold">{[variant, packSize].filter(Boolean).join(', ')}</span>
      {gtin && <span className="block text-soft text-sm">{say('gtin', { gtin })}</span>}
      {!isCovered && <span className="block text-bad text-sm">{say('beside')}</span>}
    </>
  );
}
