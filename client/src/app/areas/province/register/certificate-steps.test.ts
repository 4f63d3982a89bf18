import { expect, test } from 'vitest';

import { stepNamed, stepsFor } from './certificate-steps';

test('of a certificate in effect it is stated what it covers; it is suspended, revoked or withdrawn, not put back', () => {
  expect(stepsFor('valid', ['province_officer'])).toEqual([
    'pham-vi',
    'tam-dinh-chi',
    'keo-dai',
    'cap-lai',
    'thu-hoi',
    'huy-ket-qua',
  ]);
});

test('a suspended one is put back', () => {
  expect(stepsFor('suspended', ['province_officer'])).toContain('bo-tam-dinh-chi');
});

test('only the centre orders a withdrawal', () => {
  expect(stepsFor('valid', ['central_officer'])).toContain('yeu-cau-huy');
});

test.each(['revoked', 'withdrawn', 'superseded'])('nothing is done to one that is %s', (status) => {
  expect(stepsFor(status, ['province_officer', 'central_officer'])).toEqual([]);
});

test('those who only read are offered nothing', () => {
  expect(stepsFor('valid', ['auditor', 'commune_officer'])).toEqual([]);
});

test('an address that names no step names none', () => {
  expect(stepNamed('toString')).toBeUndefined();
});
