import { aDate, type Check, chosen, filled } from '@/components/forms/checks';
import type { Fields } from '@/components/forms/use-api-form';
import { parseDate } from '@/lib/dates';
import type { Texts } from '@/lib/i18n';

import type { Finding } from '../filing/dossiers.api';
import type { EvidenceKind } from '../papers/evidence-kind';
import { placeOfFinding } from '../viewing/checklist';
import type { NewReturn } from './handling.api';

export type SupplementPart = NewReturn['items'][number]['part'];

/** What is typed for a return: the day, and for each item `items/0/part`, `items/0/words` … as the request names them. */
export type ReturnValues = Readonly<Record<string, string>>;

const MEMBERS = ['part', 'criterion', 'evidenceKind', 'words'] as const;
type Member = (typeof MEMBERS)[number];

export const nameOf = (item: number, member: Member) => `items/${item}/${member}`;

export const FIRST: ReturnValues = withItem({ dueOn: '' }, 0, {});

/** How many items there are. */
export const countOf = (values: ReturnValues) => Object.keys(values).filter((name) => name.endsWith('/words')).length;

export function withItem(values: ReturnValues, at: number, item: Partial<Record<Member, string>>): ReturnValues {
  return { ...values, ...Object.fromEntries(MEMBERS.map((member) => [nameOf(at, member), item[member] ?? ''])) };
}

export const addItem = (values: ReturnValues, item: Partial<Record<Member, string>> = {}) =>
  withItem(values, isUntouched(values) ? 0 : countOf(values), item);

/** Takes an item out; those after it move up. */
export function dropItem(values: ReturnValues, gone: number): ReturnValues {
  const left = itemsOf(values).filter((_, at) => at !== gone);
  return left.reduce<ReturnValues>((all, item, at) => withItem(all, at, item), { dueOn: values.dueOn ?? '' });
}

const itemsOf = (values: ReturnValues) =>
  Array.from({ length: countOf(values) }, (_, at) =>
    Object.fromEntries(MEMBERS.map((member) => [member, values[nameOf(at, member)] ?? ''])),
  ) as Record<Member, string>[];

/** One empty item stands ready; what is taken over fills it first. */
const isUntouched = (values: ReturnValues) =>
  countOf(values) === 1 && MEMBERS.every((member) => !values[nameOf(0, member)]);

const LABELS: Record<Member, Texts> = {
  part: { vi: 'Phần cần bổ sung', en: 'Part to be supplemented' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  evidenceKind: { vi: 'Loại giấy tờ', en: 'Kind of paper' },
  words: { vi: 'Cần bổ sung gì, vì sao', en: 'What is wanted, and why' },
};

const CHECKS: Partial<Record<Member, Check<string>>> = {
  part: chosen({ vi: 'Chọn phần cần bổ sung.', en: 'Choose the part.' }),
  words: filled({ vi: 'Viết rõ cần bổ sung gì và vì sao.', en: 'Say what is wanted, and why.' }),
};

/** The fields that are asked for: where an item belongs decides what it has to name. */
export function fieldsOf(values: ReturnValues): Fields<ReturnValues> {
  const fields: Fields<ReturnValues> = {
    dueOn: { label: { vi: 'Chủ thể bổ sung chậm nhất ngày', en: 'To be supplemented by' }, check: aDate },
  };
  for (const [at, item] of itemsOf(values).entries())
    for (const member of MEMBERS)
      if (isAsked(member, item.part)) fields[nameOf(at, member)] = { label: LABELS[member], check: checkOf(member) };
  return fields;
}

export const isAsked = (member: Member, part: string | undefined) =>
  (member !== 'criterion' || part === 'criterion') && (member !== 'evidenceKind' || part === 'evidence');

const checkOf = (member: Member): Check<string> =>
  CHECKS[member] ??
  chosen(
    member === 'criterion'
      ? { vi: 'Chọn tiêu chí.', en: 'Choose the criterion.' }
      : { vi: 'Chọn loại giấy tờ.', en: 'Choose the kind of paper.' },
  );

/** What goes to the server. */
export const returnFrom = (values: ReturnValues): NewReturn => ({
  dueOn: parseDate(values.dueOn ?? '') ?? '',
  items: itemsOf(values).map(({ part, criterion, evidenceKind, words }) => ({
    part: part as SupplementPart,
    words: words.trim(),
    ...(part === 'criterion' ? { criterion } : {}),
    ...(part === 'evidence' ? { evidenceKind: evidenceKind as EvidenceKind } : {}),
  })),
});

/** A finding of the server as an item to be asked for, in its words. */
export function itemOf(finding: Finding, words: string): Partial<Record<Member, string>> {
  const place = placeOfFinding(finding);
  if (place.part === 'criterion') return { part: 'criterion', criterion: place.criterion, words };
  if (place.part === 'evidence') return { part: 'evidence', evidenceKind: place.evidenceKind ?? '', words };
  return { part: 'form', words };
}
