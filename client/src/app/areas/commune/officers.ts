import type { Role } from '@/lib/roles';

/** Everybody who looks into dossiers of others because of an office. */
export const OFFICERS: readonly Role[] = [
  'commune_officer',
  'province_officer',
  'advisory_member',
  'central_officer',
  'auditor',
];
