import { queryOptions } from '@tanstack/react-query';

import { readCriteriaSet } from '@/components/criteria/evaluation';
import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';
import { withCopy } from '@/lib/copies';
import type { Outgoing } from '@/lib/outbox';
import { PAPERS, take } from '@/lib/store';

export type ScoreSheet = Schemas['ScoreSheet'];
export type Paper = Schemas['AttachedPaper'];

const at = (id: string) => ({ path: { id } });

/** The sheets of a session that somebody may see; of all pages, for a council's sheets are few. */
export const sheetsOfSessionQuery = (user: string, session: string) =>
  queryOptions({
    queryKey: ['score-sheets', 'of', session],
    queryFn: async ({ signal }) => {
      const read = async () => {
        const sheets: ScoreSheet[] = [];
        let cursor: string | undefined;
        do {
          const query = { session, cursor, limit: 200 };
          const page = await answerOf(api.GET('/api/v1/score-sheets', { params: { query }, signal }));
          sheets.push(...page.items);
          cursor = page.nextCursor ?? undefined;
        } while (cursor);
        return sheets;
      };
      return (await withCopy(user, `session/${session}/sheets`, read)).value;
    },
    staleTime: 0,
  });

const readSheet = (id: string, signal?: AbortSignal) =>
  versionedAnswerOf(api.GET('/api/v1/score-sheets/{id}', { params: at(id), signal }));

/** What a change of a sheet is called on its way to the server. */
export const topicOf = (sheet: string) => `sheet/${sheet}`;

/**
 * A sheet as it is taken up: what waits to be sent is looked for before the server is asked, so that a change which
 * arrives in between is found in the answer. Read once: nothing behind the page's back changes what is being marked.
 */
export const sheetQuery = (user: string, id: string) =>
  queryOptions({
    queryKey: ['score-sheets', id],
    queryFn: async ({ signal }) => {
      const waiting = await take<Outgoing>('outbox', user, topicOf(id)).catch(() => undefined);
      return { waiting, ...(await withCopy(user, `sheet/${id}`, () => readSheet(id, signal))) };
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** As it stands at the server now. */
export const latestSheet = (id: string) => readSheet(id);

export const setAtHandQuery = (user: string, code: string) =>
  queryOptions({
    queryKey: ['criteria-sets', code, 'at-hand'],
    queryFn: async ({ signal }) =>
      (await withCopy(user, `criteria-set/${code}`, () => readCriteriaSet(code, signal))).value,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The papers of a dossier on the table. */
export const papersQuery = (user: string, dossier: string) =>
  queryOptions({
    queryKey: ['dossiers', dossier, 'papers'],
    queryFn: async ({ signal }) => {
      const read = () => answerOf(api.GET('/api/v1/dossiers/{id}/evidence', { params: at(dossier), signal }));
      return (await withCopy(user, `dossier/${dossier}/papers`, read)).value.papers;
    },
  });

/** What a paper says of itself, and its files. */
export const paperQuery = (user: string, id: string) =>
  queryOptions({
    queryKey: ['evidence', id],
    queryFn: async ({ signal }) => {
      const read = () => answerOf(api.GET('/api/v1/evidence/{id}', { params: at(id), signal }));
      return (await withCopy(user, `evidence/${id}`, read)).value;
    },
  });

export const contentOf = (paper: string, version: number) => `/api/v1/evidence/${paper}/versions/${version}/content`;

/** Takes a file along, to be read without a network. */
export async function takeAlong(address: string) {
  if ('caches' in window) await (await caches.open(PAPERS)).add(address);
}

export const openSheet = (body: Schemas['OpenScoreSheet'], key: string) =>
  answerOf(api.POST('/api/v1/score-sheets', { params: { header: { 'Idempotency-Key': key } }, body }));

export const submitSheet = (id: string, version: string, key: string) =>
  answerOf(
    api.POST('/api/v1/score-sheets/{id}/submission', {
      params: { ...at(id), header: { 'If-Match': version, 'Idempotency-Key': key } },
    }),
  );
