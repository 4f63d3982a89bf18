import { geoMercator, geoPath } from 'd3-geo';
import { useMemo } from 'react';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

import { words } from '@/lib/i18n';

import { ProvinceLink } from './province-link';
import type { ProvinceOnMap } from './province-map';

import '@/components/charts/charts.css';

const { say } = words({
  map: { vi: 'Bản đồ các tỉnh, thành phố', en: 'Map of the provinces' },
  hoangSa: { vi: 'QĐ. Hoàng Sa', en: 'Hoàng Sa arch.' },
  truongSa: { vi: 'QĐ. Trường Sa', en: 'Trường Sa arch.' },
});

const WIDTH = 480;
const HEIGHT = 520;
const HOANG_SA: [number, number] = [112.2, 16.5];
const TRUONG_SA: [number, number] = [114.2, 9.9];

type ByCode = GeometryCollection<{ code: string }>;

/** The outlines that the deployment brings, by the codes of the provinces. */
export function ShapeMap({ shapes, provinces }: { shapes: Topology; provinces: readonly ProvinceOnMap[] }) {
  const { outlines, hoangSa, truongSa } = useMemo(() => drawn(shapes), [shapes]);

  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="w-full">
      <title>{say('map')}</title>
      {provinces.map((province) => (
        <ProvinceLink key={province.id} province={province}>
          <path d={outlines.get(province.code)} className={`${province.shade} province-shape`} />
        </ProvinceLink>
      ))}
      {(['hoangSa', 'truongSa'] as const).map((name) => {
        const [x, y] = name === 'hoangSa' ? hoangSa : truongSa;
        return (
          <text key={name} x={x} y={y} fontSize="13" textAnchor="middle" className="fill-ink">
            {say(name)}
          </text>
        );
      })}
    </svg>
  );
}

function drawn(shapes: Topology) {
  const [layer] = Object.values(shapes.objects);
  const provinces = feature(shapes, layer as ByCode);
  const projection = geoMercator().fitSize([WIDTH, HEIGHT], provinces);
  const path = geoPath(projection).digits(1);

  return {
    outlines: new Map(provinces.features.map((one) => [one.properties.code, path(one) ?? ''])),
    hoangSa: projection(HOANG_SA) ?? [0, 0],
    truongSa: projection(TRUONG_SA) ?? [0, 0],
  };
}
