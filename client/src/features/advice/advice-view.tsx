import { useSuspenseQuery } from '@tanstack/react-query';

import { formatDate, formatInstant, formatPoints } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';

import { adviceQuery, surveyQuery } from './advice.api';

const { say } = words({
  title: { vi: 'Ý kiến của Tổ tư vấn', en: 'What the advisory team says' },
  none: { vi: 'Tổ tư vấn chưa có ý kiến.', en: 'The advisory team has said nothing yet.' },
  total: { vi: 'Tổ tư vấn: {total} điểm; chủ thể tự chấm: {self} điểm', en: 'Team: {total}; producer: {self} points' },
  written: { vi: 'Ghi lúc {at}', en: 'Written at {at}' },
  outdated: {
    vi: 'Hồ sơ đã thay đổi sau ý kiến này.',
    en: 'The dossier was changed after this was written.',
  },
  differs: {
    vi: 'Tiêu chí {code}: Tổ tư vấn chấm {team} điểm, khác chủ thể',
    en: 'Criterion {code}: {team} by the team, unlike the producer',
  },
  survey: { vi: 'Khảo sát thực tế ngày {date}', en: 'Site survey of {date}' },
  with: { vi: 'Thành phần: {people}', en: 'Present: {people}' },
});

/** The advice and the survey, short: totals, where team and producer differ, the words. */
export function AdviceView({ id }: { id: string }) {
  const { data: advice } = useSuspenseQuery(adviceQuery(id));
  const { data: survey } = useSuspenseQuery(surveyQuery(id));
  const language = useChosenLanguage();
  const points = (value: number | undefined) => (value === undefined ? '–' : formatPoints(value, language));
  const differing = advice?.data.criteria.filter(({ option, selfOption }) => option !== selfOption) ?? [];

  return (
    <section className="card space-y-3 p-5">
      <h2 className="text-lg">{say('title')}</h2>
      {!advice && !survey && <p className="text-soft">{say('none')}</p>}
      {advice && (
        <>
          <p className="font-semibold">
            {say('total', { total: points(advice.data.total), self: points(advice.data.selfTotal) })}
          </p>
          <p className="text-soft text-sm">{say('written', { at: formatInstant(advice.data.writtenAt) })}</p>
          {advice.data.isOutdated && <p className="font-semibold text-warn">{say('outdated')}</p>}
          {advice.data.conclusion && <p className="whitespace-pre-line">{advice.data.conclusion}</p>}
          <ul className="list-disc space-y-1 pl-5">
            {differing.map(({ criterion, points: team, remark }) => (
              <li key={criterion}>
                {say('differs', { code: criterion, team: points(team) })}
                {remark && <span className="block text-soft">{remark}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {survey && (
        <>
          <h3 className="text-base">{say('survey', { date: formatDate(survey.data.heldOn) })}</h3>
          <p className="text-soft text-sm">{say('with', { people: survey.data.participants.join('; ') })}</p>
          <p className="whitespace-pre-line">{survey.data.findings}</p>
        </>
      )}
    </section>
  );
}
