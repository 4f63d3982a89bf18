import type { ReactNode } from 'react';

import { DataTable } from '@/components/lists/data-table';
import { StarRating } from '@/components/star-rating';
import type { Schemas } from '@/lib/api';
import { formatPoints } from '@/lib/format';
import { inLanguage, type Texts, useChosenLanguage, words } from '@/lib/i18n';

import type { TableItem } from '../sessions/sessions.api';
import type { Result } from './results.api';

const { say } = words({
  caption: { vi: 'Kết quả của phiên họp', en: 'Results of the session' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  mean: { vi: 'Điểm trung bình', en: 'Mean' },
  band: { vi: 'Sao theo điểm', en: 'Stars by points' },
  star: { vi: 'Kết quả', en: 'Result' },
  next: { vi: 'Hướng xử lý', en: 'What follows' },
  sheets: { vi: 'Số phiếu', en: 'Sheets' },
  none: { vi: 'Không', en: 'None' },
  stars: { vi: '{count} sao', en: '{count} stars' },
  minimum: {
    vi: 'Tiêu chí {code}: cần {needed} điểm cho {star} sao, đạt {reached}',
    en: 'Criterion {code}: {needed} points needed for {star} stars, {reached} reached',
  },
});

export const OUTCOMES: Record<Schemas['Outcome'], Texts> = {
  recognised: { vi: 'Đủ điều kiện công nhận', en: 'To be recognised' },
  not_recognised: { vi: 'Không đạt mức công nhận', en: 'Below recognition' },
  pending_central: { vi: 'Chuyển hồ sơ lên trung ương', en: 'To be sent to the central level' },
  stopped: { vi: 'Dừng đánh giá', en: 'Assessment stopped' },
  rejected: { vi: 'Hồ sơ bị loại', en: 'Dossier rejected' },
  returned_by_centre: { vi: 'Trung ương trả lại tỉnh', en: 'Sent back by the central level' },
};

interface ResultsTableProps {
  results: readonly Result[];
  table: readonly TableItem[];
  /** What can be done with a result. */
  act: (result: Result) => ReactNode;
}

/** What the council came to, product beside product. */
export function ResultsTable({ results, table, act }: ResultsTableProps) {
  const language = useChosenLanguage();
  const productOf = (result: Result) => table.find(({ dossierId }) => dossierId === result.dossierId)?.productName;

  return (
    <DataTable
      caption={say('caption')}
      rows={results}
      keyOf={({ id }) => id}
      columns={[
        { key: 'product', head: say('product'), cell: productOf },
        {
          key: 'mean',
          head: say('mean'),
          isFigure: true,
          cell: ({ mean }) => (mean === undefined ? say('none') : formatPoints(mean, language)),
        },
        {
          key: 'band',
          head: say('band'),
          cell: ({ starByBand }) => (starByBand ? say('stars', { count: String(starByBand) }) : say('none')),
        },
        { key: 'star', head: say('star'), cell: (result) => <Reached result={result} /> },
        { key: 'sheets', head: say('sheets'), isFigure: true, cell: ({ sheets }) => sheets },
        {
          key: 'next',
          head: say('next'),
          cell: (result) => (
            <div className="space-y-2">
              <p>{inLanguage(OUTCOMES[result.outcome])}</p>
              {act(result)}
            </div>
          ),
        },
      ]}
    />
  );
}

function Reached({ result: { star, unmetMinima } }: { result: Result }) {
  return (
    <>
      {star ? <StarRating star={star} /> : say('none')}
      {unmetMinima.map(({ criterion, star: kept, needed, reached }) => (
        <span key={`${criterion} ${kept}`} className="block text-soft text-sm">
          {say('minimum', {
            code: criterion,
            star: String(kept),
            needed: String(needed),
            reached: String(reached),
          })}
        </span>
      ))}
    </>
  );
}
