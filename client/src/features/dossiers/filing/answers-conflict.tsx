import { useState } from 'react';

import { type CriteriaSet, criteriaOf } from '@/components/criteria/criteria-set';
import { ConflictView } from '@/components/forms/conflict-view';
import type { Fields } from '@/components/forms/use-api-form';
import { inLanguage, words } from '@/lib/i18n';

import { type Answers, taking } from './answers';
import type { AnswersConflict } from './use-self-assessment';

const { say } = words({
  explained: { vi: '{option} – {reason}', en: '{option} – {reason}' },
  none: { vi: '(chưa trả lời)', en: '(no answer)' },
});

interface AnswersConflictViewProps {
  set: CriteriaSet;
  mine: Answers;
  conflict: AnswersConflict;
  onSettle: (settled: Answers) => void;
}

type Side = Record<string, Answers>;

/** The same criterion answered on two devices: one of the two is kept, criterion by criterion. */
export function AnswersConflictView({ set, mine, conflict, onSettle }: AnswersConflictViewProps) {
  const { codes, theirs, version } = conflict;
  const [fields] = useState<Fields<Side>>(() =>
    Object.fromEntries(
      criteriaOf(set.parts)
        .filter(({ code }) => codes.includes(code))
        .map(({ code, label }) => [code, { label: { vi: `${code}. ${label.vi}`, en: `${code}. ${label.en}` } }]),
    ),
  );
  const all = (answers: Answers): Side => Object.fromEntries(codes.map((code) => [code, answers]));
  const show = (code: string, value: unknown) => {
    const { chosen, said } = value as Answers;
    const option = criteriaOf(set.parts)
      .find((each) => each.code === code)
      ?.options.find(({ index }) => index === chosen[code]);
    if (!option) return say('none');
    const reason = said[code];
    return reason ? say('explained', { option: inLanguage(option.label), reason }) : inLanguage(option.label);
  };

  return (
    <ConflictView
      conflict={{ theirs: all(theirs), version, names: [...codes] }}
      mine={all(mine)}
      fields={fields}
      show={show}
      onSettle={(settled) =>
        onSettle(
          taking(
            mine,
            theirs,
            codes.filter((code) => settled[code] === theirs),
          ),
        )
      }
    />
  );
}
