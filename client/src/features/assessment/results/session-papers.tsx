import { Download } from 'lucide-react';

import { words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Giấy tờ của phiên họp', en: 'Papers of the session' },
  minutesPdf: { vi: 'Biên bản (PDF)', en: 'Minutes (PDF)' },
  minutesXlsx: { vi: 'Biên bản (XLSX)', en: 'Minutes (XLSX)' },
  summaryPdf: { vi: 'Bảng tổng hợp điểm (PDF)', en: 'Summary of scores (PDF)' },
  summaryXlsx: { vi: 'Bảng tổng hợp điểm (XLSX)', en: 'Summary of scores (XLSX)' },
});

const PAPERS = [
  ['minutes', 'pdf', 'minutesPdf'],
  ['minutes', 'xlsx', 'minutesXlsx'],
  ['summary', 'pdf', 'summaryPdf'],
  ['summary', 'xlsx', 'summaryXlsx'],
] as const;

/** What is printed of a closed session. */
export function SessionPapers({ session, isWritten }: { session: string; isWritten: boolean }) {
  const papers = PAPERS.filter(([paper]) => paper === 'minutes' || !isWritten); // nobody scored
  return (
    <section className="space-y-3">
      <h2 className="text-xl">{say('title')}</h2>
      <ul className="flex flex-wrap gap-3">
        {papers.map(([paper, format, name]) => (
          <li key={name}>
            <a href={`/api/v1/sessions/${session}/${paper}?format=${format}`} download className="button button-quiet">
              <Download aria-hidden="true" className="size-5" />
              {say(name)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
