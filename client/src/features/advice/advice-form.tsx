import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import {
  type Chosen,
  choicesOf,
  choose,
  chosenFrom,
  goToCriterion,
  partOf,
  progressOf,
} from '@/components/criteria/criteria-set';
import { CriterionCard } from '@/components/criteria/criterion-card';
import { criteriaSetQuery, useEvaluation } from '@/components/criteria/evaluation';
import { PartSections } from '@/components/criteria/part-sections';
import { PartTabs } from '@/components/criteria/part-tabs';
import { ScoreBar } from '@/components/criteria/score-bar';
import { ConflictView } from '@/components/forms/conflict-view';
import { DraftNotice } from '@/components/forms/draft-notice';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { SaveState, savedOf } from '@/components/steps/save-state';
import { words } from '@/lib/i18n';

import { type Advice, adviceQuery, advise, assessedQuery } from './advice.api';
import { CriterionAdvice } from './criterion-advice';

const { say } = words({
  draft: { vi: 'Đánh giá của Tổ tư vấn', en: 'Advisory assessment' },
  explain: {
    vi: 'Tổ tư vấn tham mưu cho Hội đồng; đánh giá này không xếp hạng sản phẩm.',
    en: 'The team advises the council; this assessment ranks nothing.',
  },
  save: { vi: 'Lưu đánh giá', en: 'Save the assessment' },
});

interface AdviceValues {
  choices: Chosen;
  remarks: Readonly<Record<string, string>>;
  conclusion: string;
}

const FIELDS: Fields<AdviceValues> = {
  choices: { label: { vi: 'Mức chọn', en: 'Levels' } },
  remarks: { label: { vi: 'Nhận xét', en: 'Remarks' } },
  conclusion: { label: { vi: 'Kết luận của Tổ tư vấn', en: 'Conclusion of the team' }, isOptional: true },
};

const EMPTY: AdviceValues = { choices: {}, remarks: {}, conclusion: '' };

const valuesOf = ({ criteria, conclusion }: Advice): AdviceValues => ({
  choices: chosenFrom(
    criteria.flatMap(({ criterion, option }) => (option === undefined ? [] : [{ criterion, option }])),
  ),
  remarks: Object.fromEntries(criteria.flatMap(({ criterion, remark }) => (remark ? [[criterion, remark]] : []))),
  conclusion: conclusion ?? '',
});

interface AdviceFormProps {
  id: string;
  user: string;
  onDone: () => void;
}

/** The team's own reading of every criterion, beside what the producer gives itself. */
export function AdviceForm({ id, user, onDone }: AdviceFormProps) {
  const queryClient = useQueryClient();
  const { data: assessed } = useSuspenseQuery(assessedQuery(id));
  const { data: set } = useSuspenseQuery(criteriaSetQuery(assessed.criteriaSet));
  const { data: written } = useSuspenseQuery(adviceQuery(id));
  const [initial] = useState(() => (written ? valuesOf(written.data) : EMPTY));
  const [open, setOpen] = useState(set.parts[0]?.code ?? '');

  const form = useApiForm<AdviceValues, unknown>({
    fields: FIELDS,
    initial,
    version: written?.version ?? '*',
    draft: { user, name: `dossier/${id}/advice`, title: say('draft') },
    send: ({ choices, remarks, conclusion }, { version }) =>
      advise(
        id,
        {
          choices: choicesOf(set, choices),
          remarks: Object.entries(remarks).flatMap(([criterion, remark]) =>
            remark.trim() ? [{ criterion, remark: remark.trim() }] : [],
          ),
          conclusion: conclusion.trim() || undefined,
        },
        version,
      ),
    latest: async () => {
      const now = await queryClient.fetchQuery({ ...adviceQuery(id), staleTime: 0 });
      return now ? { values: valuesOf(now.data), version: now.version } : { values: EMPTY, version: '*' };
    },
    onDone: () => {
      onDone();
      void queryClient.invalidateQueries({ queryKey: ['dossiers', id] });
    },
  });

  const { choices, remarks } = form.values;
  const evaluated = useEvaluation(set, choices);
  const part = set.parts.find(({ code }) => code === open);
  const own = new Map(assessed.choices.map((choice) => [choice.criterion, choice]));
  const goTo = (criterion: string) => {
    setOpen(partOf(set, criterion)?.code ?? open);
    requestAnimationFrame(() => goToCriterion(criterion)); // its part has to be drawn first
  };

  return (
    <form noValidate onSubmit={form.submit} className="space-y-6">
      <p className="text-soft">{say('explain')}</p>
      <DraftNotice restoredFrom={form.kept.restoredFrom} onForget={form.forget} />
      <ErrorSummary {...form.summary} />
      <ConflictView conflict={form.conflict} mine={form.values} fields={FIELDS} onSettle={form.settle} />
      <PartTabs parts={set.parts} chosen={choices} open={open} onOpen={setOpen}>
        {part && (
          <PartSections part={part}>
            {(criterion) => (
              <CriterionCard
                criterion={criterion}
                chosen={choices[criterion.code]}
                faults={evaluated.faults[criterion.code]}
                onChoose={(code, option) => form.set({ choices: choose(choices, code, option) })}
              >
                <CriterionAdvice
                  criterion={criterion}
                  own={own.get(criterion.code)}
                  remark={remarks[criterion.code] ?? ''}
                  onRemark={(remark) => form.set({ remarks: { ...remarks, [criterion.code]: remark } })}
                />
              </CriterionCard>
            )}
          </PartSections>
        )}
      </PartTabs>
      <TextArea {...form.field('conclusion')} />
      <ScoreBar {...evaluated} progress={progressOf(set.parts, choices)} onGoTo={goTo}>
        <div className="flex flex-wrap items-center gap-4">
          <SubmitButton isSending={form.isSending}>{say('save')}</SubmitButton>
          <SaveState state={savedOf(form)} />
        </div>
      </ScoreBar>
    </form>
  );
}
