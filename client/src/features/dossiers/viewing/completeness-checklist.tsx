import { useSuspenseQuery } from '@tanstack/react-query';
import { CircleCheck, Info, TriangleAlert } from 'lucide-react';

import { inLanguage, words } from '@/lib/i18n';

import { completenessQuery } from '../filing/dossiers.api';
import { citedQuery } from '../papers/papers.api';
import { alike, type FoundAlike } from './checklist';
import { sayPlaces } from './say-places';

const { say } = words({
  title: { vi: 'Kiểm tra thành phần hồ sơ', en: 'Is anything missing?' },
  complete: { vi: 'Hồ sơ đủ thành phần theo quy định.', en: 'Everything that is required is there.' },
  incomplete: { vi: 'Còn {count} nội dung bắt buộc chưa có.', en: '{count} required items are missing.' },
  blocks: { vi: 'Bắt buộc', en: 'Required' },
  remark: { vi: 'Lưu ý', en: 'Worth a look' },
  times: { vi: ' · {count} chỗ', en: ' · in {count} places' },
});

/** What the server finds missing or odd, what is required first. */
export function CompletenessChecklist({ id }: { id: string }) {
  const { data: completeness } = useSuspenseQuery(completenessQuery(id));
  const { data: cited } = useSuspenseQuery(citedQuery(id));
  const count = completeness.findings.filter(({ blocks }) => blocks).length;

  return (
    <section className="card space-y-4 p-5">
      <h2 className="text-lg">{say('title')}</h2>
      <p className={`flex gap-2 font-semibold ${completeness.isComplete ? 'text-good' : 'text-warn'}`}>
        {completeness.isComplete ? (
          <CircleCheck aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
        ) : (
          <TriangleAlert aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
        )}
        {completeness.isComplete ? say('complete') : say('incomplete', { count: String(count) })}
      </p>
      {completeness.findings.length > 0 && (
        <ul className="space-y-3">
          {alike(completeness.findings).map((found) => (
            <Found key={found.finding.code} found={found} where={sayPlaces(found.places, cited.data.papers)} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Found({ found: { finding, places }, where }: { found: FoundAlike; where: string }) {
  const Sign = finding.blocks ? TriangleAlert : Info;

  return (
    <li className="flex gap-3">
      <Sign aria-hidden="true" className={`mt-1 size-4 shrink-0 ${finding.blocks ? 'text-warn' : 'text-calm'}`} />
      <div>
        <p className="text-soft text-sm">
          {say(finding.blocks ? 'blocks' : 'remark')}
          {places.length > 1 && say('times', { count: String(places.length) })}
        </p>
        <p>{inLanguage(finding.message)}</p>
        {where && <p className="text-soft text-sm">{where}</p>}
      </div>
    </li>
  );
}
