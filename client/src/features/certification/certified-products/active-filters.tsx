import { FilterChips } from '@/components/lists/filter-chips';
import { words } from '@/lib/i18n';

import { type Province, sayStatusFilter } from './register-filters';
import { isFiltered, type RegisterSearch } from './register-search';

const { say } = words({
  star: { vi: '{count} sao', en: '{count} stars' },
  words: { vi: '“{q}”', en: '“{q}”' },
});

interface ActiveFiltersProps {
  search: RegisterSearch;
  provinces: readonly Province[];
  onChange: (changed: RegisterSearch) => void;
}

const without = (list: string[], gone: string) => {
  const left = list.filter((each) => each !== gone);
  return left.length ? left : undefined;
};

/** What narrows the list, each part to be taken back on its own. */
export function ActiveFilters({ search, provinces, onChange }: ActiveFiltersProps) {
  if (!isFiltered(search)) return null;

  const { q, province = [], star = [], status } = search;
  const chips = [
    ...(q ? [{ key: 'q', text: say('words', { q }), onDrop: () => onChange({ q: undefined }) }] : []),
    ...province.map((id) => ({
      key: id,
      text: provinces.find((each) => each.id === id)?.name ?? id,
      onDrop: () => onChange({ province: without(province, id) }),
    })),
    ...star.map((each) => ({
      key: each,
      text: say('star', { count: each }),
      onDrop: () => onChange({ star: without(star, each) }),
    })),
    ...(status
      ? [{ key: 'status', text: sayStatusFilter(status), onDrop: () => onChange({ status: undefined }) }]
      : []),
  ];

  return (
    <FilterChips
      chips={chips}
      onReset={() => onChange({ q: undefined, province: undefined, star: undefined, status: undefined })}
    />
  );
}
