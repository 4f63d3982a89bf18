import { certificateLifeRoute, certificateStepRoute, certificatesRoute } from './certificates.route';
import { amendedDecisionRoute, decisionRoute, decisionsRoute, issuanceRoute } from './decisions.route';
import { fundRoute, fundsRoute, newFundRoute } from './funds.route';
import { commitmentRoute, importRoute, importsRoute } from './imports.route';
import { comparisonRoute, newDecisionRoute, resultRoute, resultsRoute } from './results.route';
import { revocationRoute, revocationStepRoute, revocationsRoute } from './revocations.route';
import {
  newPolicyRoute,
  paymentsRoute,
  policiesRoute,
  policyRoute,
  repealRoute,
  rewardRoute,
  rewardStepRoute,
  rewardsRoute,
} from './rewards.route';

/** From results to certificates and what becomes of them. */
export const registerRoutes = [
  resultsRoute,
  comparisonRoute,
  resultRoute,
  newDecisionRoute,
  decisionsRoute,
  decisionRoute,
  amendedDecisionRoute,
  issuanceRoute,
  certificatesRoute,
  certificateLifeRoute,
  certificateStepRoute,
  revocationsRoute,
  revocationRoute,
  revocationStepRoute,
  rewardsRoute,
  rewardRoute,
  rewardStepRoute,
  paymentsRoute,
  fundsRoute,
  newFundRoute,
  fundRoute,
  policiesRoute,
  newPolicyRoute,
  policyRoute,
  repealRoute,
  importsRoute,
  importRoute,
  commitmentRoute,
] as const;
