import type { Schemas } from './api';
import type { Texts } from './i18n';

export type Role = Schemas['Role'];
export type Membership = Schemas['Membership'];

/** What each role is called, as titles of people write it. */
export const ROLE_NAMES: Record<Role, Texts> = {
  producer: { vi: 'Chủ thể OCOP', en: 'OCOP producer' },
  commune_officer: { vi: 'Cán bộ xã', en: 'Commune officer' },
  province_officer: { vi: 'Cán bộ tỉnh', en: 'Province officer' },
  advisory_member: { vi: 'Thành viên Tổ tư vấn', en: 'Advisory team member' },
  council_member: { vi: 'Thành viên Hội đồng', en: 'Council member' },
  central_officer: { vi: 'Cán bộ trung ương', en: 'Central officer' },
  auditor: { vi: 'Kiểm toán viên', en: 'Auditor' },
  admin: { vi: 'Quản trị viên', en: 'Administrator' },
};

/** What the roles were granted for: two memberships of one role in two places are two of these. */
export const validOn = (memberships: readonly Membership[], day: string) =>
  memberships.filter(({ from, to }) => from <= day && (to === undefined || day <= to));
