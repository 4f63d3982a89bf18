import { Facts } from '@/components/facts';
import { DataTable } from '@/components/lists/data-table';
import { formatDate, formatNumber } from '@/lib/format';
import { inLanguage, useChosenLanguage, words } from '@/lib/i18n';

import type { Regulation } from './regulations.api';

const { say } = words({
  title: { vi: 'Nội dung', en: 'Title' },
  number: { vi: 'Số', en: 'Number' },
  of: { vi: '{number} ngày {date}', en: '{number} of {date}' },
  from: { vi: 'Hiệu lực từ', en: 'In force from' },
  to: { vi: 'Hết hiệu lực sau ngày', en: 'In force until' },
  provenance: { vi: 'Nguồn', en: 'Provenance' },
  months: { vi: 'Thời hạn giấy chứng nhận', en: 'Certificates run for' },
  monthsOf: { vi: '{count} tháng', en: '{count} months' },
  revocation: { vi: 'Thời hạn thu hồi', en: 'Term of a revocation' },
  days: { vi: '{count} ngày', en: '{count} days' },
  recognised: { vi: 'Công nhận từ', en: 'Recognised from' },
  stars: { vi: '{star} sao', en: '{star} stars' },
  bands: { vi: 'Khung điểm', en: 'Bands of points' },
  star: { vi: 'Hạng', en: 'Stars' },
  least: { vi: 'Từ điểm', en: 'From points' },
  parts: { vi: 'Các phần chấm điểm', en: 'Parts scored' },
  part: { vi: 'Phần', en: 'Part' },
  max: { vi: 'Điểm tối đa', en: 'Most points' },
  confirm: { vi: 'Cần xác nhận lại với bản chính thức', en: 'To be confirmed with the official text' },
});

/** What an act says, as the system goes by it. */
export function RegulationDetails({ regulation }: { regulation: Regulation }) {
  const language = useChosenLanguage();
  const { act, certificate, revocationDays, bands = [], parts, toConfirm } = regulation;
  const number = (value: number) => formatNumber(value, language);

  return (
    <div className="space-y-6">
      <Facts
        rows={[
          [say('title'), inLanguage(act.title)],
          [
            say('number'),
            act.number && act.issuedOn ? say('of', { number: act.number, date: formatDate(act.issuedOn) }) : act.number,
          ],
          [say('from'), regulation.effectiveFrom && formatDate(regulation.effectiveFrom)],
          [say('to'), regulation.effectiveTo && formatDate(regulation.effectiveTo)],
          [say('months'), certificate?.months && say('monthsOf', { count: number(certificate.months) })],
          [say('revocation'), revocationDays && say('days', { count: number(revocationDays) })],
          [
            say('recognised'),
            regulation.recognisedFromStar && say('stars', { star: number(regulation.recognisedFromStar) }),
          ],
          [say('provenance'), regulation.provenance],
        ]}
      />
      {bands.length > 0 && (
        <section className="space-y-3">
          <h2 className="text-xl">{say('bands')}</h2>
          <DataTable
            caption={say('bands')}
            columns={[
              { key: 'star', head: say('star'), cell: ({ star }) => say('stars', { star: number(star) }) },
              { key: 'min', head: say('least'), isFigure: true, cell: ({ min }) => number(min) },
            ]}
            rows={bands}
            keyOf={({ star }) => String(star)}
          />
        </section>
      )}
      {parts.length > 0 && (
        <section className="space-y-3">
          <h2 className="text-xl">{say('parts')}</h2>
          <DataTable
            caption={say('parts')}
            columns={[
              { key: 'part', head: say('part'), cell: ({ title }) => inLanguage(title) },
              { key: 'max', head: say('max'), isFigure: true, cell: ({ max }) => number(max) },
            ]}
            rows={parts}
            keyOf={({ code }) => code}
          />
        </section>
      )}
      {toConfirm.length > 0 && (
        <section className="space-y-2">
          <h2 className="text-xl">{say('confirm')}</h2>
          <ul className="list-disc space-y-1 pl-6">
            {toConfirm.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
