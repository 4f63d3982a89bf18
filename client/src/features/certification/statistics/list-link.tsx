import { Link } from '@tanstack/react-router';

import { formatNumber } from '@/lib/format';
import { useChosenLanguage } from '@/lib/i18n';

import type { RegisterSearch } from '../certified-products/register-search';

/** A number that leads to what it counts: the list with the same filters. */
export function ListLink({ count, search }: { count: number; search: RegisterSearch }) {
  const shown = formatNumber(count, useChosenLanguage());

  return count > 0 ? (
    <Link to="/" search={search} className="link">
      {shown}
    </Link>
  ) : (
    shown
  );
}
