import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import { opinionsQuery } from '@/features/assessment/opinions/opinions.api';
import { type AskedItem, askedItems, WritingTable } from '@/features/assessment/opinions/writing-table';
import type { CouncilSession } from '@/features/assessment/sessions/sessions.api';
import { StepAside } from '@/features/assessment/sessions/step-aside';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

const { say } = words({
  wait: { vi: 'Chờ người chủ trì hoặc thư ký mở lấy ý kiến.', en: 'Waiting for who presides to open the writing.' },
  until: { vi: 'Gửi ý kiến chậm nhất hết ngày {day}.', en: 'Opinions are taken until the end of {day}.' },
  write: { vi: 'Đọc hồ sơ và cho ý kiến', en: 'Read the dossier and write' },
  read: { vi: 'Xem hồ sơ và ý kiến', en: 'Read the dossier and opinions' },
  of: { vi: '{act}: {product}', en: '{act}: {product}' },
  aside: { vi: 'Rút khỏi hồ sơ', en: 'Step aside' },
  asideOf: { vi: 'Rút khỏi hồ sơ: {product}', en: 'Step aside: {product}' },
});

interface MemberWritingProps {
  user: string;
  session: CouncilSession;
}

/** What a member does in a written session: reads each renewal and writes on it. */
export function MemberWriting({ user, session }: MemberWritingProps) {
  const opinions = useSuspenseQuery(opinionsQuery(session.id)).data;
  const queryClient = useQueryClient();
  const [leaving, setLeaving] = useState<AskedItem>();

  return (
    <>
      {!session.closedAt && (
        <p>{session.scoringOpenedAt ? say('until', { day: formatDate(session.opinionsDueOn ?? '') }) : say('wait')}</p>
      )}
      <WritingTable
        items={askedItems(session, opinions, user)}
        act={(asked) => <Acts asked={asked} session={session} onLeave={() => setLeaving(asked)} />}
      />
      {leaving && (
        <StepAside
          session={session.id}
          item={leaving.item}
          onBack={() => setLeaving(undefined)}
          onDone={async () => {
            await queryClient.invalidateQueries({ queryKey: ['council-sessions', session.id] });
            setLeaving(undefined);
          }}
        />
      )}
    </>
  );
}

function Acts({ asked, session, onLeave }: { asked: AskedItem; session: CouncilSession; onLeave: () => void }) {
  const { item, opinion, isRecused, isStopped } = asked;
  if (isRecused) return null;
  const act = opinion || isStopped || session.closedAt || !session.scoringOpenedAt ? 'read' : 'write';

  return (
    <div className="flex flex-wrap gap-2">
      {!opinion && !session.closedAt && (
        <button
          type="button"
          onClick={onLeave}
          aria-label={say('asideOf', { product: item.productName })}
          className="link min-h-11 cursor-pointer px-2"
        >
          {say('aside')}
        </button>
      )}
      <Link
        to="/phien-hop/$session/y-kien/$dossier"
        params={{ session: session.id, dossier: item.dossierId }}
        aria-label={say('of', { act: say(act), product: item.productName })}
        className={`button ${act === 'write' ? 'button-main' : 'button-quiet'}`}
      >
        {say(act)}
      </Link>
    </div>
  );
}
