import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { formatNumber } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';

import type { RegisterSearch } from '../certified-products/register-search';
import { countOf } from './figures';
import { ListLink } from './list-link';
import { producersQuery, type Statistics } from './statistics.api';
import type { StatisticsSearch } from './statistics-search';

const { say } = words({
  certified: { vi: 'Đang được chứng nhận', en: 'Certified' },
  producers: { vi: 'Chủ thể có sản phẩm đang được chứng nhận', en: 'Producers of certified products' },
  communes: { vi: 'Xã, phường có sản phẩm đang được chứng nhận', en: 'Communes with certified products' },
  expiring: { vi: 'Sắp hết hạn (trong 180 ngày)', en: 'Expiring within 180 days' },
  expired: { vi: 'Đã hết hạn', en: 'Expired' },
  revoked: { vi: 'Đã bị thu hồi', en: 'Revoked' },
  any: { vi: 'Từng được công nhận', en: 'Ever recognised' },
});

interface FigureTilesProps {
  statistics: Statistics;
  search: StatisticsSearch;
  /** What a list of the same products asks for. */
  listed: RegisterSearch;
}

export function FigureTiles({ statistics, search, listed }: FigureTilesProps) {
  const language = useChosenLanguage();
  const { data: producers } = useQuery(producersQuery(search));
  const of = (count: number | undefined) => (count === undefined ? '…' : formatNumber(count, language));

  return (
    <dl className="grid grid-cols-2 gap-3 md:grid-cols-4">
      <Tile name={say('certified')}>
        <ListLink count={statistics.certified} search={listed} />
      </Tile>
      <Tile name={say('producers')}>{of(producers?.producers)}</Tile>
      <Tile name={say('communes')}>{of(producers?.communes)}</Tile>
      {(['expiring', 'expired', 'revoked'] as const).map((status) => (
        <Tile key={status} name={say(status)}>
          <ListLink count={countOf(statistics.bySector, status)} search={{ ...listed, status }} />
        </Tile>
      ))}
      <Tile name={say('any')}>
        <ListLink count={statistics.total} search={{ ...listed, status: 'any' }} />
      </Tile>
    </dl>
  );
}

function Tile({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="card flex flex-col-reverse justify-between gap-1 p-4">
      <dt className="text-soft text-sm">{name}</dt>
      <dd className="font-semibold text-2xl tabular-nums">{children}</dd>
    </div>
  );
}
