import { aDate, filled } from '@/components/forms/checks';
import type { Fields } from '@/components/forms/use-api-form';
import { parseDate } from '@/lib/dates';

/** What every decision is told apart by, as it is typed. */
export interface SignedPaper {
  number: string;
  signedOn: string;
  'signatory/name': string;
  'signatory/position': string;
}

export const NO_PAPER: SignedPaper = { number: '', signedOn: '', 'signatory/name': '', 'signatory/position': '' };

export const SIGNED_PAPER: Fields<SignedPaper> = {
  number: {
    label: { vi: 'Số quyết định', en: 'Number of the decision' },
    check: filled({ vi: 'Nhập số quyết định.', en: 'Enter the number of the decision.' }),
  },
  signedOn: { label: { vi: 'Ngày ký', en: 'Signed on' }, check: aDate },
  'signatory/name': {
    label: { vi: 'Họ tên người ký', en: 'Name of the signatory' },
    check: filled({ vi: 'Nhập họ tên người ký.', en: 'Enter who signs.' }),
  },
  'signatory/position': {
    label: { vi: 'Chức vụ người ký', en: 'Office of the signatory' },
    check: filled({ vi: 'Nhập chức vụ người ký.', en: 'Enter the office of who signs.' }),
  },
};

/** As the API is told. */
export const paperStated = (typed: SignedPaper) => ({
  number: typed.number.trim(),
  signedOn: parseDate(typed.signedOn) ?? '',
  signatory: { name: typed['signatory/name'].trim(), position: typed['signatory/position'].trim() },
});
