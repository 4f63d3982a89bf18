import { queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas } from '@/lib/api';

export type TimelineEvent = Schemas['TimelineEvent'];
export type FullTimelineEvent = Schemas['FullTimelineEvent'];

/** What the public reads. */
export const timelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['certified-products', id, 'timeline'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/certified-products/{id}/timeline', { params: { path: { id } }, signal })),
  });

/** With the steps that only those it concerns read. */
export const fullTimelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['certificates', 'timeline', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/products/{id}/timeline', { params: { path: { id } }, signal })),
  });
