import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';

import { EmptyState } from '@/components/lists/empty-state';
import { KeysetList } from '@/components/lists/keyset-list';
import { sayProducerKind } from '@/components/producer-kind';
import { producersQuery } from '@/features/producers/producers/producers.api';
import { words } from '@/lib/i18n';

import { PageFrame } from './page-frame';

const { say } = words({
  title: { vi: 'Chủ thể của tôi', en: 'My producers' },
  none: { vi: 'Bạn chưa đăng ký chủ thể nào', en: 'You have registered no producer yet' },
  add: { vi: 'Đăng ký chủ thể', en: 'Register a producer' },
});

/** Whom somebody acts for. */
export function ProducersPage() {
  const add = (
    <Link to="/chu-the-cua-toi/dang-ky" className="button button-quiet">
      <Plus aria-hidden="true" className="size-5" />
      {say('add')}
    </Link>
  );

  return (
    <PageFrame title={say('title')} act={add}>
      <KeysetList
        query={producersQuery}
        counted={{ vi: '{count} chủ thể', en: '{count} producers' }}
        empty={<EmptyState text={say('none')} />}
      >
        {(items) => (
          <ul className="space-y-3">
            {items.map(({ id, name, kind, unitName }) => (
              <li key={id} className="card relative p-5">
                <Link to="/chu-the-cua-toi/$producer" params={{ producer: id }} className="row-link">
                  {name}
                </Link>
                <p className="text-soft">{[kind && sayProducerKind(kind), unitName].filter(Boolean).join(' · ')}</p>
              </li>
            ))}
          </ul>
        )}
      </KeysetList>
    </PageFrame>
  );
}
