import type { Schemas } from '@/lib/api';
import type { Texts } from '@/lib/i18n';

export type Star = '3' | '4' | '5';

/** What is asked of the list of certificates, as it stands in the page's address. */
export interface CertificatesSearch {
  status?: Schemas['RecognitionStatus'];
  star?: Star;
  /** Only those expiring before this ISO day. */
  truoc?: string;
}

export const STATUSES = [
  'valid',
  'expiring',
  'extended',
  'expired',
  'suspended',
  'revoked',
  'superseded',
  'withdrawn',
] as const;

export const STARS: Record<Star, Texts> = {
  '5': { vi: '5 sao', en: '5 stars' },
  '4': { vi: '4 sao', en: '4 stars' },
  '3': { vi: '3 sao', en: '3 stars' },
};
