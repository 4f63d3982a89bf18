import { X } from 'lucide-react';

import { words } from '@/lib/i18n';

const { say } = words({
  active: { vi: 'Đang lọc theo', en: 'Filtered by' },
  drop: { vi: 'Bỏ lọc: {what}', en: 'Remove filter: {what}' },
  reset: { vi: 'Đặt lại', en: 'Reset' },
});

export interface Chip {
  key: string;
  text: string;
  onDrop: () => void;
}

/** What narrows a list, each part to be taken back on its own. The filters themselves stand in the address. */
export function FilterChips({ chips, onReset }: { chips: readonly Chip[]; onReset: () => void }) {
  if (chips.length === 0) return null;

  return (
    <ul aria-label={say('active')} className="flex flex-wrap items-center gap-2">
      {chips.map(({ key, text, onDrop }) => (
        <li key={key}>
          <button
            type="button"
            aria-label={say('drop', { what: text })}
            onClick={onDrop}
            className="inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-full border border-line bg-tint py-1 pr-3 pl-4 text-brand hover:border-brand"
          >
            <span className="max-w-[60vw] truncate">{text}</span>
            <X aria-hidden="true" className="size-4 shrink-0" />
          </button>
        </li>
      ))}
      <li className="basis-full sm:basis-auto">
        <button type="button" className="link min-h-11 cursor-pointer px-2" onClick={onReset}>
          {say('reset')}
        </button>
      </li>
    </ul>
  );
}
