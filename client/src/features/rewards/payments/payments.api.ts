import { answerOf, api, type Schemas } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';

export type Payment = Schemas['RewardPayment'];

export interface PaymentFilter {
  entitlement?: string;
  from?: string;
  to?: string;
}

export const paymentsQuery = (filter: PaymentFilter) =>
  keysetQuery(['rewards', 'payments', filter], ({ signal, ...page }) =>
    answerOf(api.GET('/api/v1/reward-payments', { params: { query: { ...page, ...filter, limit: 50 } }, signal })),
  );

export const recordPayment = (body: Schemas['NewRewardPayment'], key: string) =>
  answerOf(api.POST('/api/v1/reward-payments', { params: { header: { 'Idempotency-Key': key } }, body }));
