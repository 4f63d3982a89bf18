import { queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';
import { withCopy } from '@/lib/copies';
import { keysetQuery } from '@/lib/keyset';

export type CouncilSession = Schemas['CouncilSession'];
export type SessionItem = Schemas['CouncilSessionItem'];
export type TableItem = Schemas['TableItem'];
export type Progress = Schemas['Progress'];
export type Tie = Schemas['Tie'];

const at = (id: string) => ({ path: { id } });
const once = (id: string, key: string) => ({ ...at(id), header: { 'Idempotency-Key': key } });
const matching = (id: string, version: string) => ({ ...at(id), header: { 'If-Match': version } });

export const sessionsQuery = (of: { round?: string; council?: string } = {}) =>
  keysetQuery(['council-sessions', of], ({ cursor, count, signal }) =>
    answerOf(api.GET('/api/v1/sessions', { params: { query: { ...of, cursor, count, limit: 30 } }, signal })),
  );

/** A session in the version that changes of it name; without a network, as this device read it last. */
export const councilSessionQuery = (user: string, id: string) =>
  queryOptions({
    queryKey: ['council-sessions', id],
    queryFn: ({ signal }) =>
      withCopy(user, `session/${id}`, () =>
        versionedAnswerOf(api.GET('/api/v1/sessions/{id}', { params: at(id), signal })),
      ),
    staleTime: 10_000,
  });

/** As it stands at the server now, to lay a change beside it. */
export const latestSession = (id: string) => versionedAnswerOf(api.GET('/api/v1/sessions/{id}', { params: at(id) }));

/** Who sits in the council, by name. */
export const councilOfSessionQuery = (user: string, id: string) =>
  queryOptions({
    queryKey: ['councils', id, 'at-hand'],
    queryFn: async ({ signal }) => {
      const read = () => answerOf(api.GET('/api/v1/councils/{id}', { params: at(id), signal }));
      return (await withCopy(user, `council/${id}`, read)).value;
    },
  });

export const ownDeclarationsQuery = (id: string) =>
  queryOptions({
    queryKey: ['council-sessions', id, 'declarations'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/sessions/{id}/declarations', { params: at(id), signal })),
  });

const LOOK_EVERY = 5_000;

/** How far the scoring is, looked at again and again while it goes on. Never any points. */
export const progressQuery = (id: string, isOver: boolean) =>
  queryOptions({
    queryKey: ['council-sessions', id, 'progress'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/sessions/{id}/progress', { params: at(id), signal })),
    refetchInterval: isOver ? false : LOOK_EVERY,
    staleTime: 0,
  });

export const scoreHistoryQuery = (id: string) =>
  queryOptions({
    queryKey: ['council-sessions', id, 'score-history'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/sessions/{id}/score-history', { params: at(id), signal })),
    staleTime: 0,
  });

export const declareTies = (id: string, declarations: Schemas['StatedTie'][], key: string) =>
  answerOf(api.POST('/api/v1/sessions/{id}/declarations', { params: once(id, key), body: { declarations } }));

export const stepAside = (id: string, body: Schemas['OwnRecusal'], key: string) =>
  answerOf(api.POST('/api/v1/sessions/{id}/recusals', { params: once(id, key), body }));

export const conveneSession = (body: Schemas['ConveneSession'], key: string) =>
  answerOf(api.POST('/api/v1/sessions', { params: { header: { 'Idempotency-Key': key } }, body }));

export const moveSession = (id: string, body: Schemas['SessionSchedule'], version: string) =>
  answerOf(api.PUT('/api/v1/sessions/{id}/schedule', { params: matching(id, version), body }));

export const setTable = (id: string, dossierIds: string[], version: string) =>
  answerOf(api.PUT('/api/v1/sessions/{id}/dossiers', { params: matching(id, version), body: { dossierIds } }));

export const recordAttendance = (id: string, body: Schemas['MembersPresent'], version: string) =>
  answerOf(api.PUT('/api/v1/sessions/{id}/attendance', { params: matching(id, version), body }));

export const substituteMember = (id: string, body: Schemas['NamedSubstitute'], key: string) =>
  answerOf(api.POST('/api/v1/sessions/{id}/substitutions', { params: once(id, key), body }));

export const recordFinding = (id: string, body: Schemas['Finding'], key: string) =>
  answerOf(api.POST('/api/v1/sessions/{id}/findings', { params: once(id, key), body }));

export const openScoring = (id: string, version: string, key: string) =>
  answerOf(
    api.POST('/api/v1/sessions/{id}/scoring', {
      params: { ...at(id), header: { 'If-Match': version, 'Idempotency-Key': key } },
    }),
  );

export const scoreAgain = (id: string, body: Schemas['AnotherPass'], key: string) =>
  answerOf(api.POST('/api/v1/sessions/{id}/passes', { params: once(id, key), body }));

export const recordAgreement = (id: string, body: Schemas['AgreedOptions'], version: string) =>
  answerOf(api.PUT('/api/v1/sessions/{id}/agreements', { params: matching(id, version), body }));

export const recordRemarks = (id: string, body: Schemas['CriterionRemarks'], version: string) =>
  answerOf(api.PUT('/api/v1/sessions/{id}/remarks', { params: matching(id, version), body }));

export const closeSession = (id: string, version: string, key: string) =>
  answerOf(
    api.POST('/api/v1/sessions/{id}/closure', {
      params: { ...at(id), header: { 'If-Match': version, 'Idempotency-Key': key } },
    }),
  );
