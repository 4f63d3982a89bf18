import { FileText } from 'lucide-react';
import { memo, useId } from 'react';

import type { Criterion } from '@/components/criteria/criteria-set';
import { CriterionCard } from '@/components/criteria/criterion-card';
import { words } from '@/lib/i18n';

import type { Paper } from './sheets.api';

const { say } = words({
  papers: { vi: 'Minh chứng cho tiêu chí {code}', en: 'Evidence for criterion {code}' },
  noPaper: { vi: 'Hồ sơ không có minh chứng cho tiêu chí này', en: 'The dossier has no evidence for this criterion' },
  note: { vi: 'Ghi chú riêng (chỉ ở trên máy này)', en: 'Your own note (on this device only)' },
});

interface ScoredCriterionProps {
  criterion: Criterion;
  chosen: number | undefined;
  onChoose: (criterion: string, option: number | undefined) => void;
  isFixed: boolean;
  faults: readonly string[] | undefined;
  /** The papers that are to prove this criterion. */
  papers: readonly Paper[];
  onShow: (paper: Paper) => void;
  note: string;
  onNote: (criterion: string, note: string) => void;
}

/** A criterion of a sheet with its evidence and the member's own note. Drawn again only when something of it changes. */
export const ScoredCriterion = memo(function ScoredCriterion(props: ScoredCriterionProps) {
  const { criterion, papers, onShow, note, onNote, ...card } = props;
  const { code } = criterion;
  const id = useId();

  return (
    <CriterionCard criterion={criterion} {...card}>
      <ul aria-label={say('papers', { code })} className="mt-2 flex flex-wrap gap-2">
        {papers.map((paper) => (
          <li key={paper.evidenceId}>
            <button
              type="button"
              onClick={() => onShow(paper)}
              className="inline-flex min-h-11 max-w-full cursor-pointer items-center gap-2 rounded-lg border border-line bg-tint px-3 py-1 text-left text-brand"
            >
              <FileText aria-hidden="true" className="size-4 shrink-0" />
              <span className="wrap-anywhere min-w-0">{paper.title}</span>
            </button>
          </li>
        ))}
        {papers.length === 0 && <li className="text-soft text-sm">{say('noPaper')}</li>}
      </ul>
      <label htmlFor={id} className="mt-3 block text-soft text-sm">
        {say('note')}
      </label>
      <textarea
        id={id}
        rows={1}
        value={note}
        onChange={({ target }) => onNote(code, target.value)}
        className="field mt-1 block"
      />
    </CriterionCard>
  );
});
