import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { WorkTile } from '@/components/work-tile';
import { dossiersQuery } from '@/features/dossiers/filing/dossiers.api';
import { Deadline } from '@/features/dossiers/following/deadline';
import { StateChip } from '@/features/dossiers/following/dossier-state';
import { useActing } from '@/lib/acting';
import { words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Hồ sơ chờ bạn', en: 'Dossiers waiting for you' },
  none: { vi: 'Không có hồ sơ nào chờ bạn.', en: 'No dossier waits for you.' },
  all: { vi: 'Tất cả hồ sơ', en: 'All dossiers' },
});

const SHOWN = 5;

/** What was returned stands first, then what is being written. */
export function DossiersTile() {
  const acting = useActing();
  const { data } = useSuspenseInfiniteQuery(
    dossiersQuery({ producer: acting?.producerId, state: ['returned', 'draft'] }),
  );
  const waiting = data.pages.flatMap(({ items }) => items);
  const rank = (state: string) => (state === 'returned' ? 0 : 1);
  const shown = waiting.toSorted((one, other) => rank(one.state) - rank(other.state)).slice(0, SHOWN);

  return (
    <WorkTile title={say('title')}>
      {shown.length === 0 && <p className="text-soft">{say('none')}</p>}
      <ul className="space-y-3">
        {shown.map(({ id, productName, state, dueOn, daysLeft }) => (
          <li key={id} className="space-y-1">
            <Link to="/ho-so-cua-toi/$dossier" params={{ dossier: id }} className="link font-semibold">
              {productName}
            </Link>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <StateChip state={state} />
              {dueOn && <Deadline on={dueOn} daysLeft={daysLeft} />}
            </p>
          </li>
        ))}
      </ul>
      <Link to="/ho-so-cua-toi" className="link mt-auto">
        {say('all')}
      </Link>
    </WorkTile>
  );
}
