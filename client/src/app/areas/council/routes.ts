import { ownSheetsRoute } from './own-sheets.route';
import { scoreSheetRoute } from './score-sheet.route';
import { sessionRoute } from './session.route';
import { sessionsRoute } from './sessions.route';

/** Pages of this area; each `createRoute` stands in a file of its own beside this one. */
export const councilRoutes = [sessionsRoute, sessionRoute, ownSheetsRoute, scoreSheetRoute] as const;
