import { useSuspenseQuery } from '@tanstack/react-query';

import { criteriaSetQuery } from '@/components/criteria/evaluation';
import { StarNavigator } from '@/components/criteria/star-navigator';
import { Facts } from '@/components/facts';
import { StarRating } from '@/components/star-rating';
import { formatInstant, formatNumber, formatPoints } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';

import { OutcomeChip } from './outcome';
import { packageAddress, type Result, resultQuery, useProductNames } from './results.api';

const { say } = words({
  product: { vi: 'Sản phẩm', en: 'Product' },
  set: { vi: 'Bộ tiêu chí', en: 'Criteria set' },
  mean: { vi: 'Điểm trung bình', en: 'Mean score' },
  band: { vi: 'Hạng theo khung điểm', en: 'Stars by score' },
  star: { vi: 'Hạng sau điểm tối thiểu', en: 'Stars after the minima' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  sheets: { vi: 'Số phiếu chấm', en: 'Score sheets' },
  reached: { vi: 'Chốt lúc', en: 'Reached at' },
  minima: { vi: 'Điểm tối thiểu chưa đạt', en: 'Minima not reached' },
  minimum: {
    vi: 'Tiêu chí {criterion}: hạng {star} sao cần {needed} điểm, mới đạt {reached}',
    en: 'Criterion {criterion}: {star} stars need {needed} points, {reached} reached',
  },
  points: { vi: 'Điểm theo tiêu chí', en: 'Points by criterion' },
  download: { vi: 'Tải gói dữ liệu để kiểm tra độc lập', en: 'Download the package for independent checking' },
});

/** One result: its figures, what keeps it from the next star, its points. */
export function ResultDetails({ id }: { id: string }) {
  const { data: result } = useSuspenseQuery(resultQuery(id));
  const names = useProductNames([result]);
  const language = useChosenLanguage();

  return (
    <div className="space-y-6">
      <Facts
        rows={[
          [say('product'), names.get(result.productId)],
          [say('set'), result.criteriaSetCode],
          [say('mean'), result.mean === undefined ? undefined : formatPoints(result.mean, language)],
          [say('band'), result.starByBand && <StarRating key="band" star={result.starByBand} />],
          [say('star'), result.star ? <StarRating key="star" star={result.star} /> : undefined],
          [say('outcome'), <OutcomeChip key="outcome" outcome={result.outcome} />],
          [say('sheets'), formatNumber(result.sheets, language)],
          [say('reached'), formatInstant(result.reachedAt)],
        ]}
      />
      {result.unmetMinima.length > 0 && (
        <section className="space-y-2">
          <h2 className="text-xl">{say('minima')}</h2>
          <ul className="list-disc pl-6">
            {result.unmetMinima.map((each) => (
              <li key={`${each.criterion}/${each.star}`}>
                {say('minimum', {
                  criterion: each.criterion,
                  star: String(each.star),
                  needed: String(each.needed),
                  reached: String(each.reached),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {result.nextStar && <NextStar set={result.criteriaSetCode} next={result.nextStar} />}
      <section className="space-y-2">
        <h2 className="text-xl">{say('points')}</h2>
        <dl className="grid grid-cols-2 gap-2 sm:grid-cols-4 lg:grid-cols-6">
          {result.points.map(({ criterion, points }) => (
            <div key={criterion} className="card flex justify-between px-3 py-2">
              <dt className="text-soft">{criterion}</dt>
              <dd className="font-semibold">{points}</dd>
            </div>
          ))}
        </dl>
      </section>
      <a href={packageAddress(id)} download className="button button-quiet">
        {say('download')}
      </a>
    </div>
  );
}

function NextStar({ set: code, next }: { set: string; next: NonNullable<Result['nextStar']> }) {
  const { data: set } = useSuspenseQuery(criteriaSetQuery(code));

  return <StarNavigator set={set} next={next} />;
}
