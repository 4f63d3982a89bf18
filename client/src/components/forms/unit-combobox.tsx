import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useDeferredValue, useState } from 'react';

import { words } from '@/lib/i18n';
import {
  type ChosenUnit,
  LAST_DAY_OF_OLD_UNITS,
  provincesQuery,
  type Unit,
  unitHistoryQuery,
  unitsQuery,
} from '@/lib/units';

import { controlOf, Field, type FieldProps, type Hinted } from './field';

const { say } = words({
  hint: { vi: 'Gõ tên hoặc mã, không cần dấu', en: 'Type the name or the code; diacritics do not matter' },
  found: { vi: 'Tìm thấy {count} đơn vị', en: '{count} units found' },
  searching: { vi: 'Đang tìm…', en: 'Searching…' },
  none: { vi: 'Không có đơn vị nào khớp', en: 'No unit matches' },
  old: { vi: '{name} là tên cũ: nay thuộc {now}', en: '{name} is a former name: now part of {now}' },
  in: { vi: '{name}, {province}', en: '{name}, {province}' },
});

interface UnitComboboxProps extends FieldProps<ChosenUnit | undefined>, Hinted {
  level?: 'province' | 'commune';
  /** Only units inside this one. */
  parent?: string;
}

interface Suggestion {
  unit: ChosenUnit;
  text: string;
  code: string;
}

/** One box to find a province or a commune in, among 3,321; the names of before 1/7/2025 lead to what they became. */
export function UnitCombobox({ hint, level = 'commune', parent, ...field }: UnitComboboxProps) {
  const props = { ...field, hint: [hint, say('hint')].filter(Boolean).join('. ') };
  const { id, value, onChange } = props;
  const [typed, setTyped] = useState<string>();
  const [active, setActive] = useState(0);
  const { suggestions, isSearching, oldName } = useSuggestions(useDeferredValue(typed?.trim() ?? ''), level, parent);
  const isOpen = typed !== undefined && typed.trim() !== '';

  const choose = (suggestion: Suggestion | undefined) => {
    if (!suggestion) return;
    onChange(suggestion.unit);
    setTyped(undefined);
  };

  const press = (event: KeyboardEvent) => {
    const last = suggestions.length - 1;
    const act: Record<string, () => void> = {
      ArrowDown: () => setActive(active >= last ? 0 : active + 1),
      ArrowUp: () => setActive(active <= 0 ? last : active - 1),
      Enter: () => choose(suggestions[active]),
      Escape: () => setTyped(undefined),
    };
    if (!isOpen || !act[event.key]) return;
    event.preventDefault();
    act[event.key]?.();
  };

  return (
    <Field {...props}>
      <div className="relative">
        <input
          {...controlOf(props)}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && suggestions[active] ? `${id}-${active}` : undefined}
          autoComplete="off"
          spellCheck={false}
          value={typed ?? value?.name ?? ''}
          onChange={({ target }) => {
            setTyped(target.value);
            setActive(0);
            if (target.value === '') onChange(undefined);
          }}
          onKeyDown={press}
          onBlur={() => setTyped(undefined)}
          className="field"
        />
        <ul
          id={`${id}-list`}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the pattern of a combobox, which no element has
          role="listbox"
          aria-label={props.label}
          hidden={!isOpen || suggestions.length === 0}
          className="absolute inset-x-0 top-full z-10 mt-1 max-h-72 overflow-y-auto rounded-lg border border-edge bg-surface shadow-card"
        >
          {suggestions.map((suggestion, index) => (
            <li
              key={suggestion.unit.id}
              id={`${id}-${index}`}
              // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: see above
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onPointerDown={(event) => {
                event.preventDefault(); // before the input loses the focus
                choose(suggestion);
              }}
              className="flex min-h-11 cursor-pointer items-center justify-between gap-4 px-4 py-2 aria-selected:bg-tint"
            >
              <span>{suggestion.text}</span>
              <span className="text-soft text-sm">{suggestion.code}</span>
            </li>
          ))}
        </ul>
        <p role="status" className="mt-1 min-h-6 text-sm text-soft">
          {isOpen && <Found isSearching={isSearching} suggestions={suggestions} oldName={oldName} />}
        </p>
      </div>
    </Field>
  );
}

interface FoundProps {
  isSearching: boolean;
  suggestions: readonly Suggestion[];
  oldName: string | undefined;
}

function Found({ isSearching, suggestions, oldName }: FoundProps) {
  if (isSearching) return say('searching');
  if (suggestions.length === 0) return say('none');
  if (oldName) return say('old', { name: oldName, now: suggestions.map(({ text }) => text).join('; ') });
  return say('found', { count: String(suggestions.length) });
}

function useSuggestions(q: string, level: 'province' | 'commune', parent: string | undefined) {
  const { data: provinces = [] } = useQuery(provincesQuery);
  const today = useQuery({ ...unitsQuery({ level, q, parent }), enabled: q !== '' });
  const isUnknown = today.data?.length === 0;
  const before = useQuery({ ...unitsQuery({ level, q, asOf: LAST_DAY_OF_OLD_UNITS }), enabled: isUnknown });
  const old = isUnknown ? before.data?.[0] : undefined;
  const history = useQuery({ ...unitHistoryQuery(old?.id ?? ''), enabled: old !== undefined });

  const provinceOf = (unit: Unit) => provinces.find(({ id }) => id === unit.parentId)?.name;
  const units = isUnknown ? (history.data?.successors.map(({ unit }) => unit) ?? []) : (today.data ?? []);
  const suggestions = units.map((unit): Suggestion => {
    const province = provinceOf(unit);
    return { unit, code: unit.code, text: province ? say('in', { name: unit.name, province }) : unit.name };
  });

  return {
    suggestions,
    oldName: old?.name,
    isSearching: today.isFetching || before.isFetching || history.isFetching,
  };
}
