import { useSuspenseQuery } from '@tanstack/react-query';

import { inLanguage } from '@/lib/i18n';

import { SEATS } from './session-words';
import { type CouncilSession, councilOfSessionQuery } from './sessions.api';

/** What to call those who sit in a session; a substitute, whom the council's decision does not name, by the seat. */
export function useNames(user: string, session: CouncilSession): (member: string) => string {
  const { members } = useSuspenseQuery(councilOfSessionQuery(user, session.councilId)).data;
  const names = new Map(members.map(({ userId, fullName }) => [userId, fullName]));
  const seats = new Map(
    session.panel.map(({ userId, role, agency }) => [
      userId,
      [inLanguage(SEATS[role]), agency].filter(Boolean).join(', '),
    ]),
  );
  return (member) => names.get(member) ?? seats.get(member) ?? member;
}
