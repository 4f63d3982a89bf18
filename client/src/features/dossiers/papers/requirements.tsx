import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Check, CircleDashed, TriangleAlert } from 'lucide-react';

import { inLanguage, words } from '@/lib/i18n';

import { completenessQuery, type Finding } from '../filing/dossiers.api';
import { EVIDENCE_KINDS, type EvidenceKind, sayEvidenceKind } from './evidence-kind';
import { type AttachedPaper, citedQuery } from './papers.api';
import { ValidityNote } from './validity';

const { say } = words({
  list: { vi: 'Các loại giấy tờ', en: 'Kinds of papers' },
  has: { vi: '{count} giấy tờ', en: '{count} papers' },
  needed: { vi: 'Bắt buộc, chưa có', en: 'Required, missing' },
  none: { vi: 'Chưa có', en: 'None yet' },
});

/** The fifteen kinds of papers: what is there, and which the server asks for before the dossier can be sent. */
export function Requirements({ dossier }: { dossier: string }) {
  const { data: cited } = useSuspenseQuery(citedQuery(dossier));
  const { data: completeness } = useSuspenseQuery(completenessQuery(dossier));
  const missing = (kind: EvidenceKind) => completeness.findings.find(({ pointer }) => pointer === `/evidence/${kind}`);
  const of = (kind: EvidenceKind) => cited.data.papers.filter((paper) => paper.kind === kind);
  const rank = (kind: EvidenceKind) => (missing(kind) ? 0 : 1);
  const ordered = [...EVIDENCE_KINDS].sort((one, other) => rank(one) - rank(other)); // what is missing stands first
  const others = completeness.findings.filter(({ pointer }) => pointer === '/evidence');

  return (
    <>
      {others.map((finding) => (
        <p key={finding.code} className="font-semibold text-warn">
          {inLanguage(finding.message)}
        </p>
      ))}
      <ul aria-label={say('list')} className="space-y-3">
        {ordered.map((kind) => (
          <Requirement key={kind} dossier={dossier} kind={kind} papers={of(kind)} finding={missing(kind)} />
        ))}
      </ul>
    </>
  );
}

interface RequirementProps {
  dossier: string;
  kind: EvidenceKind;
  papers: readonly AttachedPaper[];
  finding: Finding | undefined;
}

function Requirement({ dossier, kind, papers, finding }: RequirementProps) {
  return (
    <li className="card relative space-y-1 p-4 sm:p-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <Link to="/ho-so-cua-toi/$dossier/giay-to/$kind" params={{ dossier, kind }} className="row-link">
          {sayEvidenceKind(kind)}
        </Link>
        <Standing count={papers.length} finding={finding} />
      </div>
      {finding && <p className="text-soft text-sm">{inLanguage(finding.message)}</p>}
      {papers.map(({ evidenceId, title, expiresOn }) => (
        <p key={evidenceId} className="flex flex-wrap gap-x-3 text-sm">
          {title} <ValidityNote expiresOn={expiresOn} />
        </p>
      ))}
    </li>
  );
}

function Standing({ count, finding }: { count: number; finding: Finding | undefined }) {
  const [Sign, text, tint] = finding
    ? ([TriangleAlert, say('needed'), 'text-warn font-semibold'] as const)
    : count > 0
      ? ([Check, say('has', { count: String(count) }), 'text-good'] as const)
      : ([CircleDashed, say('none'), 'text-soft'] as const);

  return (
    <span className={`inline-flex items-center gap-1.5 text-sm ${tint}`}>
      <Sign aria-hidden="true" className="size-4 shrink-0" />
      {text}
    </span>
  );
}
