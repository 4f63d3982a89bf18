import { type CriteriaSet, chosenFrom } from '@/components/criteria/criteria-set';
import { CriterionCard } from '@/components/criteria/criterion-card';
import { PartSections } from '@/components/criteria/part-sections';
import { PartTabs } from '@/components/criteria/part-tabs';
import { Notice } from '@/components/notice';
import { formatInstant, formatPoints } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';

import { SheetDocument } from './sheet-document';
import type { ScoreSheet } from './sheets.api';

const { say } = words({
  submitted: { vi: 'Đã nộp lúc {at}: {total}/100 điểm', en: 'Handed in at {at}: {total} of 100 points' },
  fixed: { vi: 'Phiếu này không sửa được nữa.', en: 'This sheet can no longer be changed.' },
});

interface SubmittedSheetProps {
  set: CriteriaSet;
  sheet: ScoreSheet;
  part: string;
  onPart: (part: string) => void;
}

/** A sheet handed in, to be read and printed. */
export function SubmittedSheet({ set, sheet, part, onPart }: SubmittedSheetProps) {
  const language = useChosenLanguage();
  const chosen = chosenFrom(sheet.choices);
  const open = set.parts.find(({ code }) => code === part) ?? set.parts[0];

  return (
    <div className="space-y-5">
      <Notice
        tone="good"
        text={say('submitted', {
          at: formatInstant(sheet.submittedAt ?? ''),
          total: formatPoints(sheet.total, language),
        })}
      >
        <p>{say('fixed')}</p>
      </Notice>
      <SheetDocument sheet={sheet.id} />
      {open && (
        <PartTabs parts={set.parts} chosen={chosen} open={open.code} onOpen={onPart}>
          <PartSections part={open}>
            {(criterion) => (
              <CriterionCard criterion={criterion} chosen={chosen[criterion.code]} isFixed onChoose={ignore} />
            )}
          </PartSections>
        </PartTabs>
      )}
    </div>
  );
}

const ignore = () => undefined;
