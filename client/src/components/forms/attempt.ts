import type { Attempt } from './use-api-form';

/** Of a request that changes what has versions: sent again it is carried out once, and only on the version that was read. */
export const headersOf = ({ key, version }: Attempt) => ({ 'If-Match': version, 'Idempotency-Key': key });

/** Where a step is taken on one thing, and in which attempt. */
export const stepOn = (id: string, attempt: Attempt) => ({ path: { id }, header: headersOf(attempt) });
