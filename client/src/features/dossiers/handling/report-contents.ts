import type { Schemas } from '@/lib/api';
import { type Texts, words } from '@/lib/i18n';

/** The four contents of Mẫu 03, in its order. */
export const REPORT_CONTENTS = ['localMaterial', 'localLabour', 'originOfTheIdea', 'localIdentity'] as const;
export type ReportContentName = (typeof REPORT_CONTENTS)[number];
export type ReportFinding = Schemas['ReportFinding'];

export const REPORT_FINDINGS: readonly ReportFinding[] = ['confirmed', 'partly_confirmed', 'not_confirmed'];

/** What each is called. */
export const CONTENT_NAMES: Record<ReportContentName, Texts> = {
  localMaterial: { vi: 'Sử dụng nguyên liệu địa phương', en: 'Local material' },
  localLabour: { vi: 'Sử dụng lao động địa phương', en: 'Local labour' },
  originOfTheIdea: { vi: 'Nguồn gốc ý tưởng sản phẩm', en: 'Origin of the idea' },
  localIdentity: { vi: 'Bản sắc, trí tuệ địa phương', en: 'Local identity' },
};

const { say } = words({
  confirmed: { vi: 'Xác nhận', en: 'Confirmed' },
  partly_confirmed: { vi: 'Xác nhận một phần', en: 'Partly confirmed' },
  not_confirmed: { vi: 'Không xác nhận', en: 'Not confirmed' },
});

export const sayFinding = (finding: ReportFinding) => say(finding);
