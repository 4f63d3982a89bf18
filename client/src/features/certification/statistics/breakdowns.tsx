import { Link } from '@tanstack/react-router';

import { FigureTable } from '@/components/charts/figure-table';
import { inLanguage, words } from '@/lib/i18n';

import { type RegisterSearch, STARS } from '../certified-products/register-search';
import { byKey, byStar } from './figures';
import { ListLink } from './list-link';
import type { Statistics } from './statistics.api';

const { say } = words({
  stars: { vi: 'Theo hạng sao', en: 'By stars' },
  star: { vi: 'Hạng sao', en: 'Stars' },
  ofStar: { vi: '{count} sao', en: '{count} stars' },
  sectors: { vi: 'Theo ngành hàng', en: 'By sector' },
  sector: { vi: 'Ngành hàng', en: 'Sector' },
  unclassified: { vi: 'Chưa công bố ngành hàng', en: 'Sector not published' },
  provinces: { vi: 'Theo tỉnh, thành phố', en: 'By province' },
  province: { vi: 'Tỉnh, thành phố', en: 'Province' },
  products: { vi: 'Số sản phẩm', en: 'Products' },
});

interface BreakdownProps {
  statistics: Statistics;
  listed: RegisterSearch;
}

export function StarBreakdown({ statistics, listed }: BreakdownProps) {
  const rows = byStar(statistics.bySector).map(({ star, count }) => {
    const known = STARS.find((each) => each === String(star));
    return {
      key: String(star),
      name: say('ofStar', { count: String(star) }),
      count,
      countLink: known ? <ListLink count={count} search={{ ...listed, star: [known] }} /> : String(count),
    };
  });

  return (
    <FigureTable
      title={say('stars')}
      nameHead={say('star')}
      countHead={say('products')}
      rows={rows}
      fileName={`ocop-sao-${statistics.asOf}`}
    />
  );
}

const UNCLASSIFIED = 'unclassified';

export function SectorBreakdown({ statistics, listed }: BreakdownProps) {
  const names = new Map(statistics.bySector.map(({ sector }) => [sector?.code ?? UNCLASSIFIED, sector?.name]));
  const rows = byKey(statistics.bySector, ({ sector }) => sector?.code ?? UNCLASSIFIED).map(({ key, count }) => {
    const name = names.get(key);
    return {
      key,
      name: name ? inLanguage(name) : say('unclassified'),
      count,
      countLink: <ListLink count={count} search={{ ...listed, sector: [key] }} />,
    };
  });

  return (
    <FigureTable
      title={say('sectors')}
      nameHead={say('sector')}
      countHead={say('products')}
      rows={rows}
      fileName={`ocop-nganh-hang-${statistics.asOf}`}
    />
  );
}

/** @param statistics of the whole country */
export function ProvinceBreakdown({ statistics, listed }: BreakdownProps) {
  const names = new Map(statistics.byProvince.map(({ province }) => [province.id, province.name]));
  const rows = byKey(statistics.byProvince, ({ province }) => province.id).map(({ key, count }) => {
    const name = names.get(key) ?? key;
    return {
      key,
      name,
      count,
      nameLink: (
        <Link to="/thong-ke" search={(before) => ({ ...before, province: key })} resetScroll={false} className="link">
          {name}
        </Link>
      ),
      countLink: <ListLink count={count} search={{ ...listed, province: [key] }} />,
    };
  });

  return (
    <FigureTable
      title={say('provinces')}
      nameHead={say('province')}
      countHead={say('products')}
      rows={rows}
      fileName={`ocop-tinh-${statistics.asOf}`}
    />
  );
}
