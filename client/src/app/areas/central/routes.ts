import { transferRoute, transfersRoute } from './transfers.route';

/** Pages of this area; each `createRoute` stands in a file of its own beside this one. */
export const centralRoutes = [transfersRoute, transferRoute] as const;
