import { useSuspenseQuery } from '@tanstack/react-query';
import type { Ref } from 'react';

import { FileViewer } from '@/components/steps/file-viewer';
import { PaperPane } from '@/components/steps/paper-pane';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import { contentOf, type Paper, paperQuery } from './sheets.api';

const { say } = words({
  until: { vi: 'Có giá trị đến {day}', en: 'Valid until {day}' },
  criteria: { vi: 'Tiêu chí {codes}', en: 'Criteria {codes}' },
});

interface EvidencePaneProps {
  user: string;
  papers: readonly Paper[];
  shown: Paper | undefined;
  onShow: (paper: Paper) => void;
  heading: Ref<HTMLHeadingElement>;
}

/** The papers of the dossier beside the sheet, also without a network. */
export function EvidencePane({ user, ...pane }: EvidencePaneProps) {
  const noteOf = ({ criteria, expiresOn }: Paper) =>
    [
      criteria.length > 0 && say('criteria', { codes: criteria.join(', ') }),
      expiresOn && say('until', { day: formatDate(expiresOn) }),
    ]
      .filter(Boolean)
      .join(' · ');

  return <PaperPane {...pane} noteOf={noteOf} open={(paper) => <OpenPaper user={user} paper={paper} />} />;
}

function OpenPaper({ user, paper }: { user: string; paper: Paper }) {
  const { versions } = useSuspenseQuery(paperQuery(user, paper.evidenceId)).data;
  const file = versions.find(({ number }) => number === paper.version);

  return (
    <FileViewer
      address={contentOf(paper.evidenceId, paper.version)}
      name={paper.title}
      contentType={file?.contentType ?? ''}
    />
  );
}
