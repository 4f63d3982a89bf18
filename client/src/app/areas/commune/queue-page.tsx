import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';

import { PageViews } from '@/app/work/page-views';
import { EmptyState } from '@/components/lists/empty-state';
import { DossierQueue } from '@/features/dossiers/queues/dossier-queue';
import { QueueFilters } from '@/features/dossiers/queues/queue-filters';
import { partsOf, type QueueSearch } from '@/features/dossiers/queues/queue-search';
import { queuesOf } from '@/features/dossiers/queues/queues';
import { useActing } from '@/lib/acting';
import { inLanguage, words } from '@/lib/i18n';
import { PageFrame } from '../producer/page-frame';
import { ChoiceLinks } from './choice-links';

const { say } = words({
  title: { vi: 'Hồ sơ', en: 'Dossiers' },
  lead: { vi: 'Việc gấp nhất đứng đầu.', en: 'The most urgent come first.' },
  queues: { vi: 'Hàng việc theo bước', en: 'Queues by step' },
  done: { vi: 'Hết việc ở đây', en: 'Nothing left to do here' },
  narrowed: { vi: 'Không có hồ sơ nào khớp với bộ lọc.', en: 'No dossier matches the filter.' },
  none: {
    vi: 'Hồ sơ xuất hiện ở đây khi chủ thể trong địa bàn của bạn nộp.',
    en: 'Dossiers appear here when producers in your territory file them.',
  },
  all: { vi: 'Xem tất cả hồ sơ', en: 'Show all dossiers' },
});

const route = getRouteApi('/work/ho-so');

/** The queue: what waits, filtered by what stands in the address. */
export function QueuePage() {
  const search = route.useSearch();
  const acting = useActing();
  const navigate = useNavigate();
  const change = (changed: QueueSearch) =>
    navigate({ to: '/ho-so', search: { ...search, ...changed }, resetScroll: false });

  return (
    <PageFrame title={say('title')} lead={say('lead')} isWide>
      <QueueLinks />
      <PageViews />
      <QueueFilters
        search={search}
        province={acting?.role === 'province_officer' ? acting.unitId : undefined}
        onChange={change}
      />
      <DossierQueue
        search={search}
        onSort={(sort) => change({ sort })}
        empty={
          <EmptyState text={say('done')}>
            <p>{say(partsOf(search) > 0 ? 'narrowed' : 'none')}</p>
            {partsOf(search) > 0 && (
              <Link to="/ho-so" className="button button-quiet">
                {say('all')}
              </Link>
            )}
          </EmptyState>
        }
      />
    </PageFrame>
  );
}

/** The steps of the role that somebody works in, each one list. */
function QueueLinks() {
  const queues = queuesOf(useActing()?.role);
  if (queues.length === 0) return null;

  return (
    <ChoiceLinks
      label={say('queues')}
      to="/ho-so"
      choices={queues.map(({ label, search }) => ({ text: inLanguage(label), search: { ...search } }))}
    />
  );
}
