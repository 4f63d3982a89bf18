import { aDate, aNumber, anAmount, aWholeNumber, type Check, chosen, filled, orEmpty } from '@/components/forms/checks';
import type { Fields } from '@/components/forms/use-api-form';
import type { Schemas } from '@/lib/api';
import type { ChosenUnit } from '@/lib/units';

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
