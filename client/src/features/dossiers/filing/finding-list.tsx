import { Link } from '@tanstack/react-router';

import { inLanguage, words } from '@/lib/i18n';

import { isEvidenceKind, sayEvidenceKind } from '../papers/evidence-kind';
import type { Dossier, Finding } from './dossiers.api';
import { subjectOf, taskOf } from './tasks';

const { say } = words({
  criterion: { vi: 'Tiêu chí {code}: {message}', en: 'Criterion {code}: {message}' },
  details: { vi: 'Xem {count} mục', en: 'Show {count} items' },
  of: { vi: '{what}: {message}', en: '{what}: {message}' },
});

const SHOWN = 3;

interface FindingListProps {
  dossier: Dossier;
  findings: readonly Finding[];
}

/** What the server finds, each leading to where it is put right; more than a few unfold when asked for. */
export function FindingList({ dossier, findings }: FindingListProps) {
  if (findings.length <= SHOWN) return <Lines dossier={dossier} findings={findings} />;
  return (
    <details>
      <summary className="min-h-8 cursor-pointer">{say('details', { count: String(findings.length) })}</summary>
      <Lines dossier={dossier} findings={findings} />
    </details>
  );
}

function Lines({ dossier, findings }: FindingListProps) {
  return (
    <ul className="space-y-1">
      {findings.map((finding) => (
        <li key={`${finding.code} ${finding.pointer}`}>
          <FindingLink dossier={dossier} finding={finding} />
        </li>
      ))}
    </ul>
  );
}

function FindingLink({ dossier: { id, producerId, productId }, finding }: { dossier: Dossier; finding: Finding }) {
  const subject = subjectOf(finding);
  const message = inLanguage(finding.message);
  const className = 'link inline-block min-h-6 py-0.5';

  switch (taskOf(finding)) {
    case 'producer':
      return (
        <Link to="/chu-the-cua-toi/$producer" params={{ producer: producerId }} className={className}>
          {message}
        </Link>
      );
    case 'product':
      return (
        <Link to="/san-pham-cua-toi/$product" params={{ product: productId }} className={className}>
          {message}
        </Link>
      );
    case 'selfAssessment':
      return (
        <Link
          to="/ho-so-cua-toi/$dossier/tu-danh-gia"
          params={{ dossier: id }}
          search={{ 'tieu-chi': subject }}
          className={className}
        >
          {say('criterion', { code: subject ?? '', message })}
        </Link>
      );
    case 'evidence':
      if (isEvidenceKind(subject))
        return (
          <Link
            to="/ho-so-cua-toi/$dossier/giay-to/$kind"
            params={{ dossier: id, kind: subject }}
            className={className}
          >
            {say('of', { what: sayEvidenceKind(subject), message })}
          </Link>
        );
      return (
        <Link to="/ho-so-cua-toi/$dossier/giay-to" params={{ dossier: id }} className={className}>
          {message}
        </Link>
      );
    case 'submission':
      return (
        <Link to="/ho-so-cua-toi/$dossier/gui" params={{ dossier: id }} className={className}>
          {message}
        </Link>
      );
    default:
      return (
        <Link to="/ho-so-cua-toi/$dossier/noi-dung" params={{ dossier: id }} className={className}>
          {message}
        </Link>
      );
  }
}
