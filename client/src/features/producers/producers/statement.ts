import type { Schemas } from '@/lib/api';
import { parseDate } from '@/lib/dates';
import { formatDate } from '@/lib/format';
import type { Language } from '@/lib/i18n';
import { decimalText, parseDecimal, parseMoney } from '@/lib/numbers';

import type { Producer } from './producers.api';
import type { StatementValues } from './statement-values';

type FinancialYear = Schemas['FinancialYear'];

/** The two years before a day (`2026-11-22`), the older first: criterion 3.4 asks for the profit of two years. */
export const yearsBefore = (day: string): readonly [number, number] => {
  const year = Number(day.slice(0, 4));
  return [year - 2, year - 1];
};

/** Đồng, below zero for a loss. */
export function parseProfit(text: string): number | undefined {
  const plain = text.trim();
  if (!/^[-−–]/.test(plain)) return parseMoney(plain);
  const loss = parseMoney(plain.slice(1));
  return loss === undefined ? undefined : -loss;
}

const textOf = (value: number | undefined, language: Language) =>
  value === undefined ? '' : decimalText(value, language);
const dateText = (iso: string | undefined) => (iso ? formatDate(iso) : '');

/** What the producer has stated, as it stands in the form. */
export function statementOf(producer: Producer, years: readonly [number, number], language: Language): StatementValues {
  const figures = years.map((year) => producer.financialYears.find((each) => each.year === year));

  return {
    kind: producer.kind ?? '',
    name: producer.name,
    unitId: { id: producer.unitId, name: producer.unitName, code: '' },
    'registration/number': producer.registration?.number ?? '',
    'registration/issuedOn': dateText(producer.registration?.issuedOn),
    'registration/authority': producer.registration?.authority ?? '',
    foundedOn: dateText(producer.foundedOn),
    localCapitalPercent: textOf(producer.localCapitalPercent, language),
    'workforce/workers': textOf(producer.workforce?.workers, language),
    'workforce/fromTheCommune': textOf(producer.workforce?.fromTheCommune, language),
    cooperativeClass: producer.cooperativeClass ?? '',
    'financialYears/0/revenue': textOf(figures[0]?.revenue, language),
    'financialYears/0/profit': textOf(figures[0]?.profit, language),
    'financialYears/1/revenue': textOf(figures[1]?.revenue, language),
    'financialYears/1/profit': textOf(figures[1]?.profit, language),
  };
}

/**
 * The request. A group of fields is left out when all of it is empty; one begun and not finished goes as it is, for the
 * server to say what is missing at which field.
 * @param recorded figures of other years, which the form does not show and must not lose
 */
export function statementBody(
  values: StatementValues,
  years: readonly [number, number],
  recorded: readonly FinancialYear[] = [],
): Schemas['StatedProducer'] {
  return {
    kind: values.kind as Schemas['ProducerKind'], // the form does not send without one
    name: values.name.normalize('NFC').trim(),
    unitId: values.unitId?.id ?? '',
    registration: registrationOf(values),
    foundedOn: parseDate(values.foundedOn),
    localCapitalPercent: parseDecimal(values.localCapitalPercent),
    workforce: workforceOf(values),
    cooperativeClass: values.cooperativeClass || undefined,
    financialYears: [
      ...figuresOf(years[0], values['financialYears/0/revenue'], values['financialYears/0/profit']),
      ...figuresOf(years[1], values['financialYears/1/revenue'], values['financialYears/1/profit']),
      ...recorded.filter(({ year }) => !years.includes(year)),
    ],
  };
}

function registrationOf(values: StatementValues) {
  const number = values['registration/number'].trim();
  const issuedOn = parseDate(values['registration/issuedOn']) ?? '';
  const authority = values['registration/authority'].normalize('NFC').trim();
  return number || issuedOn || authority ? { number, issuedOn, authority } : undefined;
}

function workforceOf(values: StatementValues) {
  const workers = parseDecimal(values['workforce/workers']);
  const fromTheCommune = parseDecimal(values['workforce/fromTheCommune']);
  return workers === undefined && fromTheCommune === undefined
    ? undefined
    : { workers: workers ?? 0, fromTheCommune: fromTheCommune ?? 0 };
}

function figuresOf(year: number, revenueText: string, profitText: string): FinancialYear[] {
  const revenue = parseMoney(revenueText);
  const profit = parseProfit(profitText);
  return revenue === undefined && profit === undefined ? [] : [{ year, revenue: revenue ?? 0, profit: profit ?? 0 }];
}
