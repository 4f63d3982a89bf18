import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';

import { goToCriterion, partOf, progressOf } from '@/components/criteria/criteria-set';
import { CriterionCard } from '@/components/criteria/criterion-card';
import { criteriaSetQuery, useEvaluation } from '@/components/criteria/evaluation';
import { PartSections } from '@/components/criteria/part-sections';
import { PartTabs } from '@/components/criteria/part-tabs';
import { ScoreBar } from '@/components/criteria/score-bar';
import { StarNavigator } from '@/components/criteria/star-navigator';
import { TextArea } from '@/components/forms/text-area';
import { Notice } from '@/components/notice';
import { SaveState, savedThrough } from '@/components/steps/save-state';
import { words } from '@/lib/i18n';

import { type AttachedPaper, citedQuery } from '../papers/papers.api';
import { AnswersConflictView } from './answers-conflict';
import type { Dossier } from './dossiers.api';
import { useSelfAssessment } from './use-self-assessment';

const { say } = words({
  title: { vi: 'Tự đánh giá: {product}', en: 'Self-assessment: {product}' },
  why: { vi: 'Giải trình', en: 'Why' },
  whyHint: {
    vi: 'Nói ngắn gọn vì sao chọn mức này',
    en: 'In short, why this level',
  },
  papers: { vi: 'Giấy tờ chứng minh:', en: 'Papers that prove it:' },
  noPaper: { vi: 'Chưa có giấy tờ chứng minh tiêu chí này.', en: 'No paper proves this criterion yet.' },
  add: { vi: 'Thêm giấy tờ', en: 'Add a paper' },
});

interface SheetProps {
  dossier: Dossier;
  user: string;
  /** The criterion that somebody was led to. */
  wanted: string | undefined;
}

/** The criteria with options to tap; each tap is saved, and the star it leads to is shown at once. */
export function SelfAssessmentSheet({ dossier, user, wanted }: SheetProps) {
  const { data: set } = useSuspenseQuery(criteriaSetQuery(dossier.criteriaSet));
  const { papers } = useSuspenseQuery(citedQuery(dossier.id)).data.data;
  const sheet = useSelfAssessment({
    dossier: dossier.id,
    set,
    user,
    title: say('title', { product: dossier.productName }),
  });
  const { chosen, said } = sheet.answers;
  const progress = progressOf(set.parts, chosen);
  const evaluated = useEvaluation(set, chosen);
  const [open, setOpen] = useState(() => (wanted && partOf(set, wanted)?.code) || (set.parts[0]?.code ?? ''));
  const [goal, setGoal] = useState(wanted);
  const part = set.parts.find(({ code }) => code === open);

  useEffect(() => {
    if (goal) goToCriterion(goal); // after its part has been drawn
  }, [goal]);

  const goTo = (criterion: string) => {
    setOpen(partOf(set, criterion)?.code ?? open);
    setGoal(undefined);
    queueMicrotask(() => setGoal(criterion)); // the same criterion may be wanted twice
  };

  const refusal = sheet.state.kind === 'refused' && sheet.state.problem.status !== 412 && sheet.state.problem;
  return (
    <div className="space-y-5">
      {sheet.conflict && (
        <AnswersConflictView set={set} mine={sheet.answers} conflict={sheet.conflict} onSettle={sheet.settle} />
      )}
      {refusal && <Notice tone="warn" text={refusal.message} />}
      {evaluated.evaluation?.nextStar && (
        <StarNavigator
          set={set}
          next={evaluated.evaluation.nextStar}
          onGoTo={goTo}
          isOpen={progress.missing.length === 0}
        />
      )}
      <PartTabs parts={set.parts} chosen={chosen} open={open} onOpen={setOpen}>
        {part && (
          <PartSections part={part}>
            {(criterion) => (
              <CriterionCard
                criterion={criterion}
                chosen={chosen[criterion.code]}
                onChoose={sheet.choose}
                faults={evaluated.faults[criterion.code]}
              >
                <Papers
                  dossier={dossier.id}
                  papers={papers.filter(({ criteria }) => criteria.includes(criterion.code))}
                />
                <Why
                  code={criterion.code}
                  text={said[criterion.code] ?? ''}
                  isAsked={chosen[criterion.code] !== undefined}
                  onChange={sheet.explain}
                />
              </CriterionCard>
            )}
          </PartSections>
        )}
      </PartTabs>
      <ScoreBar {...evaluated} progress={progress} onGoTo={goTo}>
        <SaveState state={sheet.isPending ? { kind: 'unsaved' } : savedThrough(sheet.state)} />
      </ScoreBar>
    </div>
  );
}

interface WhyProps {
  code: string;
  text: string;
  isAsked: boolean;
  onChange: (criterion: string, text: string) => void;
}

/** A reason belongs to an answer: it is asked for once there is one. */
function Why({ code, text, isAsked, onChange }: WhyProps) {
  if (!isAsked && !text) return null;
  return (
    <details open={text !== ''} className="mt-2">
      <summary className="min-h-8 cursor-pointer text-soft">{say('why')}</summary>
      <TextArea
        id={`why-${code.replaceAll('.', '-')}`}
        name={`why-${code}`}
        label={say('why')}
        hint={say('whyHint')}
        isOptional
        value={text}
        onChange={(typed) => onChange(code, typed)}
        error={undefined}
        rows={2}
      />
    </details>
  );
}

function Papers({ dossier, papers }: { dossier: string; papers: readonly AttachedPaper[] }): ReactNode {
  return (
    <div className="mt-3 text-sm">
      {papers.length > 0 ? (
        <>
          <p className="text-soft">{say('papers')}</p>
          <ul className="list-disc pl-5">
            {papers.map(({ evidenceId, title }) => (
              <li key={evidenceId}>{title}</li>
            ))}
          </ul>
        </>
      ) : (
        <p className="text-soft">
          {say('noPaper')}{' '}
          <Link to="/ho-so-cua-toi/$dossier/giay-to" params={{ dossier }} className="link">
            {say('add')}
          </Link>
        </p>
      )}
    </div>
  );
}
