import { aDate, aNumber, anAmount, aWholeNumber, type Check, chosen, filled, orEmpty } from '@/components/forms/checks';
import type { Fields } from '@/components/forms/use-api-form';
import type { Schemas } from '@/lib/api';
import { parseDate } from '@/lib/dates';
import { formatDate } from '@/lib/format';
import type { Language } from '@/lib/i18n';
import { decimalText, parseDecimal, parseMoney } from '@/lib/numbers';
import type { ChosenUnit } from '@/lib/units';

import type { Producer } from './producers.api';

type FinancialYear = Schemas['FinancialYear'];

/** What a producer states about itself, as it stands in the form: everything as typed. */
export interface StatementValues {
  kind: Schemas['ProducerKind'] | '';
  name: string;
  unitId: ChosenUnit | undefined;
  'registration/number': string;
  'registration/issuedOn': string;
  'registration/authority': string;
  foundedOn: string;
  localCapitalPercent: string;
  'workforce/workers': string;
  'workforce/fromTheCommune': string;
  cooperativeClass: Schemas['CooperativeClass'] | '';
  'financialYears/0/revenue': string;
  'financialYears/0/profit': string;
  'financialYears/1/revenue': string;
  'financialYears/1/profit': string;
}

const OPTIONAL = { isOptional: true };

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

const aProfit: Check<string> = (text) => anAmount(text.trim().replace(/^[-−–]/, ''));

const revenueOf = (year: number) => ({
  label: { vi: `Doanh thu năm ${year}`, en: `Revenue of ${year}` },
  check: orEmpty(anAmount),
  ...OPTIONAL,
});

const profitOf = (year: number) => ({
  label: { vi: `Lợi nhuận năm ${year}`, en: `Profit of ${year}` },
  check: orEmpty(aProfit),
  ...OPTIONAL,
});

export const statementFields = ([first, second]: readonly [number, number]): Fields<StatementValues> => ({
  kind: {
    label: { vi: 'Loại hình chủ thể', en: 'Kind of producer' },
    check: chosen({ vi: 'Chọn loại hình của chủ thể.', en: 'Choose the kind of producer.' }),
  },
  name: {
    label: { vi: 'Tên chủ thể', en: 'Name of the producer' },
    check: filled({ vi: 'Nhập tên ghi trên giấy đăng ký.', en: 'Enter the name on the registration.' }),
  },
  unitId: {
    label: { vi: 'Xã, phường nơi đặt trụ sở', en: 'Commune or ward of the seat' },
    check: chosen({ vi: 'Chọn xã, phường hoặc đặc khu.', en: 'Choose the commune, ward or special zone.' }),
  },
  'registration/number': {
    label: { vi: 'Mã số thuế (mã số đăng ký kinh doanh)', en: 'Tax code (business registration number)' },
    ...OPTIONAL,
  },
  'registration/issuedOn': {
    label: { vi: 'Ngày cấp đăng ký', en: 'Date of the registration' },
    check: orEmpty(aDate),
    ...OPTIONAL,
  },
  'registration/authority': { label: { vi: 'Cơ quan cấp đăng ký', en: 'Registering authority' }, ...OPTIONAL },
  foundedOn: { label: { vi: 'Ngày thành lập', en: 'Date of foundation' }, check: orEmpty(aDate), ...OPTIONAL },
  localCapitalPercent: {
    label: { vi: 'Tỷ lệ vốn của người địa phương', en: 'Share of capital held by local people' },
    check: orEmpty(aNumber),
    ...OPTIONAL,
  },
  'workforce/workers': {
    label: { vi: 'Số lao động', en: 'Number of workers' },
    check: orEmpty(aWholeNumber),
    ...OPTIONAL,
  },
  'workforce/fromTheCommune': {
    label: { vi: 'Trong đó là người trong xã', en: 'Of these, from the commune' },
    check: orEmpty(aWholeNumber),
    ...OPTIONAL,
  },
  cooperativeClass: {
    label: { vi: 'Kết quả xếp loại hợp tác xã gần nhất', en: 'Latest class of the cooperative' },
    ...OPTIONAL,
  },
  'financialYears/0/revenue': revenueOf(first),
  'financialYears/0/profit': profitOf(first),
  'financialYears/1/revenue': revenueOf(second),
  'financialYears/1/profit': profitOf(second),
});

export const EMPTY_STATEMENT: StatementValues = {
  kind: '',
  name: '',
  unitId: undefined,
  'registration/number': '',
  'registration/issuedOn': '',
  'registration/authority': '',
  foundedOn: '',
  localCapitalPercent: '',
  'workforce/workers': '',
  'workforce/fromTheCommune': '',
  cooperativeClass: '',
  'financialYears/0/revenue': '',
  'financialYears/0/profit': '',
  'financialYears/1/revenue': '',
  'financialYears/1/profit': '',
};

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
