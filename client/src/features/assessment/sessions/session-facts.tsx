import { formatDate } from '@/lib/format';
import { inLanguage, words } from '@/lib/i18n';

import { LevelName, Stage } from './session-list';
import { KINDS } from './session-words';
import type { CouncilSession } from './sessions.api';

const { say } = words({
  held: { vi: 'Ngày họp', en: 'Held on' },
  kind: { vi: 'Hình thức', en: 'How it decides' },
  from: { vi: 'Ngày đầu cho ý kiến', en: 'First day for opinions' },
  due: { vi: 'Hạn cho ý kiến', en: 'Opinions are due' },
  open: { vi: 'Hạn này chưa được pháp luật quy định.', en: 'This day is not fixed by law.' },
  stage: { vi: 'Tình trạng', en: 'Stage' },
  council: { vi: 'Hội đồng', en: 'Council' },
  products: { vi: 'Sản phẩm', en: 'Products' },
  present: { vi: 'Có mặt', en: 'Present' },
  of: { vi: '{count}/{all} thành viên', en: '{count} of {all} members' },
});

/** What a session is, at a glance. */
export function SessionFacts({ session }: { session: CouncilSession }) {
  const isWritten = session.kind === 'written';
  return (
    <dl className="facts card">
      <dt>{say('kind')}</dt>
      <dd>{inLanguage(KINDS[session.kind])}</dd>
      <dt>{say(isWritten ? 'from' : 'held')}</dt>
      <dd>{formatDate(session.heldOn)}</dd>
      {session.opinionsDueOn && (
        <>
          <dt>{say('due')}</dt>
          <dd>
            {formatDate(session.opinionsDueOn)}
            <span className="block text-soft text-sm">{say('open')}</span>
          </dd>
        </>
      )}
      <dt>{say('stage')}</dt>
      <dd>
        <Stage session={session} />
      </dd>
      <dt>{say('council')}</dt>
      <dd>
        <LevelName level={session.level} />
      </dd>
      <dt>{say('products')}</dt>
      <dd>{session.table.length}</dd>
      {!isWritten && (
        <>
          <dt>{say('present')}</dt>
          <dd>{say('of', { count: String(session.present.length), all: String(session.panel.length) })}</dd>
        </>
      )}
    </dl>
  );
}
