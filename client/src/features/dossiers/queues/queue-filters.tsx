import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';

import { UnitCombobox } from '@/components/forms/unit-combobox';
import { FilterChips } from '@/components/lists/filter-chips';
import { words } from '@/lib/i18n';

import { sayKind, sayState } from '../following/dossier-state';
import { KINDS, partsOf, type QueueSearch, STATES, without } from './queue-search';
import { unitQuery } from './queues.api';

const { say } = words({
  state: { vi: 'Thêm tình trạng', en: 'Add where it stands' },
  kind: { vi: 'Thêm loại hồ sơ', en: 'Add a kind' },
  due: { vi: 'Thời hạn', en: 'Deadline' },
  choose: { vi: 'Chọn để lọc', en: 'Choose to filter' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  commune: { vi: 'Một xã', en: 'One commune' },
  inCommune: { vi: 'Nơi nộp', en: 'Filed in' },
});

interface QueueFiltersProps {
  search: QueueSearch;
  /** The province whose communes may be chosen from; none for those who work in one commune. */
  province: string | undefined;
  onChange: (changed: QueueSearch) => void;
}

const ALL: QueueSearch = { state: undefined, kind: undefined, overdue: undefined, commune: undefined };

/** What narrows the queue: a choice takes effect at once, stands in the address, and is a chip to be taken back. */
export function QueueFilters({ search, province, onChange }: QueueFiltersProps) {
  const { state = [], kind = [], overdue, commune } = search;
  const { data: unit } = useQuery({ ...unitQuery(commune ?? ''), enabled: commune !== undefined });
  const id = useId();
  const chips = [
    ...state.map((each) => ({
      key: each,
      text: sayState(each),
      onDrop: () => onChange({ state: without(state, each) }),
    })),
    ...kind.map((each) => ({ key: each, text: sayKind(each), onDrop: () => onChange({ kind: without(kind, each) }) })),
    ...(overdue ? [{ key: 'overdue', text: say('overdue'), onDrop: () => onChange({ overdue: undefined }) }] : []),
    ...(commune
      ? [{ key: commune, text: unit?.name ?? say('commune'), onDrop: () => onChange({ commune: undefined }) }]
      : []),
  ];

  return (
    <div className="space-y-4">
      <div className="grid gap-4 sm:grid-cols-3">
        <Adder
          label={say('state')}
          options={STATES.filter((each) => !state.includes(each)).map((each) => [each, sayState(each)])}
          onAdd={(added) => onChange({ state: [...state, added] })}
        />
        <Adder
          label={say('kind')}
          options={KINDS.filter((each) => !kind.includes(each)).map((each) => [each, sayKind(each)])}
          onAdd={(added) => onChange({ kind: [...kind, added] })}
        />
        <Adder
          label={say('due')}
          options={overdue ? [] : [['true', say('overdue')]]}
          onAdd={(added) => onChange({ overdue: added })}
        />
      </div>
      {province && (
        <UnitCombobox
          id={id}
          name="commune"
          label={say('inCommune')}
          isOptional
          parent={province}
          value={commune ? unit : undefined}
          onChange={(chosen) => onChange({ commune: chosen?.id })}
          error={undefined}
          className="max-w-md"
        />
      )}
      {partsOf(search) > 0 && <FilterChips chips={chips} onReset={() => onChange(ALL)} />}
    </div>
  );
}

interface AdderProps<T extends string> {
  label: string;
  options: readonly (readonly [value: T, text: string])[];
  onAdd: (value: T) => void;
}

/** A list to pick from; what is picked becomes a chip, and the list is ready for the next. */
function Adder<T extends string>({ label, options, onAdd }: AdderProps<T>) {
  const id = useId();

  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm text-soft">
        {label}
      </label>
      <select
        id={id}
        value=""
        onChange={({ target }) => {
          const added = options.find(([value]) => value === target.value);
          if (added) onAdd(added[0]);
        }}
        className="field"
      >
        <option value="">{say('choose')}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
