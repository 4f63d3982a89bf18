import { useSuspenseQuery } from '@tanstack/react-query';
import { Check, Minus, Plus, RefreshCw, TriangleAlert } from 'lucide-react';
import { criteriaOf } from '@/components/criteria/criteria-set';
import { criteriaSetQuery } from '@/components/criteria/evaluation';
import { sayPoints } from '@/components/criteria/points';
import { DataTable } from '@/components/lists/data-table';
import type { Schemas } from '@/lib/api';
import { formatDate } from '@/lib/format';
import { inLanguage, type Texts, words } from '@/lib/i18n';

import { sayEvidenceKind } from '../papers/evidence-kind';
import { comparisonQuery } from './viewing.api';

const { say } = words({
  criteria: { vi: 'Từng tiêu chí: lần trước và lần này', en: 'Each criterion: before and now' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  before: { vi: 'Lần công nhận trước', en: 'Before' },
  after: { vi: 'Lần này', en: 'Now' },
  none: { vi: '–', en: '–' },
  same: { vi: 'Không đổi', en: 'Unchanged' },
  up: { vi: 'Tăng', en: 'Higher' },
  down: { vi: 'Giảm', en: 'Lower' },
  other: { vi: 'Đổi lựa chọn', en: 'Other option' },
  change: { vi: 'Thay đổi', en: 'Change' },
  papers: { vi: 'Từng giấy tờ', en: 'Each paper' },
  paper: { vi: 'Giấy tờ', en: 'Paper' },
  standing: { vi: 'So với lần trước', en: 'Compared with before' },
  expires: { vi: 'Hết hạn', en: 'Expires' },
  kept: { vi: 'Giữ nguyên', en: 'Kept' },
  renewed: { vi: 'Có bản mới', en: 'Newer file' },
  added: { vi: 'Thêm mới', en: 'Added' },
  removed: { vi: 'Bỏ ra', en: 'Taken out' },
  to_replace: { vi: 'Hết hạn, phải thay', en: 'Expired, to be replaced' },
});

const SIGNS = {
  kept: Check,
  renewed: RefreshCw,
  added: Plus,
  removed: Minus,
  to_replace: TriangleAlert,
} satisfies Record<Schemas['PaperStanding'], typeof Check>;

/** An upgrade or a renewal beside what was recognised before, criterion by criterion and paper by paper. */
export function Comparison({ id }: { id: string }) {
  const { data: comparison } = useSuspenseQuery(comparisonQuery(id));
  const { data: set } = useSuspenseQuery(criteriaSetQuery(comparison.criteriaSet));
  const labels = new Map(criteriaOf(set.parts).map(({ code, label }) => [code, label]));

  return (
    <div className="space-y-6">
      {comparison.remarks.length > 0 && (
        <ul className="space-y-1 rounded-xl bg-calm-tint p-5 text-calm">
          {comparison.remarks.map(({ code, message }) => (
            <li key={code}>{inLanguage(message)}</li>
          ))}
        </ul>
      )}
      <h2 className="text-xl">{say('criteria')}</h2>
      <DataTable
        caption={say('criteria')}
        rows={comparison.choices}
        keyOf={({ criterion }) => criterion}
        columns={[
          {
            key: 'criterion',
            head: say('criterion'),
            cell: ({ criterion }) => sayCriterion(criterion, labels.get(criterion)),
          },
          { key: 'before', head: say('before'), cell: ({ before }) => sayAnswer(before) },
          { key: 'after', head: say('after'), cell: ({ after }) => sayAnswer(after) },
          { key: 'change', head: say('change'), cell: (row) => <Change {...row} /> },
        ]}
      />
      <h2 className="text-xl">{say('papers')}</h2>
      <DataTable
        caption={say('papers')}
        rows={comparison.papers}
        keyOf={({ evidenceId }) => evidenceId}
        columns={[
          {
            key: 'paper',
            head: say('paper'),
            cell: ({ title, kind }) => (
              <>
                {title}
                <span className="block font-normal text-soft text-sm">{sayEvidenceKind(kind)}</span>
              </>
            ),
          },
          { key: 'standing', head: say('standing'), cell: ({ standing }) => <Standing standing={standing} /> },
          {
            key: 'expires',
            head: say('expires'),
            cell: ({ expiresOn }) => (expiresOn ? formatDate(expiresOn) : say('none')),
          },
        ]}
      />
    </div>
  );
}

const sayCriterion = (code: string, label: Texts | undefined) =>
  label ? (
    <>
      {code}
      <span className="block font-normal text-sm">{inLanguage(label)}</span>
    </>
  ) : (
    code
  );

const sayAnswer = (answer: Schemas['SelfAssessed'] | undefined) => (answer ? sayPoints(answer.points) : say('none'));

function Change({ isSame, before, after }: Schemas['ComparedChoice']) {
  if (isSame) return <span className="text-soft">{say('same')}</span>;
  const difference = (after?.points ?? 0) - (before?.points ?? 0);
  const text = difference > 0 ? 'up' : difference < 0 ? 'down' : 'other';
  return <span className={`font-semibold ${difference < 0 ? 'text-warn' : 'text-good'}`}>{say(text)}</span>;
}

function Standing({ standing }: { standing: Schemas['PaperStanding'] }) {
  const Sign = SIGNS[standing];
  return (
    <span className={`inline-flex items-center gap-2 ${standing === 'to_replace' ? 'font-semibold text-warn' : ''}`}>
      <Sign aria-hidden="true" className="size-4 shrink-0" />
      {say(standing)}
    </span>
  );
}
