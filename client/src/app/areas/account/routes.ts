import { accountRoute } from './account.route';
import { workPageRoute } from './work-page.route';

export const accountRoutes = [workPageRoute, accountRoute] as const;
