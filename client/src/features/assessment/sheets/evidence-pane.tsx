import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';

import { FailureBoundary } from '@/components/failure';
import { FileViewer } from '@/components/steps/file-viewer';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import { contentOf, type Paper, paperQuery } from './sheets.api';

const { say } = words({
  title: { vi: 'Minh chứng của hồ sơ', en: 'Evidence of the dossier' },
  none: { vi: 'Hồ sơ không có minh chứng nào.', en: 'The dossier has no evidence.' },
  pick: { vi: 'Chọn một giấy tờ để xem bên cạnh phiếu.', en: 'Pick a paper to see it beside the sheet.' },
  until: { vi: 'Có giá trị đến {day}', en: 'Valid until {day}' },
  criteria: { vi: 'Tiêu chí {codes}', en: 'Criteria {codes}' },
});

interface EvidencePaneProps {
  user: string;
  papers: readonly Paper[];
  shown: Paper | undefined;
  onShow: (paper: Paper) => void;
}

/** The papers of the dossier beside the sheet: all of them to choose from, one of them open. */
export function EvidencePane({ user, papers, shown, onShow }: EvidencePaneProps) {
  return (
    <section aria-label={say('title')} className="space-y-3">
      <h2 className="text-lg">{say('title')}</h2>
      {papers.length === 0 && <p className="text-soft">{say('none')}</p>}
      <ul className="flex flex-wrap gap-2">
        {papers.map((paper) => (
          <li key={paper.evidenceId}>
            <button
              type="button"
              aria-pressed={paper.evidenceId === shown?.evidenceId}
              onClick={() => onShow(paper)}
              className="wrap-anywhere min-h-11 max-w-full cursor-pointer rounded-lg border border-edge bg-surface px-3 py-1 text-left text-sm aria-pressed:border-brand aria-pressed:bg-tint"
            >
              {paper.title}
            </button>
          </li>
        ))}
      </ul>
      {papers.length > 0 && !shown && <p className="text-soft text-sm">{say('pick')}</p>}
      {shown && (
        <FailureBoundary key={shown.evidenceId}>
          <Suspense fallback={<div aria-hidden="true" className="placeholder h-[60dvh]" />}>
            <ShownPaper user={user} paper={shown} />
          </Suspense>
        </FailureBoundary>
      )}
    </section>
  );
}

function ShownPaper({ user, paper }: { user: string; paper: Paper }) {
  const { versions } = useSuspenseQuery(paperQuery(user, paper.evidenceId)).data;
  const file = versions.find(({ number }) => number === paper.version);

  return (
    <>
      <p className="text-soft text-sm">
        {paper.criteria.length > 0 && (
          <span className="block">{say('criteria', { codes: paper.criteria.join(', ') })}</span>
        )}
        {paper.expiresOn && say('until', { day: formatDate(paper.expiresOn) })}
      </p>
      <FileViewer
        address={contentOf(paper.evidenceId, paper.version)}
        name={paper.title}
        contentType={file?.contentType ?? ''}
      />
    </>
  );
}
