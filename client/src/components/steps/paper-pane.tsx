import type { ReactNode, Ref } from 'react';

import { Loaded } from '@/components/loaded';
import type { Schemas } from '@/lib/api';
import { words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Minh chứng', en: 'Evidence' },
  none: { vi: 'Hồ sơ chưa có giấy tờ nào.', en: 'No papers go with this dossier.' },
  list: { vi: 'Giấy tờ của hồ sơ', en: 'Papers of the dossier' },
});

type AttachedPaper = Schemas['AttachedPaper'];

interface PaperPaneProps {
  papers: readonly AttachedPaper[];
  shown: AttachedPaper | undefined;
  onShow: (paper: AttachedPaper) => void;
  /** What stands below a paper's title in the list. */
  noteOf: (paper: AttachedPaper) => ReactNode;
  /** Draws the paper that is open. */
  open: (paper: AttachedPaper) => ReactNode;
  /** Takes the focus when a paper is opened from elsewhere on the page. */
  heading: Ref<HTMLHeadingElement>;
}

/** The papers of a dossier beside what they are to prove: one of them is open. */
export function PaperPane({ papers, shown, onShow, noteOf, open, heading }: PaperPaneProps) {
  return (
    <section className="space-y-4">
      <h2 ref={heading} tabIndex={-1} className="text-xl">
        {say('title')}
      </h2>
      {papers.length === 0 && <p className="text-soft">{say('none')}</p>}
      {shown && (
        <Loaded subject={shown.evidenceId} height="h-[60dvh]">
          {open(shown)}
        </Loaded>
      )}
      {papers.length > 0 && (
        <ul aria-label={say('list')} className="card divide-y divide-line">
          {papers.map((paper) => (
            <li key={paper.evidenceId}>
              <button
                type="button"
                aria-pressed={paper.evidenceId === shown?.evidenceId}
                onClick={() => onShow(paper)}
                className="wrap-anywhere w-full cursor-pointer px-4 py-3 text-left hover:bg-tint aria-pressed:bg-tint"
              >
                <span className="block font-semibold text-brand">{paper.title}</span>
                <span className="block text-sm">{noteOf(paper)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
