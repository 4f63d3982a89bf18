import { words } from '@/lib/i18n';

import { sayEvidenceKind } from '../papers/evidence-kind';
import type { AttachedPaper } from '../papers/papers.api';
import type { Place } from './checklist';

const { say } = words({
  criteria: { vi: 'Tiêu chí {codes}', en: 'Criteria {codes}' },
});

/** Names the places of a finding: criteria in one go, papers by kind or title; nothing for the form itself. */
export function sayPlaces(places: readonly Place[], papers: readonly AttachedPaper[]): string {
  const codes = places.flatMap((place) => (place.part === 'criterion' ? [place.criterion] : []));
  const named = places.flatMap((place) => {
    if (place.part !== 'evidence') return [];
    if (place.evidenceKind) return [sayEvidenceKind(place.evidenceKind)];
    return papers.find(({ evidenceId }) => evidenceId === place.evidenceId)?.title ?? [];
  });
  return [...(codes.length > 0 ? [say('criteria', { codes: codes.join(', ') })] : []), ...named].join('; ');
}
