import type { Texts } from '@/lib/i18n';

export type RevocationStep = 'moi-giai-trinh' | 'giai-trinh' | 'quyet-dinh' | 'dung';

/** What may follow while a revocation is open, under the last part of the address of its page. */
export const REVOCATION_STEPS: Record<RevocationStep, Texts> = {
  'moi-giai-trinh': { vi: 'Mời giải trình', en: 'Ask for an answer' },
  'giai-trinh': { vi: 'Ghi buổi giải trình', en: 'Record the hearing' },
  'quyet-dinh': { vi: 'Ghi quyết định thu hồi', en: 'Record the decision' },
  dung: { vi: 'Dừng việc thu hồi', en: 'Discontinue' },
};
