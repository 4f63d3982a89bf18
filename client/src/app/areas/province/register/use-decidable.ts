import { useSuspenseQuery } from '@tanstack/react-query';

import { OUTCOMES } from '@/features/assessment/results/outcome';
import { recognisableQuery, useProductNames } from '@/features/assessment/results/results.api';
import { formatInstant, formatPoints } from '@/lib/format';
import { inLanguage, useChosenLanguage, words } from '@/lib/i18n';

const { say } = words({
  result: { vi: '{name}: {star} sao', en: '{name}: {star} stars' },
  unnamed: { vi: 'Sản phẩm {id}', en: 'Product no. {id}' },
  note: { vi: '{outcome} · {mean} điểm · chốt lúc {at}', en: '{outcome} · {mean} points · reached at {at}' },
});

/** The results that a decision may list, in words. */
export function useDecidable() {
  const { data: results } = useSuspenseQuery(recognisableQuery);
  const names = useProductNames(results);
  const language = useChosenLanguage();

  return results.map(({ id, productId, star, outcome, mean, reachedAt }) => ({
    value: id,
    text: say('result', {
      name: names.get(productId) ?? say('unnamed', { id: productId.slice(-6) }),
      star: String(star ?? 0),
    }),
    note: say('note', {
      outcome: inLanguage(OUTCOMES[outcome]),
      mean: formatPoints(mean ?? 0, language),
      at: formatInstant(reachedAt),
    }),
  }));
}
