import { queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas } from '@/lib/api';

export type Certificate = Schemas['Certificate'];

export const certificateQuery = (number: string) =>
  queryOptions({
    queryKey: ['certificates', number],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/certificates/{number}', { params: { path: { number } }, signal })),
    staleTime: 0, // an answer about validity is asked for anew each time
  });

/** What people copy from paper: spaces around the dashes, long dashes, letters in any case. */
export const tidyNumber = (typed: string) =>
  typed
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\p{Pd}/gu, '-')
    .toUpperCase();
