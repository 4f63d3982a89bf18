import { words } from '@/lib/i18n';

import { ProvinceLink } from './province-link';
import type { ProvinceOnMap } from './province-map';

import './tiles.css';

const { say } = words({
  map: { vi: 'Bản đồ sơ lược các tỉnh, thành phố', en: 'Schematic map of the provinces' },
  hoangSa: { vi: 'Quần đảo Hoàng Sa (Đà Nẵng)', en: 'Hoàng Sa archipelago (Đà Nẵng)' },
  truongSa: { vi: 'Quần đảo Trường Sa (Khánh Hòa)', en: 'Trường Sa archipelago (Khánh Hòa)' },
});

/** One tile for each province, about where it lies, and the two archipelagos. */
export function TileMap({ provinces }: { provinces: readonly ProvinceOnMap[] }) {
  return (
    <ul aria-label={say('map')} className="grid grid-cols-6 gap-1">
      {provinces.map((province) => (
        <li key={province.id} className={`tile-${province.code} min-w-0`}>
          <ProvinceLink
            province={province}
            className={`${province.shade} flex h-14 flex-col items-center justify-center rounded border border-line px-0.5 text-center hover:border-ink aria-[current]:border-2 aria-[current]:border-ink`}
          >
            <span className="w-full text-[0.6875rem] leading-tight sm:text-xs">{province.name}</span>
            <span className="text-xs tabular-nums">{province.shown}</span>
          </ProvinceLink>
        </li>
      ))}
      <Archipelago name={say('hoangSa')} className="col-start-6 row-start-8" />
      <Archipelago name={say('truongSa')} className="col-start-6 row-start-12 row-end-14" />
    </ul>
  );
}

const ISLANDS = [
  [8, 6],
  [18, 4],
  [27, 9],
  [13, 13],
  [23, 17],
  [33, 14],
] as const;

function Archipelago({ name, className }: { name: string; className: string }) {
  return (
    <li className={`${className} min-w-0 text-center`}>
      <svg viewBox="0 0 40 22" aria-hidden="true" className="mx-auto w-full max-w-10 fill-edge">
        {ISLANDS.map(([x, y]) => (
          <circle key={`${x}-${y}`} cx={x} cy={y} r="2" />
        ))}
      </svg>
      <span className="block text-[0.6875rem] leading-tight">{name}</span>
    </li>
  );
}
