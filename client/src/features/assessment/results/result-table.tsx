import type { ReactNode } from 'react';

import { type Column, DataTable } from '@/components/lists/data-table';
import { StarRating } from '@/components/star-rating';
import { formatInstant, formatPoints } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';

import { isRecognisable, OutcomeChip } from './outcome';
import { type Result, useProductNames } from './results.api';

const { say } = words({
  caption: { vi: 'Kết quả của Hội đồng', en: 'Results of the council' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  unnamed: { vi: 'Sản phẩm {id}', en: 'Product no. {id}' },
  mean: { vi: 'Điểm trung bình', en: 'Mean score' },
  band: { vi: 'Hạng theo khung điểm', en: 'Stars by score' },
  star: { vi: 'Hạng sau điểm tối thiểu', en: 'Stars after the minima' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  reached: { vi: 'Chốt lúc', en: 'Reached at' },
  none: { vi: 'Không có', en: 'None' },
  choose: { vi: 'Chọn {name}', en: 'Choose {name}' },
  reexamined: { vi: 'Đang được xem xét lại', en: 'Under re-examination' },
});

interface ResultTableProps {
  results: readonly Result[];
  chosen: readonly string[];
  onChoose: (ids: string[]) => void;
  /** Leads to one result. */
  linkTo: (id: string, name: string) => ReactNode;
}

/** Results to look through, to be chosen for a comparison or a decision. */
export function ResultTable({ results, chosen, onChoose, linkTo }: ResultTableProps) {
  const names = useProductNames(results);
  const language = useChosenLanguage();
  const nameOf = ({ productId }: Result) => names.get(productId) ?? say('unnamed', { id: productId.slice(-6) });
  const toggle = (id: string) => onChoose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);

  const columns: Column<Result>[] = [
    {
      key: 'product',
      head: say('product'),
      cell: (result) => (
        <span className="flex items-start gap-3">
          <input
            type="checkbox"
            aria-label={say('choose', { name: nameOf(result) })}
            checked={chosen.includes(result.id)}
            onChange={() => toggle(result.id)}
            className="mt-0.5 size-6 shrink-0 accent-brand"
          />
          <span className="min-w-0">{linkTo(result.id, nameOf(result))}</span>
        </span>
      ),
    },
    {
      key: 'mean',
      head: say('mean'),
      isFigure: true,
      cell: ({ mean }) => (mean === undefined ? say('none') : formatPoints(mean, language)),
    },
    { key: 'band', head: say('band'), cell: ({ starByBand }) => <Stars star={starByBand} /> },
    { key: 'star', head: say('star'), cell: ({ star }) => <Stars star={star} /> },
    {
      key: 'outcome',
      head: say('outcome'),
      cell: ({ outcome, isUnderReexamination }) => (
        <>
          <OutcomeChip outcome={outcome} />
          {isUnderReexamination && <span className="block text-sm text-warn">{say('reexamined')}</span>}
        </>
      ),
    },
    { key: 'reached', head: say('reached'), cell: ({ reachedAt }) => formatInstant(reachedAt) },
  ];

  return <DataTable caption={say('caption')} columns={columns} rows={results} keyOf={({ id }) => id} />;
}

function Stars({ star }: { star: number | null | undefined }) {
  return star ? <StarRating star={star} /> : say('none');
}

/** Of those chosen, the ones that a decision may list. */
export const decidable = (results: readonly Result[], chosen: readonly string[]) =>
  results.filter(({ id, outcome }) => chosen.includes(id) && isRecognisable(outcome)).map(({ id }) => id);
