import type { Role } from '@/lib/roles';

/** Who decides on recognition: the province, and the centre for five stars. */
export const DECIDERS: readonly Role[] = ['province_officer', 'central_officer'];
/** Who sees decisions before the public does. */
export const DECISION_READERS: readonly Role[] = [...DECIDERS, 'auditor'];
export const CERTIFICATE_READERS: readonly Role[] = [...DECISION_READERS, 'commune_officer'];
