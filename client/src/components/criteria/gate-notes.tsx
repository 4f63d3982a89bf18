import { Ban, FileText, GitFork, Info, Link2, OctagonX } from 'lucide-react';

import type { Schemas } from '@/lib/api';
import { inLanguage, type Texts } from '@/lib/i18n';

const SIGNS = {
  veto: Ban,
  stop: OctagonX,
  stop_zero: OctagonX,
  gate: Ban,
  if_story: Link2,
  case: GitFork,
  evidence: FileText,
  info: Info,
} satisfies Record<Schemas['GateKind'], typeof Info>;

const KINDS: Record<Schemas['GateKind'], Texts> = {
  veto: { vi: 'Bắt buộc', en: 'Required' },
  stop: { vi: 'Điều kiện dừng đánh giá', en: 'Stops the assessment' },
  stop_zero: { vi: 'Dừng khi có tiêu chí 0 điểm', en: 'Stops when a criterion has 0 points' },
  gate: { vi: 'Điều kiện', en: 'Condition' },
  if_story: { vi: 'Phụ thuộc câu chuyện sản phẩm', en: 'Depends on the product story' },
  case: { vi: 'Chọn trường hợp', en: 'Choose a case' },
  evidence: { vi: 'Minh chứng cần có', en: 'Evidence needed' },
  info: { vi: 'Căn cứ chấm', en: 'Basis for the points' },
};

const isGrave = (kind: Schemas['GateKind']) => kind === 'veto' || kind === 'stop' || kind === 'stop_zero';

/** What binds a criterion beside its points: named by its kind, in words and by a sign. */
export function GateNotes({ gates }: { gates: readonly Schemas['Gate'][] }) {
  if (gates.length === 0) return null;
  return (
    <ul className="mt-2 space-y-1 text-sm">
      {gates.map(({ kind, label }) => {
        const Sign = SIGNS[kind];
        const [name, text] = [inLanguage(KINDS[kind]), inLanguage(label)];
        return (
          <li key={`${kind} ${label.vi}`} className={`flex gap-2 ${isGrave(kind) ? 'text-bad' : 'text-soft'}`}>
            <Sign aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
            <span>
              {!text.startsWith(name) && (
                <>
                  <span className="font-semibold">{name}</span>
                  {': '}
                </>
              )}
              {text}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
