import { useQuery } from '@tanstack/react-query';
import { RotateCcw } from 'lucide-react';

import { sayFailure } from '@/components/failure';
import { DataTable } from '@/components/lists/data-table';
import { Notice } from '@/components/notice';
import { formatInstant, formatNumber } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';

import { recomputationQuery } from './results.api';

const { say } = words({
  title: { vi: 'Tính lại từ phiếu chấm', en: 'Recomputed from the score sheets' },
  explain: {
    vi: 'Hệ thống tính lại mọi con số từ lựa chọn trên các phiếu chấm và so với kết quả đã ghi. Không có gì bị thay đổi.',
    en: 'Every figure is computed anew from the choices on the sheets and held against what was recorded. Nothing changes.',
  },
  run: { vi: 'Tính lại kết quả', en: 'Recompute the result' },
  running: { vi: 'Đang tính lại…', en: 'Recomputing…' },
  same: { vi: 'Khớp hoàn toàn: {count} con số giống như đã ghi', en: 'All the same: {count} figures as recorded' },
  differs: { vi: 'Có {count} con số khác với đã ghi', en: '{count} figures differ from what was recorded' },
  at: { vi: 'Tính lúc {at}', en: 'Computed at {at}' },
  caption: { vi: 'Những con số khác nhau', en: 'Figures that differ' },
  figure: { vi: 'Con số', en: 'Figure' },
  recorded: { vi: 'Đã ghi', en: 'Recorded' },
  recomputed: { vi: 'Tính lại', en: 'Recomputed' },
  none: { vi: '(không có)', en: '(none)' },
});

/** The auditor's question to a result, asked when pressed: does it still follow from its sheets? */
export function Recomputed({ id }: { id: string }) {
  const language = useChosenLanguage();
  const query = useQuery({ ...recomputationQuery(id), enabled: false });
  const { data, error, isFetching, dataUpdatedAt } = query;
  const count = (value: number) => ({ count: formatNumber(value, language) });

  return (
    <section className="space-y-4">
      <h2 className="text-xl">{say('title')}</h2>
      <p className="max-w-prose text-soft">{say('explain')}</p>
      <button
        type="button"
        aria-disabled={isFetching}
        onClick={() => isFetching || query.refetch()}
        className="button button-main"
      >
        <RotateCcw aria-hidden="true" className="size-5" />
        {say(isFetching ? 'running' : 'run')}
      </button>
      <div role="status" className="space-y-4">
        {error && <Notice tone="warn" text={sayFailure(error)} />}
        {data && !error && (
          <Notice
            tone={data.confirmed ? 'good' : 'bad'}
            text={
              data.confirmed ? say('same', count(data.figures.length)) : say('differs', count(data.differences.length))
            }
          >
            <p>{say('at', { at: formatInstant(new Date(dataUpdatedAt)) })}</p>
          </Notice>
        )}
      </div>
      {data && data.differences.length > 0 && (
        <DataTable
          caption={say('caption')}
          columns={[
            { key: 'figure', head: say('figure'), cell: ({ figure }) => <code>{figure}</code> },
            { key: 'recorded', head: say('recorded'), cell: ({ recorded }) => recorded ?? say('none') },
            { key: 'recomputed', head: say('recomputed'), cell: ({ recomputed }) => recomputed ?? say('none') },
          ]}
          rows={data.differences}
          keyOf={({ figure }) => figure}
        />
      )}
    </section>
  );
}
