import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { words } from '@/lib/i18n';

import type { ProvinceOnMap } from './province-map';

const { say } = words({
  figures: { vi: '{name}: {count} sản phẩm', en: '{name}: {count} products' },
});

interface ProvinceLinkProps {
  province: ProvinceOnMap;
  className?: string;
  children: ReactNode;
}

/** Leads to the figures of one province, on the same day. */
export function ProvinceLink({ province: { id, name, shown, isChosen }, className, children }: ProvinceLinkProps) {
  return (
    <Link
      to="/thong-ke"
      search={(before) => ({ ...before, province: id })}
      resetScroll={false}
      aria-label={say('figures', { name, count: shown })}
      aria-current={isChosen ? 'true' : undefined}
      className={className}
    >
      {children}
    </Link>
  );
}
