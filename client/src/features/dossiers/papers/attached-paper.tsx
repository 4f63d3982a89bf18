import { useSuspenseQuery } from '@tanstack/react-query';

import { criteriaOf } from '@/components/criteria/criteria-set';
import { criteriaSetQuery } from '@/components/criteria/evaluation';
import { CheckboxGroup } from '@/components/forms/choices';
import { inLanguage, words } from '@/lib/i18n';

import type { Dossier } from '../filing/dossiers.api';
import { type ChangeOfPapers, citedFrom, citing, leavingOut, type AttachedPaper as Paper } from './papers.api';
import { ValidityNote } from './validity';

const { say } = words({
  drop: { vi: 'Bỏ khỏi hồ sơ', en: 'Take out' },
  dropOf: { vi: 'Bỏ {title} khỏi hồ sơ', en: 'Take {title} out of the dossier' },
  proves: { vi: 'Chứng minh cho tiêu chí', en: 'Proves the criteria' },
  change: { vi: 'Chứng minh', en: 'Proves' },
  provesChange: { vi: 'Thay đổi so với lần công nhận trước', en: 'What has changed since the last recognition' },
});

interface AttachedPaperProps {
  paper: Paper;
  dossier: Dossier;
  proves: readonly string[];
  onChange: (how: ChangeOfPapers) => void;
}

/** A paper that goes with a dossier: what it proves, and the way to take it out. */
export function AttachedPaper({ paper, dossier, proves, onChange }: AttachedPaperProps) {
  const { data: set } = useSuspenseQuery(criteriaSetQuery(dossier.criteriaSet));
  const { evidenceId, title, expiresOn, criteria, provesChange } = paper;
  const offered = criteriaOf(set.parts).filter(({ code }) => proves.includes(code) || criteria.includes(code));
  const group = { isOptional: true, error: undefined };

  return (
    <div className="card space-y-3 p-4 sm:p-5">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <p className="min-w-0">
          <span className="block font-semibold">{title}</span>
          <ValidityNote expiresOn={expiresOn} />
        </p>
        <button
          type="button"
          aria-label={say('dropOf', { title })}
          className="button button-quiet"
          onClick={() => onChange(leavingOut(evidenceId))}
        >
          {say('drop')}
        </button>
      </div>
      {offered.length > 0 && (
        <CheckboxGroup
          {...group}
          id={`proves-${evidenceId}`}
          name={`proves-${evidenceId}`}
          label={say('proves')}
          value={criteria}
          options={offered.map(({ code, label }) => ({ value: code, text: `${code}. ${inLanguage(label)}` }))}
          onChange={(chosen) => onChange(citing({ ...citedFrom(paper), criteria: [...chosen] }))}
        />
      )}
      {dossier.kind === 'upgrade' && (
        <CheckboxGroup
          {...group}
          id={`change-${evidenceId}`}
          name={`change-${evidenceId}`}
          label={say('change')}
          value={provesChange ? ['change'] : []}
          options={[{ value: 'change', text: say('provesChange') }]}
          onChange={(chosen) => onChange(citing({ ...citedFrom(paper), provesChange: chosen.length > 0 }))}
        />
      )}
    </div>
  );
}
