import { councilRoute } from './council.route';
import { councilsRoute } from './councils.route';
import { leadRoute } from './lead.route';
import { leadProductRoute } from './lead-product.route';
import { newCouncilRoute } from './new-council.route';
import { newTransferRoute } from './new-transfer.route';
import { opinionRoute } from './opinion.route';
import { organiseRoute } from './organise.route';
import { ownSheetsRoute } from './own-sheets.route';
import { resultsRoute } from './results.route';
import { roundsRoute } from './rounds.route';
import { scoreSheetRoute } from './score-sheet.route';
import { sessionRoute } from './session.route';
import { sessionsRoute } from './sessions.route';
import { transferRoute } from './transfer.route';
import { transfersRoute } from './transfers.route';

/** Pages of this area; each `createRoute` stands in a file of its own beside this one. */
export const councilRoutes = [
  sessionsRoute,
  sessionRoute,
  ownSheetsRoute,
  scoreSheetRoute,
  leadRoute,
  leadProductRoute,
  opinionRoute,
  resultsRoute,
  organiseRoute,
  councilsRoute,
  newCouncilRoute,
  councilRoute,
  roundsRoute,
  transfersRoute,
  newTransferRoute,
  transferRoute,
] as const;
