import type { CouncilSession } from './sessions.api';

/** Who presides: the chair, or the vice chair who does so by delegation. */
export const presidentOf = ({ delegatedTo, panel }: CouncilSession) =>
  delegatedTo ?? panel.find(({ role }) => role === 'chair')?.userId;

export const seatOf = (session: CouncilSession, user: string) => session.panel.find(({ userId }) => userId === user);

/** Whether somebody leads the session: presides, stands in for who does, or is its secretary. */
export function leads(session: CouncilSession, user: string): boolean {
  const role = seatOf(session, user)?.role;
  return role === 'chair' || role === 'vice_chair' || role === 'secretary';
}

/** Whether somebody fills in sheets: members do, the secretary where the council's rules say so. */
export function scores(session: CouncilSession, user: string): boolean {
  const seat = seatOf(session, user);
  return seat !== undefined && (seat.role !== 'secretary' || session.settings.secretaryScores);
}

export const isRecused = (session: CouncilSession, user: string, dossier: string) =>
  session.recusals.some(({ memberId, dossierId }) => memberId === user && dossierId === dossier);

/** What ended the assessment of a dossier before it was scored to the end, if anything did. */
export const findingOn = (session: CouncilSession, dossier: string) =>
  session.findings.find(({ dossierId }) => dossierId === dossier);
