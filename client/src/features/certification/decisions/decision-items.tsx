import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { type Column, DataTable } from '@/components/lists/data-table';
import { StarRating } from '@/components/star-rating';
import { words } from '@/lib/i18n';

import { foreseenNumber } from './certificate-numbers';
import { certificateAddress, type Decision, issuingUnitQuery } from './decisions.api';

const { say } = words({
  caption: { vi: 'Sản phẩm trong quyết định', en: 'Products of the decision' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  star: { vi: 'Hạng', en: 'Stars' },
  number: { vi: 'Số giấy chứng nhận', en: 'Certificate number' },
  foreseen: { vi: 'Số giấy dự kiến', en: 'Number to be given' },
  paper: { vi: 'Bản in', en: 'Paper' },
  draft: { vi: 'Bản nháp', en: 'Draft' },
  pdf: { vi: 'Tải PDF', en: 'PDF' },
  paperOf: { vi: 'Tải giấy chứng nhận của {name} (PDF)', en: 'Download the certificate of {name} (PDF)' },
  none: { vi: 'Cấp khi ban hành', en: 'Given at the issue' },
});

interface DecisionItemsProps {
  decision: Decision;
  linkTo: (certificate: string) => ReactNode;
}

/** What a decision recognises: the numbers to come of a draft, the certificates of an issued one. */
export function DecisionItems({ decision, linkTo }: DecisionItemsProps) {
  const { data: unit } = useQuery(issuingUnitQuery(decision.unitId));
  const foreseen = (position: number) => unit && foreseenNumber(unit.code, decision, position);

  const columns: Column<Decision['items'][number]>[] = [
    { key: 'product', head: say('product'), cell: ({ productName }) => productName },
    { key: 'star', head: say('star'), cell: ({ star }) => <StarRating star={star} /> },
    {
      key: 'number',
      head: say(decision.issuedAt ? 'number' : 'foreseen'),
      cell: ({ certificateNumber, position }) =>
        certificateNumber ? linkTo(certificateNumber) : (foreseen(position) ?? say('none')),
    },
    {
      key: 'paper',
      head: say(decision.issuedAt ? 'paper' : 'draft'),
      cell: ({ position, productName }) => (
        <a
          href={certificateAddress(decision.id, position)}
          download
          aria-label={say('paperOf', { name: productName })}
          className="link inline-block min-h-6"
        >
          {say('pdf')}
        </a>
      ),
    },
  ];

  return (
    <DataTable caption={say('caption')} columns={columns} rows={decision.items} keyOf={({ resultId }) => resultId} />
  );
}
