import { words } from '@/lib/i18n';

import { sayEvidenceKind } from '../papers/evidence-kind';
import type { Return } from './following.api';

const { say } = words({
  form: { vi: 'Nội dung đơn', en: 'The form' },
  criterion: { vi: 'Tiêu chí {code}', en: 'Criterion {code}' },
  evidence: { vi: 'Giấy tờ', en: 'Papers' },
  answer: { vi: 'Bạn đã trả lời: {answer}', en: 'Your answer: {answer}' },
});

/** What an officer asked for, in the officer's own words, and what was said to it. */
export function ReturnItems({ items }: { items: Return['items'] }) {
  return (
    <ol className="space-y-2">
      {items.map((item) => (
        <li key={item.number} className="border-warn border-l-4 pl-3">
          <p className="font-semibold text-sm">{placeOf(item)}</p>
          <p className="whitespace-pre-line">{item.words}</p>
          {item.answer && <p className="whitespace-pre-line text-soft">{say('answer', { answer: item.answer })}</p>}
        </li>
      ))}
    </ol>
  );
}

export function placeOf({ part, criterion, evidenceKind }: Return['items'][number]) {
  const names = [evidenceKind && sayEvidenceKind(evidenceKind), criterion && say('criterion', { code: criterion })];
  return names.filter(Boolean).join(' – ') || say(part === 'form' ? 'form' : 'evidence');
}
