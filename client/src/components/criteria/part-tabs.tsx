import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';

import { formatPoints } from '@/lib/format';
import { inLanguage, useChosenLanguage, words } from '@/lib/i18n';

import { type Chosen, type Part, progressOf } from './criteria-set';

const { say } = words({
  parts: { vi: 'Các phần của bộ tiêu chí', en: 'Parts of the criteria set' },
  part: { vi: 'Phần {code}', en: 'Part {code}' },
  answered: { vi: '{answered}/{criteria} tiêu chí', en: '{answered} of {criteria} criteria' },
  points: { vi: '{points}/{max} điểm', en: '{points} of {max} points' },
});

interface PartTabsProps {
  parts: readonly Part[];
  chosen: Chosen;
  /** The code of the part that is open. */
  open: string;
  onOpen: (part: string) => void;
  /** The part that is open. */
  children: ReactNode;
}

/** The parts A, B and C, one at a time, each with how far it is. Arrow keys go from one to the next. */
export function PartTabs({ parts, chosen, open, onOpen, children }: PartTabsProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  function press(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = (parts.findIndex(({ code }) => code === open) + step + parts.length) % parts.length;
    onOpen(parts[at]?.code ?? open);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus();
  }

  return (
    <div>
      <div ref={list} role="tablist" aria-label={say('parts')} onKeyDown={press} className="grid grid-cols-3 gap-2">
        {parts.map((part) => (
          <button
            key={part.code}
            type="button"
            role="tab"
            id={`${id}-${part.code}`}
            aria-selected={part.code === open}
            aria-controls={`${id}-panel`}
            tabIndex={part.code === open ? 0 : -1}
            onClick={() => onOpen(part.code)}
            className="min-h-14 cursor-pointer rounded-lg border border-edge bg-surface px-2 py-2 text-left aria-selected:border-brand aria-selected:bg-tint sm:px-4"
          >
            <TabText part={part} chosen={chosen} />
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${open}`} className="mt-5">
        {children}
      </div>
    </div>
  );
}

function TabText({ part, chosen }: { part: Part; chosen: Chosen }) {
  const language = useChosenLanguage();
  const { answered, criteria, points } = progressOf([part], chosen);

  return (
    <>
      <span className="block font-semibold">{say('part', { code: part.code })}</span>
      <span className="block text-sm max-sm:hidden">{inLanguage(part.title)}</span>
      <span className="block text-soft text-sm">
        {say('answered', { answered: String(answered), criteria: String(criteria) })}
      </span>
      <span className="block text-soft text-sm">
        {say('points', { points: formatPoints(points, language), max: formatPoints(part.max, language) })}
      </span>
    </>
  );
}
