import { useSuspenseQuery } from '@tanstack/react-query';

import { formatInstant } from '@/lib/format';
import { inLanguage, words } from '@/lib/i18n';

import { CONTENT_NAMES, REPORT_CONTENTS, sayFinding } from '../handling/report-contents';
import { communeReportQuery } from './viewing.api';

const { say } = words({
  title: { vi: 'Báo cáo của xã (Mẫu 03)', en: 'Report of the commune (form 03)' },
  none: { vi: 'Xã chưa lập báo cáo.', en: 'The commune has not reported yet.' },
  written: { vi: 'Lập lúc {at}', en: 'Written at {at}' },
  isVoid: {
    vi: 'Hồ sơ đã thay đổi sau báo cáo này; xã phải lập báo cáo mới.',
    en: 'The dossier was changed after this report; the commune has to report anew.',
  },
  proposal: { vi: 'Đề nghị của xã', en: 'What the commune proposes' },
});

/** What the commune confirmed. A report that no longer holds says so. */
export function CommuneReport({ id }: { id: string }) {
  const { data: report } = useSuspenseQuery(communeReportQuery(id));

  return (
    <section className="card">
      <h2 className="px-5 pt-5 text-lg">{say('title')}</h2>
      {!report && <p className="px-5 pt-2 pb-5 text-soft">{say('none')}</p>}
      {report && (
        <>
          <p className="px-5 text-soft text-sm">{say('written', { at: formatInstant(report.data.writtenAt) })}</p>
          {report.data.isVoid && <p className="px-5 pt-2 font-semibold text-warn">{say('isVoid')}</p>}
          <dl className="facts">
            {REPORT_CONTENTS.map((content) => [
              <dt key={content}>{inLanguage(CONTENT_NAMES[content])}</dt>,
              <dd key={`${content}-is`}>
                {sayFinding(report.data[content].finding)}
                {report.data[content].remark && (
                  <span className="block whitespace-pre-line text-soft">{report.data[content].remark}</span>
                )}
              </dd>,
            ])}
            <dt>{say('proposal')}</dt>
            <dd className="whitespace-pre-line">{report.data.proposal}</dd>
          </dl>
        </>
      )}
    </section>
  );
}
