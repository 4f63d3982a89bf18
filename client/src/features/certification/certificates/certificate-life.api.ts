import { queryOptions } from '@tanstack/react-query';

import type { Attempt } from '@/components/forms/use-api-form';
import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';

export type CertificateLife = Schemas['CertificateLife'];
export type CertificateFact = Schemas['CertificateFact'];
export type ListedCertificate = Schemas['ListedCertificate'];
type Status = Schemas['RecognitionStatus'];

export interface CertificateFilter {
  status?: Status;
  star?: number;
  expiresBefore?: string;
}

export const certificatesQuery = ({ status, star, expiresBefore }: CertificateFilter) =>
  keysetQuery(['certificates', 'list', { status, star, expiresBefore }], ({ signal, ...page }) => {
    const query = { ...page, status: status && [status], star: star ? [star] : undefined, expiresBefore, limit: 50 };
    return answerOf(api.GET('/api/v1/certificates', { params: { query }, signal }));
  });

export const lifeQuery = (number: string) =>
  queryOptions({
    queryKey: ['certificates', number, 'life'],
    queryFn: ({ signal }) =>
      versionedAnswerOf(api.GET('/api/v1/certificates/{number}/life', { params: { path: { number } }, signal })),
  });

const at = (number: string, { key, version }: Attempt) => ({
  path: { number },
  header: { 'If-Match': version, 'Idempotency-Key': key },
});

export const suspend = (number: string, body: Schemas['NewSuspension'], attempt: Attempt) =>
  answerOf(api.POST('/api/v1/certificates/{number}/suspensions', { params: at(number, attempt), body }));

export const liftSuspension = (number: string, body: Schemas['SuspensionLifting'], attempt: Attempt) =>
  answerOf(api.POST('/api/v1/certificates/{number}/suspension-liftings', { params: at(number, attempt), body }));

export const withdraw = (number: string, body: Schemas['NewWithdrawal'], attempt: Attempt) =>
  answerOf(api.POST('/api/v1/certificates/{number}/withdrawal', { params: at(number, attempt), body }));

export const orderWithdrawal = (number: string, body: Schemas['NewWithdrawalOrder'], attempt: Attempt) =>
  answerOf(api.POST('/api/v1/certificates/{number}/withdrawal-order', { params: at(number, attempt), body }));

export const replaceCertificate = (number: string, body: Schemas['NewReplacement'], attempt: Attempt) =>
  answerOf(api.POST('/api/v1/certificates/{number}/replacement', { params: at(number, attempt), body }));

export const extend = (number: string, body: Schemas['NewExtension'], attempt: Attempt) =>
  answerOf(api.POST('/api/v1/certificates/{number}/extension', { params: at(number, attempt), body }));

/** The dossiers of a product, one of which may be the renewal that an extension waits for. */
export const dossiersOfQuery = (product: string) =>
  queryOptions({
    queryKey: ['dossiers', 'of-product', product],
    queryFn: async ({ signal }) =>
      (await answerOf(api.GET('/api/v1/dossiers', { params: { query: { product: [product], limit: 20 } }, signal })))
        .items,
  });
