import { useSuspenseQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { WorkTile } from '@/components/work-tile';
import { useActing } from '@/lib/acting';
import { formatNumber } from '@/lib/format';
import { inLanguage, useChosenLanguage, words } from '@/lib/i18n';

import { Deadline } from '../following/deadline';
import { type Queue, queuesOf } from './queues';
import { queueHeadQuery } from './queues.api';

const { say } = words({
  title: { vi: 'Hồ sơ', en: 'Dossiers' },
  all: { vi: 'Mở hàng việc', en: 'Open the queue' },
  first: { vi: 'Gấp nhất:', en: 'Most urgent:' },
});

/** What waits, step by step. Every number opens exactly the list that it counts. */
export function QueueTile() {
  const queues = queuesOf(useActing()?.role);
  const heads = useSuspenseQueries({ queries: queues.map(({ search }) => queueHeadQuery(search)) });

  return (
    <WorkTile title={say('title')}>
      <ul className="divide-y divide-line">
        {queues.map((queue, at) => (
          <Line key={queue.key} queue={queue} count={heads[at]?.data.total ?? 0} first={heads[at]?.data.items[0]} />
        ))}
      </ul>
      <Link to="/ho-so" className="link mt-auto inline-block min-h-6 self-start">
        {say('all')}
      </Link>
    </WorkTile>
  );
}

interface LineProps {
  queue: Queue;
  count: number;
  first: { dueOn?: string; daysLeft?: number } | undefined;
}

function Line({ queue: { key, label, search }, count, first }: LineProps) {
  const language = useChosenLanguage();
  const isAlarming = key === 'overdue' && count > 0;

  return (
    <li>
      <Link to="/ho-so" search={search} className="flex min-h-12 items-center gap-4 rounded-lg px-2 py-2 hover:bg-tint">
        <span className={`min-w-10 text-right font-semibold text-2xl ${isAlarming ? 'text-bad' : ''}`}>
          {formatNumber(count, language)}
        </span>
        <span className="min-w-0">
          <span className="block text-brand">{inLanguage(label)}</span>
          {first?.dueOn && (
            <span className="block text-soft text-sm">
              {say('first')} <Deadline on={first.dueOn} daysLeft={first.daysLeft} />
            </span>
          )}
        </span>
      </Link>
    </li>
  );
}
