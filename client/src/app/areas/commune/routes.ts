import { closeReturnRoute, proposeRoute, receiveRoute, reportRoute, returnRoute } from './commune-steps.route';
import { dossierRoute } from './dossier.route';
import { queueRoute } from './queue.route';
import { renewalRoute, renewalStepRoute, renewalsRoute } from './renewals.route';

/** Pages of this area; each `createRoute` stands in a file of its own beside this one. */
export const communeRoutes = [
  queueRoute,
  dossierRoute,
  receiveRoute,
  reportRoute,
  proposeRoute,
  returnRoute,
  closeReturnRoute,
  renewalsRoute,
  renewalRoute,
  renewalStepRoute,
] as const;
