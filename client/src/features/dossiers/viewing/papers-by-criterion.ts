import type { AttachedPaper } from '../papers/papers.api';

/** The papers that stand behind each criterion, by its code. */
export function papersByCriterion(papers: readonly AttachedPaper[]): ReadonlyMap<string, readonly AttachedPaper[]> {
  const found = new Map<string, AttachedPaper[]>();
  for (const paper of papers)
    for (const criterion of paper.criteria) found.set(criterion, [...(found.get(criterion) ?? []), paper]);
  return found;
}

/** The paper that an address names, else the first one; none when there are no papers. */
export const shownPaper = (papers: readonly AttachedPaper[], asked: string | undefined) =>
  papers.find(({ evidenceId }) => evidenceId === asked) ?? papers[0];
