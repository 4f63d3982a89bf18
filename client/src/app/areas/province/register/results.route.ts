import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';
import { OUTCOMES } from '@/features/assessment/results/outcome';
import type { ResultFilter } from '@/features/assessment/results/results.api';
import { listOf, oneOf, type QueryValues } from '@/lib/query-string';

import { knownIn } from './options';
import { DECIDERS, DECISION_READERS } from './roles';

interface ResultsSearch extends ResultFilter {
  /** The results chosen. */
  chon?: string[];
}

const chosenIn = ({ chon }: QueryValues) => {
  const chosen = listOf(chon);
  return chosen.length ? chosen : undefined;
};

export const resultsRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/ket-qua',
  validateSearch: (values: QueryValues): ResultsSearch => ({
    outcome: knownIn(OUTCOMES, oneOf(values.outcome)),
    session: oneOf(values.session),
    chon: chosenIn(values),
  }),
  beforeLoad: only(...DECISION_READERS),
  component: lazyRouteComponent(() => import('./results-page'), 'ResultsPage'),
});

export const comparisonRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/ket-qua/so-sanh',
  validateSearch: (values: QueryValues): { chon?: string[] } => ({ chon: chosenIn(values) }),
  beforeLoad: only(...DECISION_READERS),
  component: lazyRouteComponent(() => import('./comparison-page'), 'ComparisonPage'),
});

export const resultRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/ket-qua/$result',
  beforeLoad: only(...DECISION_READERS),
  component: lazyRouteComponent(() => import('./result-page'), 'ResultPage'),
});

export const newDecisionRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/quyet-dinh/moi',
  validateSearch: (values: QueryValues): { chon?: string[] } => ({ chon: chosenIn(values) }),
  beforeLoad: only(...DECIDERS),
  component: lazyRouteComponent(() => import('./new-decision-page'), 'NewDecisionPage'),
});
