import { Link } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { EmptyState } from '@/components/lists/empty-state';
import { KeysetList } from '@/components/lists/keyset-list';
import { RegulationTable } from '@/features/catalogue/regulations/regulation-table';
import { regulationsQuery } from '@/features/catalogue/regulations/regulations.api';
import { words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Văn bản quy định', en: 'Regulations' },
  empty: { vi: 'Chưa có văn bản nào', en: 'There is no regulation yet' },
});

const COUNTED = { vi: '{count} văn bản', en: '{count} regulations' };

export function RegulationsPage() {
  return (
    <PageFrame title={say('title')}>
      <KeysetList query={regulationsQuery} counted={COUNTED} empty={<EmptyState text={say('empty')} />}>
        {(regulations) => (
          <RegulationTable
            regulations={regulations}
            linkTo={({ code, act }) => (
              <Link to="/van-ban/$code" params={{ code }} className="link">
                {act.number ?? code}
              </Link>
            )}
          />
        )}
      </KeysetList>
    </PageFrame>
  );
}
