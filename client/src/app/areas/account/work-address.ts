import type { LinkProps } from '@tanstack/react-router';

import { parseQuery } from '@/lib/query-string';
import type { Role } from '@/lib/roles';

type Address = Pick<LinkProps, 'to' | 'search'>;

/** The page of each list of the API; its filters are called alike in both addresses. */
const PAGES: Record<string, LinkProps['to']> = {
  dossiers: '/ho-so',
  sessions: '/phien-hop',
  transfers: '/goi-ho-so',
  appeals: '/de-nghi-xem-lai',
  certificates: '/giay-chung-nhan',
  'reward-entitlements': '/thuong',
  notices: '/thong-bao',
};

/** Filters that the page of a list does not have. */
const WITHOUT_FILTER = ['sessions', 'transfers', 'appeals', 'notices'];

/** Where the list stands whose length the server counted; of a producer, its own dossiers. */
export function addressOf(href: string, roles: readonly Role[]): Address {
  const [path = '', query = ''] = href.split('?');
  const list = path.split('/').at(-1) ?? '';
  if (list === 'dossiers' && !roles.some((role) => role !== 'producer'))
    return { to: '/ho-so-cua-toi', search: searchFrom('') };
  return { to: PAGES[list] ?? '/viec', search: searchFrom(WITHOUT_FILTER.includes(list) ? '' : query) };
}

/** What a page does not understand of it, its `validateSearch` leaves. */
const searchFrom = (query: string) => parseQuery(query) as LinkProps['search'];
