import { chosen, filled } from '@/components/forms/checks';
import type { Fields } from '@/components/forms/use-api-form';
import type { Schemas } from '@/lib/api';

import type { CommuneFindings } from './handling.api';
import { CONTENT_NAMES, type ReportContentName, type ReportFinding } from './report-contents';

type FindingName = `${ReportContentName}/finding`;
type RemarkName = `${ReportContentName}/remark`;

/** What is typed for Mẫu 03, by the pointers of the request. */
export type ReportValues = Record<FindingName, ReportFinding | ''> & Record<RemarkName, string> & { proposal: string };

const finding = (content: ReportContentName) => ({
  label: CONTENT_NAMES[content],
  check: chosen({ vi: 'Chọn kết luận.', en: 'Choose the conclusion.' }),
});
const REMARK = {
  label: { vi: 'Nhận xét', en: 'Remark' },
  isOptional: true, // for what is fully confirmed; the server says where it is not
};

export const REPORT_FIELDS: Fields<ReportValues> = {
  'localMaterial/finding': finding('localMaterial'),
  'localMaterial/remark': REMARK,
  'localLabour/finding': finding('localLabour'),
  'localLabour/remark': REMARK,
  'originOfTheIdea/finding': finding('originOfTheIdea'),
  'originOfTheIdea/remark': REMARK,
  'localIdentity/finding': finding('localIdentity'),
  'localIdentity/remark': REMARK,
  proposal: {
    label: { vi: 'Đề nghị của xã', en: 'What the commune proposes' },
    check: filled({ vi: 'Viết đề nghị của xã.', en: 'Write what the commune proposes.' }),
  },
};

export const EMPTY_REPORT: ReportValues = {
  'localMaterial/finding': '',
  'localMaterial/remark': '',
  'localLabour/finding': '',
  'localLabour/remark': '',
  'originOfTheIdea/finding': '',
  'originOfTheIdea/remark': '',
  'localIdentity/finding': '',
  'localIdentity/remark': '',
  proposal: '',
};

const read = (name: ReportContentName, content: Schemas['ReportContent']) => ({
  [`${name}/finding`]: content.finding,
  [`${name}/remark`]: content.remark ?? '',
});

/** A report that was written before, to be changed. */
export const valuesOf = (report: CommuneFindings): ReportValues => ({
  ...EMPTY_REPORT,
  ...read('localMaterial', report.localMaterial),
  ...read('localLabour', report.localLabour),
  ...read('originOfTheIdea', report.originOfTheIdea),
  ...read('localIdentity', report.localIdentity),
  proposal: report.proposal,
});

const write = (values: ReportValues, name: ReportContentName): Schemas['ReportContent'] => ({
  finding: values[`${name}/finding`] as ReportFinding,
  remark: values[`${name}/remark`].trim() || undefined,
});

export const findingsFrom = (values: ReportValues): CommuneFindings => ({
  localMaterial: write(values, 'localMaterial'),
  localLabour: write(values, 'localLabour'),
  originOfTheIdea: write(values, 'originOfTheIdea'),
  localIdentity: write(values, 'localIdentity'),
  proposal: values.proposal.trim(),
});
