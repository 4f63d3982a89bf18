import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { criteriaSetQuery } from '@/components/criteria/evaluation';
import { PartSections } from '@/components/criteria/part-sections';
import { formatPoints } from '@/lib/format';
import { inLanguage, useChosenLanguage, words } from '@/lib/i18n';

import { type Dossier, selfAssessmentQuery } from '../filing/dossiers.api';
import { type AttachedPaper, citedQuery } from '../papers/papers.api';
import { AssessedCriterion } from './assessed-criteria';
import { EvidencePane } from './evidence-pane';
import { papersByCriterion, shownPaper } from './papers-by-criterion';
import { sharedFilesQuery } from './viewing.api';

const { say } = words({
  title: { vi: 'Chủ thể tự đánh giá: {total} điểm', en: 'Self-assessment: {total} points' },
  part: { vi: 'Phần {code}. {title}', en: 'Part {code}. {title}' },
});

interface AssessmentBesideEvidenceProps {
  dossier: Dossier;
  /** The paper that the address names. */
  paper: string | undefined;
  onShow: (paper: string) => void;
  /** Whether this person may learn which files others have stored too. */
  seesShared: boolean;
}

/** The self-assessment on the left, the evidence on the right: a paper named on the left opens on the right. */
export function AssessmentBesideEvidence({ dossier, paper, onShow, seesShared }: AssessmentBesideEvidenceProps) {
  const { data: set } = useSuspenseQuery(criteriaSetQuery(dossier.criteriaSet));
  const { data: assessed } = useSuspenseQuery(selfAssessmentQuery(dossier.id));
  const { data: cited } = useSuspenseQuery(citedQuery(dossier.id));
  const { data: shared = [] } = useQuery({ ...sharedFilesQuery(dossier.id), enabled: seesShared });
  const language = useChosenLanguage();
  const heading = useRef<HTMLHeadingElement>(null);

  const behind = papersByCriterion(cited.data.papers);
  const answers = new Map(assessed.data.choices.map((choice) => [choice.criterion, choice]));
  const show = ({ evidenceId }: AttachedPaper) => onShow(evidenceId);
  const showFromCriterion = (chosen: AttachedPaper) => {
    show(chosen);
    heading.current?.focus(); // on a narrow screen the evidence stands below
  };

  return (
    <div className="grid gap-8 lg:grid-cols-2">
      <section className="min-w-0 space-y-6">
        <h2 className="text-xl">{say('title', { total: formatPoints(assessed.data.total, language) })}</h2>
        {set.parts.map((part) => (
          <details key={part.code} open={part.code === set.parts[0]?.code} className="space-y-4">
            <summary className="min-h-11 cursor-pointer py-2 font-semibold text-lg">
              {say('part', { code: part.code, title: inLanguage(part.title) })}
            </summary>
            <PartSections part={part}>
              {(criterion) => (
                <AssessedCriterion
                  criterion={criterion}
                  answer={answers.get(criterion.code)}
                  papers={behind.get(criterion.code) ?? []}
                  onShow={showFromCriterion}
                />
              )}
            </PartSections>
          </details>
        ))}
      </section>
      <EvidencePane
        papers={cited.data.papers}
        shared={shared}
        shown={shownPaper(cited.data.papers, paper)}
        onShow={show}
        heading={heading}
      />
    </div>
  );
}
