import { certificateRoute } from './routes/certificate.route';
import { homeRoute } from './routes/home.route';
import { productRoute } from './routes/product.route';
import { verifyRoute } from './routes/verify.route';

/** The pages that need no sign-in, each loaded on its own. */
export const publicRoutes = [homeRoute, verifyRoute, certificateRoute, productRoute] as const;
