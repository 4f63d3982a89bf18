import { Link } from '@tanstack/react-router';

import { DataTable } from '@/components/lists/data-table';
import { EmptyState } from '@/components/lists/empty-state';
import { KeysetList } from '@/components/lists/keyset-list';
import { councilsQuery } from '@/features/assessment/councils/councils.api';
import { LevelName } from '@/features/assessment/sessions/session-list';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { SectionHeading } from './section-heading';

const { say } = words({
  title: { vi: 'Hội đồng', en: 'Councils' },
  add: { vi: 'Nhập Hội đồng mới', en: 'Enter a new council' },
  none: { vi: 'Chưa có Hội đồng nào', en: 'No council yet' },
  explain: {
    vi: 'Nhập Hội đồng theo quyết định thành lập để triệu tập phiên họp.',
    en: 'Enter a council as its decision names it, to convene it.',
  },
  decision: { vi: 'Quyết định thành lập', en: 'Decision' },
  decidedOn: { vi: 'Ngày', en: 'Date' },
  level: { vi: 'Cấp', en: 'Level' },
});

const COUNTED = { vi: '{count} hội đồng', en: '{count} councils' };

/** The councils of the place. */
export function CouncilsPage() {
  const { roles } = useSession();
  const organises = roles.includes('province_officer') || roles.includes('central_officer');

  return (
    <div className="space-y-6 py-6 lg:py-8">
      <SectionHeading text={say('title')} />
      {organises && (
        <Link to="/hoi-dong/moi" className="button button-main">
          {say('add')}
        </Link>
      )}
      <KeysetList
        query={councilsQuery}
        counted={COUNTED}
        empty={<EmptyState text={say('none')}>{say('explain')}</EmptyState>}
      >
        {(councils) => (
          <DataTable
            caption={say('title')}
            rows={councils}
            keyOf={({ id }) => id}
            columns={[
              {
                key: 'decision',
                head: say('decision'),
                cell: ({ id, decisionNumber }) => (
                  <Link
                    to="/hoi-dong/$council"
                    params={{ council: id }}
                    className="link inline-flex min-h-11 items-center"
                  >
                    {decisionNumber}
                  </Link>
                ),
              },
              { key: 'decidedOn', head: say('decidedOn'), cell: ({ decidedOn }) => formatDate(decidedOn) },
              { key: 'level', head: say('level'), cell: ({ level }) => <LevelName level={level} /> },
            ]}
          />
        )}
      </KeysetList>
    </div>
  );
}
