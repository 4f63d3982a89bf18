import type { QueryClient } from '@tanstack/react-query';

import { shownAt } from '@/components/steps/file-viewer';
import { uniqueKey } from '@/lib/unique-key';

import {
  contentOf,
  openSheet,
  paperQuery,
  papersQuery,
  type ScoreSheet,
  setAtHandQuery,
  sheetQuery,
  takeAlong,
} from './sheets.api';

interface Portion {
  dossierId: string;
  criteriaSetCode: string;
  /** The sheet already taken for it. */
  sheet: ScoreSheet | undefined;
}

/**
 * Brings everything that scoring needs onto this device: a sheet for each dossier, its criteria, its papers. What
 * cannot be fetched fails the whole, so that nobody leaves for the hills with half of it.
 */
export async function takeSessionAlong(
  queryClient: QueryClient,
  user: string,
  session: string,
  portions: readonly Portion[],
  onProgress: (done: number, of: number) => void,
) {
  let done = 0;
  for (const { dossierId, criteriaSetCode, sheet } of portions) {
    onProgress(done++, portions.length);
    const { id } = sheet ?? (await openSheet({ sessionId: session, dossierId }, uniqueKey()));
    const fresh = { staleTime: 0 };
    await queryClient.fetchQuery({ ...sheetQuery(user, id), ...fresh });
    await queryClient.fetchQuery(setAtHandQuery(user, criteriaSetCode));
    for (const { evidenceId, version } of await queryClient.fetchQuery({ ...papersQuery(user, dossierId), ...fresh })) {
      await queryClient.fetchQuery({ ...paperQuery(user, evidenceId), ...fresh });
      await takeAlong(shownAt(contentOf(evidenceId, version)));
    }
  }
  await navigator.storage?.persist?.();
  onProgress(done, portions.length);
}
