import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { only, workRoute } from '@/app/work/work.route';
import { parseDate } from '@/lib/dates';
import { oneOf, type QueryValues } from '@/lib/query-string';

import { type CertificatesSearch, STARS, STATUSES } from './certificates-search';
import { knownIn } from './options';
import { CERTIFICATE_READERS, DECIDERS } from './roles';

const isoDay = (text: string | undefined) =>
  text && (parseDate(text.split('-').reverse().join('/')) === text ? text : undefined);

export const certificatesRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/giay-chung-nhan',
  validateSearch: (values: QueryValues): CertificatesSearch => ({
    status: STATUSES.find((known) => known === oneOf(values.status)),
    star: knownIn(STARS, oneOf(values.star)),
    truoc: isoDay(oneOf(values.truoc)),
  }),
  beforeLoad: only(...CERTIFICATE_READERS),
  component: lazyRouteComponent(() => import('./certificates-page'), 'CertificatesPage'),
});

export const certificateLifeRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/giay-chung-nhan/$number',
  beforeLoad: only(...CERTIFICATE_READERS),
  component: lazyRouteComponent(() => import('./certificate-life-page'), 'CertificateLifePage'),
});

export const certificateStepRoute = createRoute({
  getParentRoute: () => workRoute,
  path: '/giay-chung-nhan/$number/$step',
  beforeLoad: only(...DECIDERS),
  component: lazyRouteComponent(() => import('./certificate-step-page'), 'CertificateStepPage'),
});
