import { use } from 'react';

import { formatPoints } from '@/lib/format';
import { LanguageContext, words } from '@/lib/i18n';

const { say } = words({
  one: { vi: '{points} điểm', en: '{points} point' },
  many: { vi: '{points} điểm', en: '{points} points' },
});

/** So many points, in words; called while rendering. */
export const sayPoints = (points: number) =>
  say(points === 1 ? 'one' : 'many', { points: formatPoints(points, use(LanguageContext)) });
