import { queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';
import { isMissing } from '@/lib/problem';

export type Advice = Schemas['Advice'];
export type SiteSurvey = Schemas['SiteSurvey'];

const of = (id: string) => ({ params: { path: { id } } });

const orNothing = (error: unknown) => {
  if (isMissing(error)) return null;
  throw error;
};

/** What the advisory team makes of a dossier; nothing while it has not written. */
export const adviceQuery = (dossier: string) =>
  queryOptions({
    queryKey: ['dossiers', dossier, 'advice'],
    queryFn: ({ signal }) =>
      versionedAnswerOf(api.GET('/api/v1/dossiers/{id}/advisory-assessment', { ...of(dossier), signal })).catch(
        orNothing,
      ),
  });

/** What was found on site; nothing while nobody was there. */
export const surveyQuery = (dossier: string) =>
  queryOptions({
    queryKey: ['dossiers', dossier, 'survey'],
    queryFn: ({ signal }) =>
      versionedAnswerOf(api.GET('/api/v1/dossiers/{id}/site-survey', { ...of(dossier), signal })).catch(orNothing),
  });

/** The self-assessment and the criteria set it goes by. */
export const assessedQuery = (dossier: string) =>
  queryOptions({
    queryKey: ['dossiers', dossier, 'assessed'],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/dossiers/{id}/self-assessment', { ...of(dossier), signal })),
  });

export const advise = (dossier: string, body: Schemas['StatedAdvice'], version: string) =>
  versionedAnswerOf(
    api.PUT('/api/v1/dossiers/{id}/advisory-assessment', {
      params: { path: { id: dossier }, header: { 'If-Match': version } },
      body,
    }),
  );

export const survey = (dossier: string, body: Schemas['SurveyedSite'], version: string) =>
  versionedAnswerOf(
    api.PUT('/api/v1/dossiers/{id}/site-survey', {
      params: { path: { id: dossier }, header: { 'If-Match': version } },
      body,
    }),
  );
