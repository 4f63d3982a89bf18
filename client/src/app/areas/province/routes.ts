import { adviceRoute, surveyRoute } from './dossiers/advice.route';
import { appealRoute, appealsRoute } from './dossiers/appeals.route';
import { endWithoutStarRoute, reassessRoute } from './dossiers/province-steps.route';
import {
  inspectionRoute,
  inspectionStepRoute,
  inspectionsRoute,
  newInspectionRoute,
} from './inspections/inspections.route';
import { misuseClosingRoute, misuseReportRoute, misuseReportsRoute } from './inspections/misuse.route';
import { registerRoutes } from './register/routes';

/** Pages of this area; each `createRoute` stands in a file of its own beside this one. */
export const provinceRoutes = [
  ...registerRoutes,
  reassessRoute,
  endWithoutStarRoute,
  appealsRoute,
  appealRoute,
  adviceRoute,
  surveyRoute,
  misuseReportsRoute,
  misuseReportRoute,
  misuseClosingRoute,
  inspectionsRoute,
  newInspectionRoute,
  inspectionRoute,
  inspectionStepRoute,
] as const;
