import { answerRoute } from './answer.route';
import { appealRoute } from './appeal.route';
import { certificatesRoute } from './certificates.route';
import { descriptionRoute } from './description.route';
import { dossierRoute } from './dossier.route';
import { dossiersRoute } from './dossiers.route';
import { ownInspectionRoute, ownInspectionsRoute } from './inspections.route';
import { membersRoute } from './members.route';
import { newProducerRoute } from './new-producer.route';
import { newProductRoute } from './new-product.route';
import { papersRoute } from './papers.route';
import { papersOfKindRoute } from './papers-of-kind.route';
import { producerRoute } from './producer.route';
import { producersRoute } from './producers.route';
import { productRoute } from './product.route';
import { productsRoute } from './products.route';
import { receiptRoute } from './receipt.route';
import { renunciationRoute } from './renunciation.route';
import { resultRoute } from './result.route';
import { rewardsRoute } from './rewards.route';
import { selfAssessmentRoute } from './self-assessment.route';
import { storedPaperRoute } from './stored-paper.route';
import { storedPapersRoute } from './stored-papers.route';
import { submissionRoute } from './submission.route';

/** Pages of this area; each `createRoute` stands in a file of its own beside this one. */
export const producerRoutes = [
  producersRoute,
  newProducerRoute,
  producerRoute,
  membersRoute,
  productsRoute,
  newProductRoute,
  productRoute,
  dossiersRoute,
  dossierRoute,
  descriptionRoute,
  selfAssessmentRoute,
  papersRoute,
  papersOfKindRoute,
  submissionRoute,
  receiptRoute,
  storedPapersRoute,
  storedPaperRoute,
  resultRoute,
  appealRoute,
  certificatesRoute,
  renunciationRoute,
  answerRoute,
  ownInspectionsRoute,
  ownInspectionRoute,
  rewardsRoute,
] as const;
