import { aDate, filled, orEmpty } from '@/components/forms/checks';
import type { Fields } from '@/components/forms/use-api-form';
import type { Schemas } from '@/lib/api';
import { parseDate } from '@/lib/dates';
import { formatDate } from '@/lib/format';

import type { Evidence } from './papers.api';

/** What a paper says of itself, as it stands in the form. */
export interface PaperValues {
  title: string;
  number: string;
  issuer: string;
  issuedOn: string;
  expiresOn: string;
  isConfidential: boolean;
}

export const PAPER_FIELDS: Fields<PaperValues> = {
  title: {
    label: { vi: 'Tên giấy tờ', en: 'Name of the paper' },
    check: filled({ vi: 'Nhập tên giấy tờ.', en: 'Enter the name of the paper.' }),
  },
  number: { label: { vi: 'Số', en: 'Number' }, isOptional: true },
  issuer: { label: { vi: 'Nơi cấp', en: 'Issued by' }, isOptional: true },
  issuedOn: { label: { vi: 'Ngày cấp', en: 'Issued on' }, isOptional: true, check: orEmpty(aDate) },
  expiresOn: { label: { vi: 'Ngày hết hạn', en: 'Expires on' }, isOptional: true, check: orEmpty(aDate) },
  isConfidential: {
    label: { vi: 'Chỉ cán bộ và người đánh giá được xem', en: 'For officers and assessors only' },
  },
};

export const emptyPaper = (title: string): PaperValues => ({
  title,
  number: '',
  issuer: '',
  issuedOn: '',
  expiresOn: '',
  isConfidential: false,
});

export const paperValuesOf = (paper: Evidence): PaperValues => ({
  title: paper.title,
  number: paper.number ?? '',
  issuer: paper.issuer ?? '',
  issuedOn: paper.issuedOn ? formatDate(paper.issuedOn) : '',
  expiresOn: paper.expiresOn ? formatDate(paper.expiresOn) : '',
  isConfidential: paper.isConfidential,
});

const said = (text: string) => text.normalize('NFC').trim() || undefined;

export const paperBody = (values: PaperValues): Schemas['StatedPaper'] => ({
  title: values.title.normalize('NFC').trim(),
  number: said(values.number),
  issuer: said(values.issuer),
  issuedOn: parseDate(values.issuedOn),
  expiresOn: parseDate(values.expiresOn),
  isConfidential: values.isConfidential,
});
