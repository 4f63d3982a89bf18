import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { inLanguage, words } from '@/lib/i18n';

import { criteriaSetsQuery } from './criteria-sets.api';

const { say } = words({
  number: { vi: 'Bộ số {number}, theo {regulation}', en: 'Set no. {number} of {regulation}' },
  score: { vi: 'Tự chấm thử', en: 'Try scoring' },
});

/** Every set of criteria of the acts on record. */
export function CriteriaSetList() {
  const { data: sets } = useSuspenseQuery(criteriaSetsQuery);

  return (
    <ul className="card divide-y divide-line">
      {sets.map(({ code, name, number, regulation }) => (
        <li key={code} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 p-4">
          <span>
            <Link to="/bo-tieu-chi/$code" params={{ code }} className="link font-semibold">
              {inLanguage(name)}
            </Link>
            <span className="block text-soft text-sm">{say('number', { number: String(number), regulation })}</span>
          </span>
          <Link
            to="/tu-cham/$code"
            params={{ code }}
            aria-label={`${say('score')}: ${inLanguage(name)}`}
            className="link inline-flex min-h-11 items-center"
          >
            {say('score')}
          </Link>
        </li>
      ))}
    </ul>
  );
}
