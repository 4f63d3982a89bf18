import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';

import { sayPoints } from '@/components/criteria/points';
import { PageHeading } from '@/components/page-heading';
import { inLanguage, words } from '@/lib/i18n';

import { type Criterion, criteriaSetQuery } from './criteria-sets.api';

const { say } = words({
  number: { vi: 'Bộ tiêu chí số {number}, theo {regulation}', en: 'Criteria set no. {number} of {regulation}' },
  part: { vi: 'Phần {code}. {title}', en: 'Part {code}. {title}' },
  minStar: { vi: 'tối thiểu phải chọn từ mức này để đạt {star} sao', en: 'at least this is needed for {star} stars' },
  print: { vi: 'In bộ tiêu chí', en: 'Print the set' },
  score: { vi: 'Tự chấm thử theo bộ này', en: 'Try scoring by this set' },
});

/** One set of criteria as the act has it, to be read and printed. */
export function CriteriaSetView({ code }: { code: string }) {
  const { data: set } = useSuspenseQuery(criteriaSetQuery(code));

  return (
    <article className="space-y-8">
      <header className="space-y-3">
        <PageHeading text={inLanguage(set.name)} />
        <p className="text-soft">{say('number', { number: String(set.number), regulation: set.regulation })}</p>
        <p className="flex flex-wrap gap-3 print:hidden">
          <button type="button" className="button button-quiet" onClick={() => window.print()}>
            <Printer aria-hidden="true" className="size-5" />
            {say('print')}
          </button>
          <Link to="/tu-cham/$code" params={{ code }} className="button button-main">
            {say('score')}
          </Link>
        </p>
      </header>
      {set.parts.map((part) => (
        <section key={part.code} className="space-y-4">
          <h2 className="text-xl">
            {say('part', { code: part.code, title: inLanguage(part.title) })} ({sayPoints(part.max)})
          </h2>
          {part.sections.map((section) => (
            <section key={section.code} className="space-y-3">
              <h3 className="text-lg">
                {inLanguage(section.title)} ({sayPoints(section.max)})
              </h3>
              <ol className="card divide-y divide-line">
                {section.criteria.map((criterion) => (
                  <CriterionItem key={criterion.code} criterion={criterion} />
                ))}
              </ol>
            </section>
          ))}
        </section>
      ))}
    </article>
  );
}

function CriterionItem({ criterion: { code, label, max, options } }: { criterion: Criterion }) {
  return (
    <li className="break-inside-avoid space-y-2 p-4">
      <p className="font-semibold">
        {code}. {inLanguage(label)} ({sayPoints(max)})
      </p>
      <ul className="list-disc space-y-1 pl-6">
        {options.map((option) => (
          <li key={option.index}>
            {inLanguage(option.label)}: {sayPoints(option.points)}
            {option.minStar !== undefined && (
              <span className="text-soft"> ({say('minStar', { star: String(option.minStar) })})</span>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}
