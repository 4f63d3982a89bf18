import { type Chosen, type CriteriaSet, choose, criteriaOf } from '@/components/criteria/criteria-set';
import { ConflictView } from '@/components/forms/conflict-view';
import type { Fields } from '@/components/forms/use-api-form';
import { formatPoints } from '@/lib/format';
import { inLanguage, useChosenLanguage, words } from '@/lib/i18n';

import type { SheetConflict } from './marking';

const { say } = words({
  open: { vi: 'Chưa chấm', en: 'Not scored' },
  option: { vi: '{label} ({points} điểm)', en: '{label} ({points} points)' },
});

interface SheetConflictViewProps {
  set: CriteriaSet;
  mine: Chosen;
  conflict: SheetConflict;
  onSettle: (chosen: Chosen) => void;
}

/** The answers of this device beside those that came from another, criterion by criterion. */
export function SheetConflictView({ set, mine, conflict, onSettle }: SheetConflictViewProps) {
  const language = useChosenLanguage();
  const asked = criteriaOf(set.parts).filter(({ code }) => conflict.criteria.includes(code));
  const fields: Fields<Record<string, number | undefined>> = Object.fromEntries(
    asked.map(({ code, label }) => [code, { label: { vi: `${code} ${label.vi}`, en: `${code} ${label.en}` } }]),
  );
  const texts = new Map(
    asked.flatMap(({ code, options }) =>
      options.map(({ index, label, points }) => [
        `${code} ${index}`,
        say('option', { label: inLanguage(label), points: formatPoints(points, language) }),
      ]),
    ),
  );
  const open = say('open');

  return (
    <ConflictView<Record<string, number | undefined>>
      conflict={{ theirs: { ...conflict.theirs }, version: conflict.version, names: [...conflict.criteria] }}
      mine={{ ...mine }}
      fields={fields}
      show={(code, option) => texts.get(`${code} ${option}`) ?? open}
      onSettle={(settled) =>
        onSettle(conflict.criteria.reduce<Chosen>((kept, code) => choose(kept, code, settled[code]), mine))
      }
    />
  );
}
