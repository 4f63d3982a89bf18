import { getRouteApi } from '@tanstack/react-router';

import { EmptyState } from '@/components/lists/empty-state';
import { isEvidenceKind, sayEvidenceKind } from '@/features/dossiers/papers/evidence-kind';
import { PapersOfKind } from '@/features/dossiers/papers/papers-of-kind';
import { words } from '@/lib/i18n';

import { dossierCrumbs, papersCrumb } from './dossier-crumbs';
import { PageFrame } from './page-frame';

const { say } = words({
  unknown: { vi: 'Không có loại giấy tờ này', en: 'There is no such kind of paper' },
});

const route = getRouteApi('/work/ho-so-cua-toi/$dossier/giay-to/$kind');

/** The papers of one kind in a dossier. */
export function PapersOfKindPage() {
  const { dossier, kind } = route.useParams();
  const isKnown = isEvidenceKind(kind);

  return (
    <PageFrame
      title={isKnown ? sayEvidenceKind(kind) : say('unknown')}
      subject={`${dossier}/${kind}`}
      crumbs={[...dossierCrumbs(dossier), papersCrumb(dossier)]}
    >
      {isKnown ? <PapersOfKind key={kind} id={dossier} kind={kind} /> : <EmptyState text={say('unknown')} />}
    </PageFrame>
  );
}
