import { useSuspenseQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';

import { inLanguage, words } from '@/lib/i18n';

import { completenessQuery, type Finding } from '../filing/dossiers.api';
import { citedQuery } from '../papers/papers.api';
import { placeOfFinding } from '../viewing/checklist';
import { sayPlaces } from '../viewing/say-places';
import { itemOf } from './return-values';

const { say } = words({
  title: { vi: 'Hệ thống thấy {count} điểm, có thể đưa vào yêu cầu', en: 'The system finds {count} things to ask for' },
  take: { vi: 'Đưa vào yêu cầu: {what}', en: 'Put into the request: {what}' },
  button: { vi: 'Đưa vào yêu cầu', en: 'Put into the request' },
});

const FEW = 5; // more than these are folded away

interface TakeOverFindingsProps {
  id: string;
  onTake: (item: ReturnType<typeof itemOf>) => void;
}

/** What is missing or odd, to be asked for without typing it again. */
export function TakeOverFindings({ id, onTake }: TakeOverFindingsProps) {
  const { data: completeness } = useSuspenseQuery(completenessQuery(id));
  const { data: cited } = useSuspenseQuery(citedQuery(id));
  if (completeness.findings.length === 0) return null;

  return (
    <details className="card p-5" open={completeness.findings.length <= FEW}>
      <summary className="min-h-8 cursor-pointer font-semibold">
        {say('title', { count: String(completeness.findings.length) })}
      </summary>
      <ul className="mt-3 space-y-3">
        {completeness.findings.map((finding) => (
          <Line
            key={`${finding.code} ${finding.pointer}`}
            finding={finding}
            where={sayPlaces([placeOfFinding(finding)], cited.data.papers)}
            onTake={onTake}
          />
        ))}
      </ul>
    </details>
  );
}

interface LineProps {
  finding: Finding;
  where: string;
  onTake: TakeOverFindingsProps['onTake'];
}

function Line({ finding, where, onTake }: LineProps) {
  const what = [where, inLanguage(finding.message)].filter(Boolean).join(': ');

  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
      <span className="min-w-0 flex-1 basis-60">{what}</span>
      <button
        type="button"
        aria-label={say('take', { what })}
        onClick={() => onTake(itemOf(finding, finding.message.vi))}
        className="button button-quiet"
      >
        <Plus aria-hidden="true" className="size-5" />
        {say('button')}
      </button>
    </li>
  );
}
