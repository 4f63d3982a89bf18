import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { CloudDownload } from 'lucide-react';
import { useState } from 'react';

import { sayFailure } from '@/components/failure';
import type { OwnItem } from '@/features/assessment/sheets/own-table';
import { takeSessionAlong } from '@/features/assessment/sheets/taking-along';
import { words } from '@/lib/i18n';
import { pagesWithoutNetwork } from '@/lib/pages-without-network';

const { say } = words({
  take: { vi: 'Tải về để chấm khi mất mạng', en: 'Download to score without a network' },
  taking: { vi: 'Đang tải sản phẩm {done}/{all}…', en: 'Downloading product {done} of {all}…' },
  taken: {
    vi: 'Đã tải {all} sản phẩm về máy này. Mất mạng vẫn chấm được.',
    en: '{all} products are on this device. You can score without a network.',
  },
});

type Taking = { kind: 'idle' | 'done' } | { kind: 'busy'; done: number } | { kind: 'failed'; error: unknown };

/** Brings all that a member scores onto the device before the network goes. */
export function TakeAlong({ user, session, items }: { user: string; session: string; items: readonly OwnItem[] }) {
  const queryClient = useQueryClient();
  const router = useRouter();
  const [taking, setTaking] = useState<Taking>({ kind: 'idle' });
  const open = items.filter(({ sheet, isRecused, isStopped }) => !sheet?.submittedAt && !isRecused && !isStopped);
  const portions = open.map(({ item, sheet }) => ({ ...item, sheet }));
  const all = String(portions.length);

  async function take() {
    try {
      await pagesWithoutNetwork();
      await router.loadRouteChunk(router.routesById['/work/phieu-cham/$sheet']);
      await takeSessionAlong(queryClient, user, session, portions, (done) => setTaking({ kind: 'busy', done }));
      await queryClient.invalidateQueries({ queryKey: ['score-sheets', 'of', session] });
      setTaking({ kind: 'done' });
    } catch (error) {
      setTaking({ kind: 'failed', error });
    }
  }

  if (portions.length === 0) return null;
  return (
    <div className="space-y-2">
      <button
        type="button"
        aria-disabled={taking.kind === 'busy'}
        onClick={() => taking.kind !== 'busy' && void take()}
        className="button button-quiet"
      >
        <CloudDownload aria-hidden="true" className="size-5" />
        {say('take')}
      </button>
      <p role="status" className="min-h-6 text-sm">
        {taking.kind === 'busy' && say('taking', { done: String(taking.done), all })}
        {taking.kind === 'done' && <span className="text-good">{say('taken', { all })}</span>}
        {taking.kind === 'failed' && <span className="text-bad">{sayFailure(taking.error)}</span>}
      </p>
    </div>
  );
}
