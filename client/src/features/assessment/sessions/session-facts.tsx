import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import { LevelName, Stage } from './session-list';
import type { CouncilSession } from './sessions.api';

const { say } = words({
  held: { vi: 'Ngày họp', en: 'Held on' },
  stage: { vi: 'Tình trạng', en: 'Stage' },
  council: { vi: 'Hội đồng', en: 'Council' },
  products: { vi: 'Sản phẩm', en: 'Products' },
  present: { vi: 'Có mặt', en: 'Present' },
  of: { vi: '{count}/{all} thành viên', en: '{count} of {all} members' },
});

/** What a session is, at a glance. */
export function SessionFacts({ session }: { session: CouncilSession }) {
  return (
    <dl className="facts card">
      <dt>{say('held')}</dt>
      <dd>{formatDate(session.heldOn)}</dd>
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
      <dt>{say('present')}</dt>
      <dd>{say('of', { count: String(session.present.length), all: String(session.panel.length) })}</dd>
    </dl>
  );
}
