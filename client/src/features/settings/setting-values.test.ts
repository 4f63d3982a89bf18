import { expect, test } from 'vitest';

import { EMPTY, settingFields, settingFrom, valueFrom } from './setting-values';
import type { Setting } from './settings.api';

const days = { key: 'appeals.days', kind: 'number' } as Setting;

test('a share is typed in per cent and sent as a part of the whole', () => {
  expect(valueFrom('share', '75')).toBe('0.75');
  expect(valueFrom('numbers', ' 30, 180,90,30')).toBe('180,90,30');
  expect(valueFrom('share', '66,67')).toBe('0.6667');
  expect(valueFrom('share', '100')).toBe('1');
});

test('a number left empty is no limit, where there need not be one', () => {
  expect(valueFrom('number_or_none', ' ')).toBe('none');
  expect(valueFrom('number_or_none', '10')).toBe('10');
});

test('words go as they are', () => {
  expect(valueFrom('yes_no', 'false')).toBe('false');
  expect(valueFrom('choice', 'lower_median')).toBe('lower_median');
});

test('no value is sent where what stands above is to hold again', () => {
  const typed = { ...EMPTY, effectiveFrom: '1/12/2026', value: '30', basis: ' ' };

  expect(settingFrom(days, { ...typed, manner: 'above' })).toEqual({ effectiveFrom: '2026-12-01' });
  expect(settingFrom(days, { ...typed, manner: 'own' })).toEqual({ effectiveFrom: '2026-12-01', value: '30' });
});

test('a value is asked for only where one is to be set', () => {
  expect(settingFields('number', 'above').value.check?.('')).toBeUndefined();
  expect(settingFields('number', 'own').value.check?.('')).toBeDefined();
});
