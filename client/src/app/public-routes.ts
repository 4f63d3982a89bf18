import { certificateRoute } from './routes/certificate.route';
import { criteriaSetRoute, criteriaSetsRoute, selfScoringRoute } from './routes/criteria-sets.route';
import { helpRoute } from './routes/help.route';
import { homeRoute } from './routes/home.route';
import { openDataRoute } from './routes/open-data.route';
import { productRoute } from './routes/product.route';
import { statisticsRoute } from './routes/statistics.route';
import { verifyRoute } from './routes/verify.route';

/** The pages that need no sign-in, each loaded on its own. */
export const publicRoutes = [
  homeRoute,
  verifyRoute,
  certificateRoute,
  productRoute,
  statisticsRoute,
  openDataRoute,
  criteriaSetsRoute,
  criteriaSetRoute,
  selfScoringRoute,
  helpRoute,
] as const;
