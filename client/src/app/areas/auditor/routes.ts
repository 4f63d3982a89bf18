import { auditRoute, rootsRoute } from './audit.route';

/** Pages of this area; each `createRoute` stands in a file of its own beside this one. */
export const auditorRoutes = [auditRoute, rootsRoute] as const;
