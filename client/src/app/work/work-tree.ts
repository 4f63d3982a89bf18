import './work.css';

import { guardRequests } from '@/lib/guarded-requests';

import { accountRoutes } from '../areas/account/routes';
import { administratorRoutes } from '../areas/administrator/routes';
import { auditorRoutes } from '../areas/auditor/routes';
import { centralRoutes } from '../areas/central/routes';
import { communeRoutes } from '../areas/commune/routes';
import { councilRoutes } from '../areas/council/routes';
import { registrationRoute } from '../areas/producer/registration.route';
import { producerRoutes } from '../areas/producer/routes';
import { misuseFormRoute } from '../areas/province/inspections/misuse.route';
import { provinceRoutes } from '../areas/province/routes';
import { publicRoutes } from '../public-routes';
import { rootRoute } from '../routes/root.route';
import { invitationRoute } from './pages/invitation.route';
import { signInRoute } from './pages/sign-in.route';
import { workRoute } from './work.route';

guardRequests();

/** All pages there are. Visitors of public pages do not load this file: see `main.tsx`. */
export const workTree = rootRoute.addChildren([
  ...publicRoutes,
  signInRoute,
  registrationRoute,
  misuseFormRoute,
  invitationRoute,
  workRoute.addChildren([
    ...accountRoutes,
    ...producerRoutes,
    ...communeRoutes,
    ...provinceRoutes,
    ...councilRoutes,
    ...centralRoutes,
    ...auditorRoutes,
    ...administratorRoutes,
  ]),
]);
