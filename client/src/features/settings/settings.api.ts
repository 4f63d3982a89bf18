import { queryOptions } from '@tanstack/react-query';

import { answerOf, api, type Schemas, versionedAnswerOf } from '@/lib/api';

export type Setting = Schemas['Setting'];
export type SettingHistory = Schemas['SettingHistory'];

/** Everything that the law leaves open, as it stands in a unit; in the country when none is named. */
export const settingsQuery = (unit: string | undefined) =>
  queryOptions({
    queryKey: ['settings', 'list', unit],
    queryFn: ({ signal }) => answerOf(api.GET('/api/v1/settings', { params: { query: { unit } }, signal })),
  });

/** One open matter, and what the country and the province have set. */
export const settingQuery = (key: string, unit: string | undefined) =>
  queryOptions({
    queryKey: ['settings', key, unit],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/v1/settings/{key}', { params: { path: { key }, query: { unit } }, signal })),
  });

const readHistory = (key: string, unitId: string, signal?: AbortSignal) =>
  versionedAnswerOf(api.GET('/api/v1/settings/{key}/values/{unitId}', { params: { path: { key, unitId } }, signal }));

/** What one unit has set and who entered it, in the version that the next value names. */
export const settingHistoryQuery = (key: string, unitId: string) =>
  queryOptions({
    queryKey: ['settings', key, unitId, 'history'],
    queryFn: ({ signal }) => readHistory(key, unitId, signal),
    staleTime: 0,
  });

export const setSetting = (key: string, unitId: string, body: Schemas['NewSettingValue'], version: string) =>
  answerOf(
    api.PUT('/api/v1/settings/{key}/values/{unitId}', {
      params: { path: { key, unitId }, header: { 'If-Match': version } },
      body,
    }),
  );
