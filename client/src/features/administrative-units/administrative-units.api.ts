import { queryOptions } from '@tanstack/react-query';

import { answerOf, api } from '@/lib/api';

export const provincesQuery = queryOptions({
  queryKey: ['administrative-units', 'provinces'],
  queryFn: ({ signal }) =>
    answerOf(
      api.GET('/api/v1/administrative-units', { params: { query: { level: ['province'], limit: 200 } }, signal }),
    ),
  select: (page) => page.items,
  staleTime: Number.POSITIVE_INFINITY,
});
