import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { SendFile } from '@/components/forms/uploads';
import { answerOf, api, type Schemas, type Versioned, versionedAnswerOf } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';
import { Problem } from '@/lib/problem';
import { upload } from '@/lib/upload';

import { forgetDossier } from '../filing/dossiers.api';
import type { EvidenceKind } from './evidence-kind';

export type Evidence = Schemas['Evidence'];
export type AttachedPaper = Schemas['AttachedPaper'];
export type CitedPaper = Schemas['CitedPaper'];

interface EvidenceFilter {
  producer?: string;
  kind?: EvidenceKind;
  expiresBefore?: string;
}

/** Papers that are stored, whatever dossier they go with. */
export const evidencesQuery = ({ producer, kind, expiresBefore }: EvidenceFilter) =>
  keysetQuery<Evidence>(['evidence', 'list', { producer, kind, expiresBefore }], ({ cursor, count, signal }) => {
    const query = {
      cursor,
      count,
      expiresBefore,
      producer: producer ? [producer] : undefined,
      kind: kind ? [kind] : undefined,
    };
    return answerOf(api.GET('/api/v1/evidence', { params: { query }, signal }));
  });

export const evidenceQuery = (id: string) =>
  queryOptions({
    queryKey: ['evidence', id],
    queryFn: ({ signal }) => versionedAnswerOf(api.GET('/api/v1/evidence/{id}', { params: { path: { id } }, signal })),
  });

/** The papers that go with a dossier. */
export const citedQuery = (dossier: string) =>
  queryOptions({
    queryKey: ['dossiers', dossier, 'evidence'],
    queryFn: ({ signal }) =>
      versionedAnswerOf(api.GET('/api/v1/dossiers/{id}/evidence', { params: { path: { id: dossier } }, signal })),
  });

/** What kinds of papers there are and the criteria each usually proves, by the act of a dossier. */
export const regulationQuery = (code: string) =>
  queryOptions({
    queryKey: ['regulations', code],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/regulations/{code}', { params: { path: { code } }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const stateEvidence = (id: string, body: Schemas['StatedPaper'], version: string) =>
  versionedAnswerOf(
    api.PUT('/api/v1/evidence/{id}', { params: { path: { id }, header: { 'If-Match': version } }, body }),
  );

/** Stores a new paper with its file. */
export const storePaper =
  (metadata: () => Schemas['NewPaper']): SendFile<Evidence> =>
  (file, way) =>
    upload<Evidence>({ path: '/api/v1/evidence', metadata: metadata(), file, fileName: file.name, ...way });

/** Adds a newer file to a paper. */
export const storeVersion =
  (id: string): SendFile<Evidence> =>
  (file, way) =>
    upload<Evidence>({ path: `/api/v1/evidence/${id}/versions`, file, fileName: file.name, ...way });

/** What the server takes, as it says itself; what a file is, it finds in its content. */
export const PAPER_LIMITS = {
  accept: ['.pdf', 'image/jpeg', 'image/png', 'image/webp', 'image/heic', '.heic', '.docx', '.xlsx'],
  types: 'PDF, JPEG, PNG, WebP, HEIC, DOCX, XLSX',
  maxBytes: 20_000_000,
  maxFiles: 10,
};

export const fileOf = (id: string, version: number) => `/api/v1/evidence/${id}/versions/${version}/content`;

export const citedFrom = ({ evidenceId, criteria, provesChange }: AttachedPaper): CitedPaper => ({
  evidenceId,
  criteria,
  provesChange,
});

/** How the papers of a dossier are to be, given those it has. */
export type ChangeOfPapers = (papers: CitedPaper[]) => CitedPaper[];

/** With a paper put in, or put in the place of its former citation. */
export const citing =
  (paper: CitedPaper): ChangeOfPapers =>
  (papers) => [...papers.filter(({ evidenceId }) => evidenceId !== paper.evidenceId), paper];

export const leavingOut =
  (evidenceId: string): ChangeOfPapers =>
  (papers) =>
    papers.filter((each) => each.evidenceId !== evidenceId);

/**
 * Changes which papers go with a dossier. The change is made to what is there now and names one paper only, so when
 * another change came between, it is made once more to what that left.
 */
export async function changePapers(queryClient: QueryClient, dossier: string, change: ChangeOfPapers) {
  const query = { ...citedQuery(dossier), staleTime: 0 };
  const attempt = async () => {
    const { data, version } = await queryClient.fetchQuery(query);
    return putPapers(dossier, change(data.papers.map(citedFrom)), version);
  };

  const changed = await attempt().catch((error) => {
    if (error instanceof Problem && error.status === 412) return attempt();
    throw error;
  });
  queryClient.setQueryData(query.queryKey, changed);
  await forgetDossier(queryClient, dossier);
}

const putPapers = (id: string, papers: CitedPaper[], version: string): Promise<Versioned<Schemas['CitedEvidence']>> =>
  versionedAnswerOf(
    api.PUT('/api/v1/dossiers/{id}/evidence', {
      params: { path: { id }, header: { 'If-Match': version } },
      body: { papers },
    }),
  );
