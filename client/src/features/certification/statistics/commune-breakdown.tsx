import { useSuspenseQuery } from '@tanstack/react-query';

import { FigureTable } from '@/components/charts/figure-table';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import type { RegisterSearch } from '../certified-products/register-search';
import { byKey } from './figures';
import { ListLink } from './list-link';
import { communesQuery } from './statistics.api';

const { say } = words({
  title: { vi: '{province}: theo xã, phường, đặc khu', en: '{province}: by commune' },
  commune: { vi: 'Xã, phường, đặc khu', en: 'Commune' },
  products: { vi: 'Số sản phẩm', en: 'Products' },
  unknown: { vi: 'Không xác định được một xã', en: 'Not provably in one commune' },
  units: {
    vi: 'Theo đơn vị hành chính ngày {date}. Sản phẩm công nhận trước đây được tính vào xã hiện nay khi xác định được.',
    en: 'In the units of {date}. Earlier recognitions count in the commune of today where that can be proved.',
  },
  none: { vi: 'Chưa có sản phẩm đang được chứng nhận.', en: 'There is no certified product.' },
});

const UNKNOWN = '';

/** The communes of one province, those with most products first. */
export function CommuneBreakdown({ province, asOf }: { province: { id: string; name: string }; asOf?: string }) {
  const { data } = useSuspenseQuery(communesQuery(province.id, asOf));
  const names = new Map(data.byCommune.map(({ commune }) => [commune?.id ?? UNKNOWN, commune?.name]));
  const listed: RegisterSearch = { province: [province.id], asOf, unitsOn: data.unitsOn };
  const rows = byKey(data.byCommune, ({ commune }) => commune?.id ?? UNKNOWN).map(({ key, count }) => ({
    key,
    name: names.get(key) ?? say('unknown'),
    count,
    countLink: key === UNKNOWN ? String(count) : <ListLink count={count} search={{ ...listed, commune: [key] }} />,
  }));

  return (
    <FigureTable
      title={say('title', { province: province.name })}
      nameHead={say('commune')}
      countHead={say('products')}
      rows={rows}
      fileName={`ocop-xa-${data.asOf}`}
    >
      <p className="text-soft text-sm">
        {rows.length > 0 ? say('units', { date: formatDate(data.unitsOn) }) : say('none')}
      </p>
    </FigureTable>
  );
}
