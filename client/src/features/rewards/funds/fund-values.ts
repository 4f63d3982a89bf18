import type { Schemas } from '@/lib/api';
import { parseDecimal, parseMoney } from '@/lib/numbers';
import type { ChosenUnit } from '@/lib/units';

/** A fund as it is typed. */
export interface FundValues {
  /** Whose budget: the province's, or that of a commune in it. */
  budget: 'province' | 'commune' | '';
  unitId: ChosenUnit | undefined;
  year: string;
  source: string;
  allotted: string;
  legalBasis: string;
}

export const statedFund = (province: string, typed: FundValues): Schemas['OpenFund'] => ({
  unitId: typed.budget === 'commune' ? (typed.unitId?.id ?? '') : province,
  year: parseDecimal(typed.year) ?? 0,
  source: typed.source.trim(),
  allotted: parseMoney(typed.allotted) ?? 0,
  legalBasis: typed.legalBasis.trim() || undefined,
});
