import type { LinkProps } from '@tanstack/react-router';

import type { Notice } from '@/features/notices/notices.api';
import type { Texts } from '@/lib/i18n';
import type { Role } from '@/lib/roles';

import { OFFICERS } from '../commune/officers';

/** Where something stands that a notice tells of, and what the link there says. */
export type Subject = Pick<LinkProps, 'to' | 'params'> & { text: Texts };

const TEXTS = {
  dossier: { vi: 'Mở hồ sơ', en: 'Open the dossier' },
  session: { vi: 'Mở phiên họp', en: 'Open the session' },
  certificates: { vi: 'Xem giấy chứng nhận', en: 'See the certificates' },
  answer: { vi: 'Xem và giải trình', en: 'Read it and answer' },
  found: { vi: 'Xem kết quả kiểm tra', en: 'See what was found' },
  answered: { vi: 'Mở danh sách thu hồi', en: 'Open the revocations' },
  expiring: { vi: 'Mở danh sách sắp hết hạn', en: 'Open what expires soon' },
  systems: { vi: 'Mở hệ thống kết nối', en: 'Open the connected systems' },
  reports: { vi: 'Mở phản ánh', en: 'Open the reports' },
};

/** Notices that lead to a list, whatever dossier stands behind them. */
const LISTS: Partial<Record<Notice['kind'], { ofProducers: boolean } & Subject>> = {
  correction_asked: { ofProducers: true, to: '/kiem-tra-cua-toi', text: TEXTS.found },
  revocation_answer_asked: { ofProducers: true, to: '/chung-nhan-cua-toi', text: TEXTS.answer },
  certificate_replaced: { ofProducers: true, to: '/chung-nhan-cua-toi', text: TEXTS.certificates },
  renewal_due: { ofProducers: true, to: '/chung-nhan-cua-toi', text: TEXTS.certificates },
  revocation_answered: { ofProducers: false, to: '/thu-hoi', text: TEXTS.answered },
  renewal_due_unreached: { ofProducers: false, to: '/sap-het-han', text: TEXTS.expiring },
  webhook_disabled: { ofProducers: false, to: '/he-thong-ket-noi', text: TEXTS.systems },
  misuse_reported: { ofProducers: false, to: '/phan-anh-nhan-duoc', text: TEXTS.reports },
};

/** What this person can open of what a notice is about. */
export function subjectOf({ kind, dossierId, sessionId }: Notice, roles: readonly Role[]): Subject | undefined {
  const isOfficer = roles.some((role) => OFFICERS.includes(role));
  const isProducer = roles.includes('producer');
  const list = LISTS[kind];

  if (list && (list.ofProducers ? isProducer : isOfficer)) return { to: list.to, text: list.text };
  if (sessionId) return { to: '/phien-hop/$session', params: { session: sessionId }, text: TEXTS.session };
  if (dossierId && isOfficer) return { to: '/ho-so/$dossier', params: { dossier: dossierId }, text: TEXTS.dossier };
  if (dossierId && isProducer)
    return { to: '/ho-so-cua-toi/$dossier', params: { dossier: dossierId }, text: TEXTS.dossier };
  return undefined;
}
