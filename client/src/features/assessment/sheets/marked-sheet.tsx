import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';

import { type CriteriaSet, criteriaOf, goToCriterion, partOf, progressOf } from '@/components/criteria/criteria-set';
import { useEvaluation } from '@/components/criteria/evaluation';
import { PartSections } from '@/components/criteria/part-sections';
import { PartTabs } from '@/components/criteria/part-tabs';
import { ScoreBar } from '@/components/criteria/score-bar';
import type { Versioned } from '@/lib/api';
import { words } from '@/lib/i18n';
import type { Outgoing } from '@/lib/outbox';

import { useMarking } from './marking';
import { useNotes } from './notes';
import { ScoredCriterion } from './scored-criterion';
import { SheetRefusal } from './sheet-refusal';
import { SheetState } from './sheet-state';
import type { Paper, ScoreSheet } from './sheets.api';

const { say } = words({
  submit: { vi: 'Nộp phiếu', en: 'Hand in the sheet' },
  draft: { vi: 'Phiếu chấm {product}', en: 'Score sheet {product}' },
  notes: { vi: 'Ghi chú phiếu chấm {product}', en: 'Notes on {product}' },
});

const EvidencePane = lazy(() => import('./evidence-pane').then((file) => ({ default: file.EvidencePane })));
const SubmitSheet = lazy(() => import('./submit-sheet').then((file) => ({ default: file.SubmitSheet })));
const SheetConflictView = lazy(() => import('./sheet-conflict').then((file) => ({ default: file.SheetConflictView })));

const NO_PAPERS: readonly Paper[] = [];

interface MarkedSheetProps {
  user: string;
  product: string;
  set: CriteriaSet;
  read: Versioned<ScoreSheet>;
  waiting: Outgoing | undefined;
  papers: readonly Paper[];
  /** The part that is open. */
  part: string;
  onPart: (part: string) => void;
  onSubmitted: () => Promise<unknown>;
}

/** A sheet being filled in: the criteria of a part, the evidence beside them, the total always in view. */
export function MarkedSheet({
  user,
  product,
  set,
  read,
  waiting,
  papers,
  part,
  onPart,
  onSubmitted,
}: MarkedSheetProps) {
  const marking = useMarking({ user, set, read, waiting, title: say('draft', { product }) });
  const { notes, onNote } = useNotes(user, read.data.id, say('notes', { product }));
  const evaluated = useEvaluation(set, marking.chosen);
  const progress = useMemo(() => progressOf(set.parts, marking.chosen), [set, marking.chosen]);
  const [shown, setShown] = useState<Paper>();
  const evidence = useRef<HTMLHeadingElement>(null);
  const [isAsked, setAsked] = useState(false);
  const papersOf = usePapersByCriterion(set, papers);
  const open = set.parts.find(({ code }) => code === part) ?? set.parts[0];

  const goTo = useCallback(
    (criterion: string) => {
      onPart(partOf(set, criterion)?.code ?? part);
      requestAnimationFrame(() => requestAnimationFrame(() => goToCriterion(criterion))); // once the part is open
    },
    [set, part, onPart],
  );

  const showFromCriterion = useCallback((paper: Paper) => {
    setShown(paper);
    evidence.current?.focus(); // on a narrow screen the evidence stands below
  }, []);

  if (!open) return null;
  return (
    <div className="space-y-5">
      <SheetRefusal state={marking.state} />
      {marking.conflict && (
        <Suspense>
          <SheetConflictView set={set} mine={marking.chosen} conflict={marking.conflict} onSettle={marking.settle} />
        </Suspense>
      )}
      <div className="gap-5 md:grid md:grid-cols-[minmax(0,1fr)_minmax(0,40%)]">
        <PartTabs parts={set.parts} chosen={marking.chosen} open={open.code} onOpen={onPart}>
          <PartSections part={open}>
            {(criterion) => (
              <ScoredCriterion
                criterion={criterion}
                chosen={marking.chosen[criterion.code]}
                onChoose={marking.onChoose}
                isFixed={false}
                faults={evaluated.faults[criterion.code]}
                papers={papersOf.get(criterion.code) ?? NO_PAPERS}
                onShow={showFromCriterion}
                note={notes[criterion.code] ?? ''}
                onNote={onNote}
              />
            )}
          </PartSections>
        </PartTabs>
        <div className="max-md:mt-6 md:sticky md:top-4 md:max-h-[calc(100dvh-8rem)] md:self-start md:overflow-y-auto">
          <Suspense fallback={<div aria-hidden="true" className="placeholder h-64" />}>
            <EvidencePane user={user} papers={papers} shown={shown} onShow={setShown} heading={evidence} />
          </Suspense>
        </div>
      </div>
      <ScoreBar progress={progress} {...evaluated} onGoTo={goTo}>
        <SheetState state={marking.state} />
        <button type="button" className="button button-main ml-auto" onClick={() => setAsked(true)}>
          {say('submit')}
        </button>
      </ScoreBar>
      {isAsked && (
        <Suspense>
          <SubmitSheet
            sheet={read.data.id}
            missing={progress.missing.map(({ code }) => code)}
            deliver={marking.deliver}
            onSubmitted={onSubmitted}
            onBack={() => setAsked(false)}
          />
        </Suspense>
      )}
    </div>
  );
}

/** The same lists as long as the papers are the same, so that criteria are not drawn again for nothing. */
const usePapersByCriterion = (set: CriteriaSet, papers: readonly Paper[]) =>
  useMemo(
    () =>
      new Map(
        criteriaOf(set.parts).map(({ code }) => [code, papers.filter(({ criteria }) => criteria.includes(code))]),
      ),
    [set, papers],
  );
