import { expect, test } from 'vitest';

import type { Membership, Role } from '@/lib/roles';

import { addressOf, COUNTRY, keyOf, maySet, placeOf, seesWho } from './setting-place';

const who = (role: Role, unitId: string) => ({ roles: [role], memberships: [{ role, unitId } as Membership] });

test('an officer of a province begins with its values and sets them there only', () => {
  const officer = who('province_officer', 'lao-cai');

  expect(placeOf(officer, undefined)).toBe('lao-cai');
  expect(maySet(officer, 'lao-cai')).toBe(true);
  expect(maySet(officer, 'ha-noi')).toBe(false);
  expect(maySet(officer, undefined)).toBe(false);
});

test('an administrator sets for the country only', () => {
  const admin = who('admin', 'viet-nam');

  expect(placeOf(admin, undefined)).toBe(COUNTRY);
  expect(maySet(admin, undefined)).toBe(true);
  expect(maySet(admin, 'lao-cai')).toBe(false);
  expect(seesWho(admin, 'lao-cai')).toBe(false);
});

test('an auditor sets nothing and sees who did', () => {
  const auditor = who('auditor', 'viet-nam');

  expect(maySet(auditor, undefined)).toBe(false);
  expect(seesWho(auditor, 'lao-cai')).toBe(true);
});

test('a matter is found again by its address', () => {
  expect(addressOf('councils.quorum')).toEqual({ part: 'councils', matter: 'quorum' });
  expect(keyOf(addressOf('returns.stop-clock'))).toBe('returns.stop-clock');
});
