import { X } from 'lucide-react';

import { words } from '@/lib/i18n';

import { type Province, sayStatusFilter } from './register-filters';
import { isFiltered, type RegisterSearch } from './register-search';

const { say } = words({
  active: { vi: 'Đang lọc theo', en: 'Filtered by' },
  drop: { vi: 'Bỏ lọc: {what}', en: 'Remove filter: {what}' },
  star: { vi: '{count} sao', en: '{count} stars' },
  reset: { vi: 'Đặt lại', en: 'Reset' },
  words: { vi: '“{q}”', en: '“{q}”' },
});

interface ActiveFiltersProps {
  search: RegisterSearch;
  provinces: readonly Province[];
  onChange: (changed: RegisterSearch) => void;
}

/** What narrows the list, each part to be taken back on its own. */
export function ActiveFilters({ search, provinces, onChange }: ActiveFiltersProps) {
  if (!isFiltered(search)) return null;

  const { q, province = [], star = [], status } = search;
  const without = (list: string[], gone: string) => {
    const left = list.filter((each) => each !== gone);
    return left.length ? left : undefined;
  };

  return (
    <ul aria-label={say('active')} className="flex flex-wrap items-center gap-2">
      {q && <Chip text={say('words', { q })} onDrop={() => onChange({ q: undefined })} />}
      {province.map((id) => (
        <Chip
          key={id}
          text={provinces.find((each) => each.id === id)?.name ?? id}
          onDrop={() => onChange({ province: without(province, id) })}
        />
      ))}
      {star.map((each) => (
        <Chip key={each} text={say('star', { count: each })} onDrop={() => onChange({ star: without(star, each) })} />
      ))}
      {status && <Chip text={sayStatusFilter(status)} onDrop={() => onChange({ status: undefined })} />}
      <li>
        <button
          type="button"
          className="link min-h-11 cursor-pointer px-2"
          onClick={() => onChange({ q: undefined, province: undefined, star: undefined, status: undefined })}
        >
          {say('reset')}
        </button>
      </li>
    </ul>
  );
}

function Chip({ text, onDrop }: { text: string; onDrop: () => void }) {
  return (
    <li>
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
  );
}
