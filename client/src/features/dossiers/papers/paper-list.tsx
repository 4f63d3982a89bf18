import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { KeysetList } from '@/components/lists/keyset-list';

import { sayEvidenceKind } from './evidence-kind';
import { evidencesQuery } from './papers.api';
import { ValidityNote } from './validity';

/** Every paper that a producer has stored, to be used in any dossier. */
export function PaperList({ producer, empty }: { producer: string | undefined; empty: ReactNode }) {
  return (
    <KeysetList
      query={evidencesQuery({ producer })}
      counted={{ vi: '{count} giấy tờ', en: '{count} papers' }}
      empty={empty}
    >
      {(items) => (
        <ul className="space-y-3">
          {items.map(({ id, title, kind, expiresOn }) => (
            <li key={id} className="card relative p-4 sm:p-5">
              <Link to="/giay-to-cua-toi/$paper" params={{ paper: id }} className="row-link">
                {title}
              </Link>
              <p className="text-soft text-sm">{sayEvidenceKind(kind)}</p>
              <p className="text-sm">
                <ValidityNote expiresOn={expiresOn} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </KeysetList>
  );
}
