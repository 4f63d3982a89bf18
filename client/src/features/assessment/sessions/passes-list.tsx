import { useSuspenseQuery } from '@tanstack/react-query';

import { formatInstant, formatPoints } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';

import { useNames } from './names';
import { type CouncilSession, scoreHistoryQuery } from './sessions.api';
import { spreadOf } from './spread';

const { say } = words({
  pass: { vi: 'Lượt chấm {pass}', en: 'Pass {pass}' },
  reason: { vi: 'Lý do chấm lại: {reason}', en: 'Why scored again: {reason}' },
  none: {
    vi: 'Điểm hiện khi bạn đã nộp phiếu của mình, hoặc khi phiên họp kết thúc.',
    en: 'Points show once your own sheet is in, or when the session is closed.',
  },
  mean: {
    vi: 'Thấp nhất {least}, cao nhất {most}, chênh lệch {spread} điểm.',
    en: 'Lowest {least}, highest {most}, {spread} points apart.',
  },
  limit: { vi: 'Vượt mức chênh lệch cho phép {limit} điểm.', en: 'More than the {limit} points allowed.' },
  row: { vi: '{name}: {total} điểm, nộp lúc {at}', en: '{name}: {total} points, handed in at {at}' },
});

interface PassesListProps {
  user: string;
  session: CouncilSession;
  dossier: string;
}

/** Every scoring of a dossier, its totals as far as the reader may see them, and how far they lie apart. */
export function PassesList({ user, session, dossier }: PassesListProps) {
  const language = useChosenLanguage();
  const passes = useSuspenseQuery(scoreHistoryQuery(session.id)).data.filter(({ dossierId }) => dossierId === dossier);
  const nameOf = useNames(user, session);
  const points = (value: number) => formatPoints(value, language);

  return (
    <ol className="space-y-4">
      {passes.map(({ pass, reason, sheets }) => {
        const spread = spreadOf(sheets.map(({ total }) => total));
        const limit = session.settings.largestSpread;
        return (
          <li key={pass}>
            <h3 className="text-lg">{say('pass', { pass: String(pass) })}</h3>
            {reason && <p className="text-soft">{say('reason', { reason })}</p>}
            {!spread && <p className="text-soft">{say('none')}</p>}
            {spread && (
              <p>
                {say('mean', { least: points(spread.least), most: points(spread.most), spread: points(spread.apart) })}
                {limit !== undefined && spread.apart > limit && (
                  <strong className="block text-warn">{say('limit', { limit: points(limit) })}</strong>
                )}
              </p>
            )}
            <ul className="list-disc pl-6">
              {sheets.map(({ sheetId, scorerId, total, submittedAt }) => (
                <li key={sheetId}>
                  {say('row', { name: nameOf(scorerId), total: points(total), at: formatInstant(submittedAt) })}
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
}
