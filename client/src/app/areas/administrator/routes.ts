import { clientRoute, clientsRoute, newClientRoute } from './clients.route';
import { jobRoute, jobsRoute } from './jobs.route';
import { holidaysRoute, regulationRoute, regulationsRoute, unitsRoute, wordingRoute } from './reference.route';
import { settingRoute, settingsRoute } from './settings.route';
import { grantRoute, invitedUserRoute, userRoute, usersRoute } from './users.route';
import { webhookRoute, webhooksRoute } from './webhooks.route';

/** Pages of this area; each `createRoute` stands in a file of its own beside this one. */
export const administratorRoutes = [
  usersRoute,
  invitedUserRoute,
  userRoute,
  grantRoute,
  regulationsRoute,
  regulationRoute,
  wordingRoute,
  holidaysRoute,
  unitsRoute,
  settingsRoute,
  settingRoute,
  clientsRoute,
  newClientRoute,
  clientRoute,
  webhooksRoute,
  webhookRoute,
  jobsRoute,
  jobRoute,
] as const;
