import { useSuspenseQuery } from '@tanstack/react-query';

import { OpinionList } from '@/features/assessment/opinions/opinion-list';
import { opinionsQuery } from '@/features/assessment/opinions/opinions.api';
import { OutcomeTable } from '@/features/assessment/opinions/outcome-table';
import type { Result } from '@/features/assessment/results/results.api';
import type { CouncilSession } from '@/features/assessment/sessions/sessions.api';
import { words } from '@/lib/i18n';

const { say } = words({
  meeting: {
    vi: 'Hồ sơ có ý kiến khác nhau, hoặc quá hạn mà chưa đủ ý kiến, trở lại danh sách chờ họp. Triệu tập một phiên họp và đưa hồ sơ lên bàn; hồ sơ này không lấy ý kiến bằng văn bản nữa.',
    en: 'A dossier on which opinions differ, or on which too few wrote in time, waits for a meeting. Convene one and put it on the table; it is not put in writing again.',
  },
  agreed: {
    vi: 'Hồ sơ được thống nhất giữ hạng có kết quả và chờ quyết định công nhận lại.',
    en: 'A dossier on which all agree has its result and awaits the decision.',
  },
  opinions: { vi: 'Ý kiến về {product}', en: 'Opinions on {product}' },
  none: { vi: 'Không có ý kiến nào bạn được xem.', en: 'There is no opinion that you may read.' },
});

interface WrittenResultsProps {
  user: string;
  session: CouncilSession;
  results: readonly Result[];
}

/** What members wrote in a closed session, and what follows for each product. */
export function WrittenResults({ user, session, results }: WrittenResultsProps) {
  const opinions = useSuspenseQuery(opinionsQuery(session.id)).data;

  return (
    <>
      <OutcomeTable session={session} results={results} opinions={opinions} />
      <ul className="list-disc space-y-1 pl-6">
        <li>{say('agreed')}</li>
        <li>{say('meeting')}</li>
      </ul>
      {session.table.map(({ dossierId, productName }) => {
        const given = opinions.filter((each) => each.dossierId === dossierId);
        return (
          <section key={dossierId} className="space-y-3">
            <h2 className="text-xl">{say('opinions', { product: productName })}</h2>
            {given.length === 0 && <p className="text-soft">{say('none')}</p>}
            <OpinionList user={user} session={session} opinions={given} />
          </section>
        );
      })}
    </>
  );
}
