import { expect, test } from 'vitest';

import type { Notice } from '@/features/notices/notices.api';
import type { Role } from '@/lib/roles';

import { subjectOf } from './notice-subject';

const about = (kind: Notice['kind'], more: Partial<Notice> = {}, ...roles: Role[]) => {
  const found = subjectOf({ id: 'n1', kind, message: 'Đã có tin.', sentAt: '2026-11-22T01:00:00Z', ...more }, roles);
  return found && [found.to, found.params];
};

test('a dossier is opened among one’s own, or among those of one’s territory', () => {
  const dossier = { dossierId: 'd1' };

  expect(about('dossier_returned', dossier, 'producer')).toEqual(['/ho-so-cua-toi/$dossier', { dossier: 'd1' }]);
  expect(about('dossier_proposed', dossier, 'province_officer')).toEqual(['/ho-so/$dossier', { dossier: 'd1' }]);
  expect(about('dossier_proposed', dossier, 'admin')).toBeUndefined();
});

test.each<[Notice['kind'], Role, string]>([
  ['revocation_answer_asked', 'producer', '/chung-nhan-cua-toi'],
  ['renewal_due', 'producer', '/chung-nhan-cua-toi'],
  ['certificate_replaced', 'producer', '/chung-nhan-cua-toi'],
  ['correction_asked', 'producer', '/kiem-tra-cua-toi'],
  ['webhook_disabled', 'province_officer', '/he-thong-ket-noi'],
  ['revocation_answered', 'province_officer', '/thu-hoi'],
  ['renewal_due_unreached', 'commune_officer', '/sap-het-han'],
  ['misuse_reported', 'province_officer', '/phan-anh-nhan-duoc'],
])('%s leads the %s to the list where it is dealt with', (kind, role, list) => {
  expect(about(kind, { dossierId: 'd1' }, role)).toEqual([list, undefined]);
});

test('who sits in a council opens its session', () => {
  expect(about('session_convened', { sessionId: 's1' }, 'council_member')).toEqual([
    '/phien-hop/$session',
    { session: 's1' },
  ]);
});
