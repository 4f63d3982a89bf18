import { queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas } from '@/lib/api';
import { keysetQuery } from '@/lib/keyset';

export type Job = Schemas['Job'];
export type JobRun = Schemas['JobRun'];

export const jobsQuery = queryOptions({
  queryKey: ['jobs'],
  queryFn: ({ signal }) => answerOf(api.GET('/api/v1/jobs', { signal })),
});

export const jobRunsQuery = (name: string) =>
  keysetQuery(['jobs', name, 'runs'], ({ signal, ...page }) =>
    answerOf(
      api.GET('/api/v1/jobs/{name}/runs', { params: { path: { name }, query: { ...page, limit: 50 } }, signal }),
    ),
  );

export const runJob = (name: string) => answerOf(api.POST('/api/v1/jobs/{name}/runs', { params: { path: { name } } }));
