import { expect, test } from 'vitest';

import { addressOf } from './work-address';

test('the queue opens with the filters that were counted', () => {
  expect(addressOf('/api/v1/dossiers?state=submitted&state=received&overdue=true', ['commune_officer'])).toEqual({
    to: '/ho-so',
    search: { state: ['submitted', 'received'], overdue: 'true' },
  });
});

test('a producer is led to its own dossiers', () => {
  expect(addressOf('/api/v1/dossiers?state=returned', ['producer']).to).toBe('/ho-so-cua-toi');
});

test('a page without that filter opens whole', () => {
  expect(addressOf('/api/v1/sessions?closed=false', ['council_member'])).toEqual({ to: '/phien-hop', search: {} });
});

test('rewards keep their state', () => {
  expect(addressOf('/api/v1/reward-entitlements?status=reserved', ['province_officer'])).toEqual({
    to: '/thuong',
    search: { status: 'reserved' },
  });
});
