import type { ReactNode } from 'react';

import { formatPoints } from '@/lib/format';
import { inLanguage, useChosenLanguage, words } from '@/lib/i18n';

import type { Criterion, Part } from './criteria-set';

const { say } = words({
  section: { vi: '{code}. {title}', en: '{code}. {title}' },
  max: { vi: '{max} điểm', en: '{max} points' },
});

interface PartSectionsProps {
  part: Part;
  /** Draws a criterion, for example a `CriterionCard`. */
  children: (criterion: Criterion) => ReactNode;
}

/** The sections of a part with their headings as the act prints them, and what the caller makes of each criterion. */
export function PartSections({ part, children }: PartSectionsProps) {
  return (
    <div className="space-y-8">
      {part.sections.map((section) => (
        <section key={section.code} className="space-y-3">
          <Heading {...section} />
          {section.criteria.map((criterion) => (
            <div key={criterion.code} className="space-y-3">
              {section.subheadings
                .filter(({ code }) => isFirstBelow(section.criteria, code, criterion.code))
                .map((subheading) => (
                  <Subheading key={subheading.code} {...subheading} />
                ))}
              {children(criterion)}
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}

/** Whether a criterion is the first of those whose codes begin with that of the subheading. */
const isFirstBelow = (criteria: readonly Criterion[], heading: string, code: string) =>
  criteria.find((each) => each.code.startsWith(`${heading}.`))?.code === code;

type HeadingProps = Pick<Part, 'code' | 'max' | 'title'>;

function Heading({ code, max, title }: HeadingProps) {
  return (
    <h2 className="flex flex-wrap items-baseline gap-x-3 text-xl">
      {say('section', { code, title: inLanguage(title) })}
      <span className="font-normal text-base text-soft">{say('max', { max: usePoints(max) })}</span>
    </h2>
  );
}

function Subheading({ code, max, title }: HeadingProps) {
  return (
    <h3 className="flex flex-wrap items-baseline gap-x-3 pt-2 text-lg">
      {say('section', { code, title: inLanguage(title) })}
      <span className="font-normal text-base text-soft">{say('max', { max: usePoints(max) })}</span>
    </h3>
  );
}

const usePoints = (points: number) => formatPoints(points, useChosenLanguage());
