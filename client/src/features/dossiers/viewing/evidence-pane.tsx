import { useSuspenseQuery } from '@tanstack/react-query';
import { Copy } from 'lucide-react';
import type { Ref } from 'react';

import { FileViewer } from '@/components/steps/file-viewer';
import { PaperPane } from '@/components/steps/paper-pane';
import { formatBytes } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';

import { sayEvidenceKind } from '../papers/evidence-kind';
import { type AttachedPaper, evidenceQuery, fileOf } from '../papers/papers.api';
import { ValidityNote } from '../papers/validity';
import type { SharedFile } from './viewing.api';

const { say } = words({
  version: { vi: 'Phiên bản {number}', en: 'Version {number}' },
  hash: { vi: 'Mã băm SHA-256: {hash}…', en: 'SHA-256: {hash}…' },
  shared: {
    vi: 'Tệp này trùng với tệp của {count} chủ thể khác: {names}',
    en: '{count} other producers have stored this very file: {names}',
  },
  sharedElsewhere: {
    vi: 'Tệp này trùng với tệp của {count} chủ thể khác ngoài địa bàn',
    en: '{count} producers elsewhere have stored this very file',
  },
  proves: { vi: 'Minh chứng cho tiêu chí {codes}', en: 'Proves criteria {codes}' },
  change: { vi: 'Minh chứng cho sự thay đổi', en: 'Proves the change' },
});

interface EvidencePaneProps {
  papers: readonly AttachedPaper[];
  shared: readonly SharedFile[];
  shown: AttachedPaper | undefined;
  onShow: (paper: AttachedPaper) => void;
  /** Takes the focus when a paper is opened from elsewhere on the page. */
  heading: Ref<HTMLHeadingElement>;
}

/** The papers of a dossier beside its criteria, and who else has stored the same files. */
export function EvidencePane({ shared, ...pane }: EvidencePaneProps) {
  const sharedOf = ({ evidenceId }: AttachedPaper) => shared.find((each) => each.evidenceId === evidenceId);
  const noteOf = (paper: AttachedPaper) => (
    <>
      {sayEvidenceKind(paper.kind)} · <ValidityNote expiresOn={paper.expiresOn} />
      <SharedNote shared={sharedOf(paper)} />
    </>
  );

  return (
    <div className="lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto">
      <PaperPane {...pane} noteOf={noteOf} open={(paper) => <OpenPaper paper={paper} shared={sharedOf(paper)} />} />
    </div>
  );
}

function OpenPaper({ paper, shared }: { paper: AttachedPaper; shared: SharedFile | undefined }) {
  const { data: evidence } = useSuspenseQuery(evidenceQuery(paper.evidenceId));
  const language = useChosenLanguage();
  const file = evidence.data.versions.find(({ number }) => number === paper.version);
  const facts = [
    say('version', { number: String(paper.version) }),
    file && formatBytes(file.size, language),
    paper.criteria.length > 0 && say('proves', { codes: paper.criteria.join(', ') }),
    paper.provesChange && say('change'),
    say('hash', { hash: paper.sha256.slice(0, 12) }),
  ].filter(Boolean);

  return (
    <div className="space-y-2">
      {file && (
        <FileViewer
          address={fileOf(paper.evidenceId, paper.version)}
          name={file.fileName}
          contentType={file.contentType}
        />
      )}
      <p className="text-soft text-sm">{facts.join(' · ')}</p>
      <SharedNote shared={shared} />
    </div>
  );
}

function SharedNote({ shared }: { shared: SharedFile | undefined }) {
  if (!shared) return null;
  const names = shared.producers.map(({ name }) => name).join(', ');
  const count = String(shared.otherProducers);

  return (
    <span className="mt-1 flex gap-2 text-sm text-warn">
      <Copy aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      {names ? say('shared', { count, names }) : say('sharedElsewhere', { count })}
    </span>
  );
}
