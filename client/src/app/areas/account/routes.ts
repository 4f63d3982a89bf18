import { accountRoute } from './account.route';
import { noticesRoute } from './notices.route';
import { workPageRoute } from './work-page.route';

export const accountRoutes = [workPageRoute, accountRoute, noticesRoute] as const;
