import { useSuspenseQueries } from '@tanstack/react-query';
import { useState } from 'react';

import { StarRating } from '@/components/star-rating';
import { formatNumber, formatPoints } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';

import { compare } from './compare';
import { OutcomeChip } from './outcome';
import { resultQuery, useProductNames } from './results.api';

const { say } = words({
  caption: { vi: 'Điểm theo từng tiêu chí', en: 'Points of each criterion' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  mean: { vi: 'Điểm trung bình', en: 'Mean score' },
  band: { vi: 'Hạng theo khung điểm', en: 'Stars by score' },
  star: { vi: 'Hạng sau điểm tối thiểu', en: 'Stars after the minima' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  sheets: { vi: 'Số phiếu chấm', en: 'Score sheets' },
  only: { vi: 'Chỉ hiện tiêu chí khác điểm', en: 'Only criteria whose points differ' },
  none: { vi: 'không có', en: 'none' },
  unnamed: { vi: 'Sản phẩm {id}', en: 'Product no. {id}' },
  scroll: { vi: 'Bảng so sánh kết quả', en: 'Comparison of results' },
});

/** Several results in columns: figures above, points of every criterion below. */
export function Comparison({ ids }: { ids: readonly string[] }) {
  const language = useChosenLanguage();
  const results = useSuspenseQueries({ queries: ids.map(resultQuery) }).map(({ data }) => data);
  const names = useProductNames(results);
  const [isOnly, setOnly] = useState(false);
  const rows = compare(results).filter(({ differs }) => differs || !isOnly);
  const points = (value: number | null | undefined) =>
    value === undefined || value === null ? say('none') : formatPoints(value, language);
  const stars = (star: number | null | undefined) => (star ? <StarRating star={star} /> : say('none'));

  return (
    <div className="space-y-4">
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          checked={isOnly}
          onChange={({ target }) => setOnly(target.checked)}
          className="size-5 accent-brand"
        />
        {say('only')}
      </label>
      <section
        aria-label={say('scroll')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
        tabIndex={0}
        className="card overflow-x-auto"
      >
        <table className="w-full text-left [&_:is(th,td)]:border-line [&_:is(th,td)]:border-b [&_:is(th,td)]:px-4 [&_:is(th,td)]:py-2">
          <caption className="sr-only">{say('caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('criterion')}</th>
              {results.map(({ id, productId }) => (
                <th key={id} scope="col" className="min-w-40">
                  {names.get(productId) ?? say('unnamed', { id: productId.slice(-6) })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Line head={say('mean')} cells={results.map(({ id, mean }) => [id, points(mean)])} />
            <Line head={say('band')} cells={results.map(({ id, starByBand }) => [id, stars(starByBand)])} />
            <Line head={say('star')} cells={results.map(({ id, star }) => [id, stars(star)])} />
            <Line
              head={say('outcome')}
              cells={results.map(({ id, outcome }) => [id, <OutcomeChip key={id} outcome={outcome} />])}
            />
            <Line head={say('sheets')} cells={results.map(({ id, sheets }) => [id, formatNumber(sheets, language)])} />
            {rows.map(({ criterion, points: each, differs }) => (
              <Line
                key={criterion}
                head={criterion}
                isMarked={differs}
                cells={results.map(({ id }, place) => [id, points(each[place])])}
              />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

interface LineProps {
  head: string;
  cells: readonly (readonly [key: string, value: React.ReactNode])[];
  isMarked?: boolean;
}

function Line({ head, cells, isMarked = false }: LineProps) {
  return (
    <tr className={isMarked ? 'bg-tint' : undefined}>
      <th scope="row" className="font-normal">
        {head}
      </th>
      {cells.map(([key, value]) => (
        <td key={key}>{value}</td>
      ))}
    </tr>
  );
}
