import type { Finding } from '../filing/dossiers.api';
import { type EvidenceKind, isEvidenceKind } from '../papers/evidence-kind';

/** Where in a dossier a finding is settled. */
export type Place =
  | { part: 'form' }
  | { part: 'criterion'; criterion: string }
  | { part: 'evidence'; evidenceKind?: EvidenceKind; evidenceId?: string };

/** Reads the pointer of a finding: `/selfAssessment/1.1`, `/evidence/test_reports`; anything else is the form. */
export function placeOfFinding({ pointer }: Pick<Finding, 'pointer'>): Place {
  const [part, subject] = pointer.split('/').slice(1);
  if (part === 'selfAssessment' && subject) return { part: 'criterion', criterion: subject };
  if (part !== 'evidence') return { part: 'form' };
  return isEvidenceKind(subject) ? { part, evidenceKind: subject } : { part, evidenceId: subject };
}

/** The same thing found in several places. */
export interface FoundAlike {
  finding: Finding;
  places: readonly Place[];
}

/** What blocks first, and what is found in many places said once. */
export function alike(findings: readonly Finding[]): FoundAlike[] {
  const groups = new Map<string, { finding: Finding; places: Place[] }>();
  for (const finding of findings) {
    const group = groups.get(finding.code) ?? { finding, places: [] };
    group.places.push(placeOfFinding(finding));
    groups.set(finding.code, group);
  }
  return [...groups.values()].sort((one, other) => Number(other.finding.blocks) - Number(one.finding.blocks));
}
