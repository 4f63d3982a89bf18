import { registerRoutes } from './register/routes';

/** Pages of this area; each `createRoute` stands in a file of its own beside this one. */
export const provinceRoutes = [...registerRoutes] as const;
