import { aDate, chosen, filled } from '@/components/forms/checks';
import type { Fields } from '@/components/forms/use-api-form';
import type { Schemas } from '@/lib/api';
import { parseDate } from '@/lib/dates';
import type { Texts } from '@/lib/i18n';

/** What is typed of a visit: day, minutes, deadline, and for each finding `findings/0/text` … as the request names them. */
export type VisitValues = Readonly<Record<string, string>>;

const MEMBERS = ['aspect', 'text', 'correction'] as const;
type Member = (typeof MEMBERS)[number];
type Finding = Record<Member, string>;

export const nameOf = (at: number, member: Member) => `findings/${at}/${member}`;

/** A visit at which nothing was found so far. */
export const FIRST: VisitValues = { on: '', minutes: '', correctionDueOn: '' };

/** How many findings there are. */
export const countOf = (values: VisitValues) => Object.keys(values).filter((name) => name.endsWith('/text')).length;

const withFinding = (values: VisitValues, at: number, finding: Partial<Finding>): VisitValues => ({
  ...values,
  ...Object.fromEntries(MEMBERS.map((member) => [nameOf(at, member), finding[member] ?? ''])),
});

export const addFinding = (values: VisitValues, finding: Partial<Finding> = {}) =>
  withFinding(values, countOf(values), finding);

/** Takes a finding out; those after it move up. */
export function dropFinding(values: VisitValues, gone: number): VisitValues {
  const { on = '', minutes = '', correctionDueOn = '' } = values;
  const left = findingsOf(values).filter((_, at) => at !== gone);
  return left.reduce<VisitValues>((all, finding) => addFinding(all, finding), { on, minutes, correctionDueOn });
}

const findingsOf = (values: VisitValues) =>
  Array.from({ length: countOf(values) }, (_, at) =>
    Object.fromEntries(MEMBERS.map((member) => [member, values[nameOf(at, member)] ?? ''])),
  ) as Finding[];

/** One deadline stands for everything that is to be put right; where nothing is, none is asked for. */
export const hasCorrections = (values: VisitValues) =>
  findingsOf(values).some(({ correction }) => correction.trim() !== '');

const FIXED: Fields<VisitValues> = {
  on: { label: { vi: 'Ngày kiểm tra', en: 'Day of the visit' }, check: aDate },
  minutes: {
    label: { vi: 'Biên bản', en: 'Minutes' },
    check: filled({ vi: 'Nhập số biên bản.', en: 'Enter the number of the minutes.' }),
  },
};

const DEADLINE: Fields<VisitValues> = {
  correctionDueOn: { label: { vi: 'Hạn khắc phục', en: 'To be put right by' }, check: aDate },
};

/** A message says which finding it is about, because the labels of all findings are alike. */
const fieldsOfFinding = (at: number): Fields<VisitValues> => ({
  [nameOf(at, 'aspect')]: {
    label: { vi: 'Nội dung kiểm tra', en: 'What it concerns' },
    check: chosen(
      numbered(at, {
        vi: 'Chọn nội dung kiểm tra của phát hiện {number}.',
        en: 'Choose what finding {number} concerns.',
      }),
    ),
  },
  [nameOf(at, 'text')]: {
    label: { vi: 'Mô tả phát hiện', en: 'What was found' },
    check: filled(
      numbered(at, {
        vi: 'Mô tả phát hiện {number}, hoặc bỏ phát hiện này.',
        en: 'Describe finding {number}, or remove it.',
      }),
    ),
  },
  [nameOf(at, 'correction')]: { label: { vi: 'Yêu cầu khắc phục', en: 'To be put right' }, isOptional: true },
});

const numbered = (at: number, { vi, en }: Texts): Texts => ({
  vi: vi.replace('{number}', String(at + 1)),
  en: en.replace('{number}', String(at + 1)),
});

/** The fields in the order in which they are asked for. */
export const fieldsOf = (values: VisitValues): Fields<VisitValues> => ({
  ...FIXED,
  ...Object.assign({}, ...findingsOf(values).map((_, at) => fieldsOfFinding(at))),
  ...(hasCorrections(values) ? DEADLINE : {}),
});

/** What goes to the server. */
export const visitFrom = (values: VisitValues): Schemas['HeldVisit'] => ({
  on: parseDate(values.on ?? '') ?? '',
  minutes: (values.minutes ?? '').trim(),
  findings: findingsOf(values).map(({ aspect, text, correction }) => ({
    aspect: aspect as Schemas['InspectionAspect'],
    text: text.trim(),
    correction: correction.trim() || undefined,
  })),
  correctionDueOn: hasCorrections(values) ? parseDate(values.correctionDueOn ?? '') : undefined,
});
