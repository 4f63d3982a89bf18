import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { formatNumber } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';

import { byKey, SHADES, shadeOf } from './figures';
import { type Statistics, shapesQuery } from './statistics.api';
import { TileMap } from './tile-map';

import '@/components/charts/charts.css';

const { say } = words({
  title: { vi: 'Sản phẩm đang được chứng nhận theo tỉnh, thành phố', en: 'Certified products by province' },
  how: {
    vi: 'Chọn một tỉnh, thành phố để xem đến từng xã. Bảng số liệu ở ngay bên cạnh.',
    en: 'Choose a province to go down to its communes. The figures stand in the table beside.',
  },
  legend: { vi: 'Từ ít đến nhiều', en: 'From few to many' },
});

const ShapeMap = lazy(() => import('./shape-map').then(({ ShapeMap }) => ({ default: ShapeMap })));

export interface ProvinceOnMap {
  id: string;
  code: string;
  name: string;
  count: number;
  /** The count as it is written. */
  shown: string;
  shade: string;
  isChosen: boolean;
}

interface ProvinceMapProps {
  /** Of the whole country. */
  statistics: Statistics;
  provinces: readonly { id: string; code: string; name: string }[];
  chosen: string | undefined;
}

export function ProvinceMap({ statistics, provinces, chosen }: ProvinceMapProps) {
  const language = useChosenLanguage();
  const { data: shapes } = useQuery(shapesQuery);
  const counts = new Map(
    byKey(statistics.byProvince, ({ province }) => province.id).map((one) => [one.key, one.count]),
  );
  const most = Math.max(0, ...counts.values());
  const onMap = provinces.map(({ id, code, name }): ProvinceOnMap => {
    const count = counts.get(id) ?? 0;
    const shown = formatNumber(count, language);
    return { id, code, name, count, shown, shade: shadeOf(count, most), isChosen: id === chosen };
  });

  return (
    <section className="card space-y-3 p-4 sm:p-6">
      <h2 className="text-lg">{say('title')}</h2>
      <p className="text-soft text-sm">{say('how')}</p>
      {shapes ? (
        <Suspense fallback={<TileMap provinces={onMap} />}>
          <ShapeMap shapes={shapes} provinces={onMap} />
        </Suspense>
      ) : (
        <TileMap provinces={onMap} />
      )}
      <p className="flex items-center gap-2 text-soft text-sm">
        {say('legend')}
        <span aria-hidden="true" className="flex">
          {SHADES.map((shade) => (
            <span key={shade} className={`${shade} inline-block h-4 w-7 border border-line`} />
          ))}
        </span>
      </p>
    </section>
  );
}
