import { filled } from '@/components/forms/checks';
import type { Fields } from '@/components/forms/use-api-form';
import type { Schemas } from '@/lib/api';

import type { Representation } from './producers.api';

/** Who represents a producer in law and how it is reached, as it stands in the form. */
export interface RepresentationValues {
  'representative/name': string;
  'representative/position': string;
  'representative/gender': Schemas['Gender'] | '';
  'representative/ethnicity': string;
  'representative/hasDisability': boolean;
  'representative/phone': string;
  'representative/email': string;
  'representative/address': string;
  'contacts/address': string;
  'contacts/phone': string;
  'contacts/email': string;
  'contacts/website': string;
}

const OPTIONAL = { isOptional: true };
const PHONE = { vi: 'Điện thoại', en: 'Phone' };
const EMAIL = { vi: 'Thư điện tử', en: 'E-mail address' };

export const REPRESENTATION_FIELDS: Fields<RepresentationValues> = {
  'representative/name': {
    label: { vi: 'Họ và tên người đại diện', en: 'Full name of the representative' },
    check: filled({
      vi: 'Nhập họ và tên người đại diện theo pháp luật.',
      en: 'Enter the full name of the legal representative.',
    }),
  },
  'representative/position': {
    label: { vi: 'Chức vụ', en: 'Position' },
    check: filled({ vi: 'Nhập chức vụ, ví dụ Giám đốc.', en: 'Enter the position, e.g. Director.' }),
  },
  'representative/gender': { label: { vi: 'Giới tính', en: 'Gender' }, ...OPTIONAL },
  'representative/ethnicity': { label: { vi: 'Dân tộc', en: 'Ethnic group' }, ...OPTIONAL },
  'representative/hasDisability': {
    label: { vi: 'Người đại diện là người khuyết tật', en: 'The representative has a disability' },
  },
  'representative/phone': { label: PHONE, ...OPTIONAL },
  'representative/email': { label: EMAIL, ...OPTIONAL },
  'representative/address': { label: { vi: 'Nơi ở', en: 'Home address' }, ...OPTIONAL },
  'contacts/address': { label: { vi: 'Địa chỉ trụ sở', en: 'Address of the seat' }, ...OPTIONAL },
  'contacts/phone': { label: PHONE, ...OPTIONAL },
  'contacts/email': { label: EMAIL, ...OPTIONAL },
  'contacts/website': { label: { vi: 'Trang web', en: 'Website' }, ...OPTIONAL },
};

/** As stated so far; a producer taken from a published list has named nobody yet. */
export function representationOf({ representative, contacts }: Partial<Representation>): RepresentationValues {
  return {
    'representative/name': representative?.name ?? '',
    'representative/position': representative?.position ?? '',
    'representative/gender': representative?.gender ?? '',
    'representative/ethnicity': representative?.ethnicity ?? '',
    'representative/hasDisability': representative?.hasDisability ?? false,
    'representative/phone': representative?.phone ?? '',
    'representative/email': representative?.email ?? '',
    'representative/address': representative?.address ?? '',
    'contacts/address': contacts?.address ?? '',
    'contacts/phone': contacts?.phone ?? '',
    'contacts/email': contacts?.email ?? '',
    'contacts/website': contacts?.website ?? '',
  };
}

const said = (text: string) => text.normalize('NFC').trim() || undefined;

export function representationBody(values: RepresentationValues): Schemas['StatedRepresentation'] {
  return {
    representative: {
      name: values['representative/name'].normalize('NFC').trim(),
      position: values['representative/position'].normalize('NFC').trim(),
      gender: values['representative/gender'] || undefined,
      ethnicity: said(values['representative/ethnicity']),
      hasDisability: values['representative/hasDisability'],
      phone: said(values['representative/phone']),
      email: said(values['representative/email']),
      address: said(values['representative/address']),
    },
    contacts: {
      address: said(values['contacts/address']),
      phone: said(values['contacts/phone']),
      email: said(values['contacts/email']),
      website: said(values['contacts/website']),
    },
  };
}
