import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';

import { DataTable } from '@/components/lists/data-table';
import { Notice } from '@/components/notice';
import { answerOf, api, type Schemas } from '@/lib/api';
import { formatDate } from '@/lib/format';
import { inLanguage, type Texts, words } from '@/lib/i18n';

const { say } = words({
  caption: { vi: 'Ngày nghỉ năm {year}', en: 'Days off in {year}' },
  day: { vi: 'Ngày', en: 'Day' },
  name: { vi: 'Dịp', en: 'Occasion' },
  kind: { vi: 'Loại', en: 'Kind' },
  unknown: { vi: 'Chưa có lịch nghỉ của năm {year}', en: 'There is no calendar of {year} yet' },
  flagged: {
    vi: 'Thời hạn tính theo ngày làm việc trong năm này được đánh dấu là chưa chắc chắn.',
    en: 'Terms in working days of this year are marked as uncertain.',
  },
  confirm: { vi: 'Cần xác nhận', en: 'To be confirmed' },
  sources: { vi: 'Căn cứ', en: 'Sources' },
});

const KINDS: Record<Schemas['DayKind'], Texts> = {
  holiday: { vi: 'Nghỉ lễ', en: 'Holiday' },
  swapped_off: { vi: 'Nghỉ hoán đổi', en: 'Off in exchange' },
  worked_instead: { vi: 'Làm bù', en: 'Worked instead' },
};

export const holidaysQuery = (year: number) =>
  queryOptions({
    queryKey: ['holidays', year],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/holidays', { params: { query: { year } }, signal })),
  });

/** The days that are not counted as working days, and where they are known from. */
export function HolidayCalendar({ year }: { year: number }) {
  const { data: calendar } = useSuspenseQuery(holidaysQuery(year));
  const said = { year: String(year) };
  if (!calendar.isKnown)
    return (
      <Notice tone="warn" text={say('unknown', said)}>
        <p>{say('flagged')}</p>
      </Notice>
    );

  return (
    <div className="space-y-6">
      {calendar.toConfirm && (
        <Notice tone="warn" text={say('confirm')}>
          <p>{calendar.toConfirm}</p>
        </Notice>
      )}
      <DataTable
        caption={say('caption', said)}
        columns={[
          { key: 'day', head: say('day'), cell: ({ date }) => formatDate(date) },
          { key: 'name', head: say('name'), cell: ({ name }) => inLanguage(name) },
          { key: 'kind', head: say('kind'), cell: ({ kind }) => inLanguage(KINDS[kind]) },
        ]}
        rows={calendar.days}
        keyOf={({ date }) => date}
      />
      <section className="space-y-2">
        <h2 className="text-xl">{say('sources')}</h2>
        <ul className="list-disc space-y-1 break-words pl-6">
          {calendar.sources.map((source) => (
            <li key={source}>{source}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
