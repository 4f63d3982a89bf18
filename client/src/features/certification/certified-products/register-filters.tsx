import { SlidersHorizontal } from 'lucide-react';
import { useId, useState } from 'react';

import { words } from '@/lib/i18n';

import { sayStatus } from '../status';
import { type RegisterSearch, SORTS, STARS, STATUSES } from './register-search';

const { say } = words({
  filters: { vi: 'Bộ lọc', en: 'Filters' },
  province: { vi: 'Tỉnh, thành phố', en: 'Province or city' },
  everywhere: { vi: 'Cả nước', en: 'Whole country' },
  star: { vi: 'Hạng sao', en: 'Stars' },
  stars: { vi: '{count} sao', en: '{count} stars' },
  status: { vi: 'Hiệu lực', en: 'Validity' },
  certified: { vi: 'Đang được chứng nhận', en: 'Certified today' },
  any: { vi: 'Tất cả đã từng công nhận', en: 'Ever recognised' },
  sort: { vi: 'Sắp xếp', en: 'Sort by' },
  byName: { vi: 'Tên sản phẩm', en: 'Product name' },
  '-issuedOn': { vi: 'Mới cấp trước', en: 'Newest first' },
  expiresOn: { vi: 'Sắp hết hạn trước', en: 'Expiring first' },
  '-star': { vi: 'Nhiều sao trước', en: 'Most stars first' },
});

export interface Province {
  id: string;
  name: string;
}

interface RegisterFiltersProps {
  search: RegisterSearch;
  provinces: readonly Province[];
  onChange: (changed: RegisterSearch) => void;
}

export const sayStatusFilter = (status: string) => (status === 'any' ? say('any') : sayStatus(status));

/** Each choice takes effect at once and is part of the address. On a phone the choices unfold. */
export function RegisterFilters({ search, provinces, onChange }: RegisterFiltersProps) {
  const [isOpen, setOpen] = useState(false);
  const panel = useId();

  return (
    <div>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
        className="button button-quiet w-full sm:hidden"
      >
        <SlidersHorizontal aria-hidden="true" className="size-5" />
        {say('filters')}
      </button>
      <div
        id={panel}
        className={`${isOpen ? 'mt-4 grid' : 'hidden'} gap-4 sm:mt-0 sm:grid sm:grid-cols-2 lg:grid-cols-[1fr_auto_1.2fr_1fr]`}
      >
        <Choice
          label={say('province')}
          value={search.province?.[0]}
          none={say('everywhere')}
          options={provinces.map(({ id, name }) => [id, name])}
          onChoose={(id) => onChange({ province: id ? [id] : undefined })}
        />
        <StarChoice
          chosen={search.star ?? []}
          onChoose={(star) => onChange({ star: star.length ? star : undefined })}
        />
        <Choice
          label={say('status')}
          value={search.status}
          none={say('certified')}
          options={STATUSES.map((status) => [status, sayStatusFilter(status)])}
          onChoose={(status) => onChange({ status })}
        />
        <Choice
          label={say('sort')}
          value={search.sort}
          none={say('byName')}
          options={SORTS.map((sort) => [sort, say(sort)])}
          onChoose={(sort) => onChange({ sort })}
        />
      </div>
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string | undefined;
  /** What stands for "nothing chosen". */
  none: string;
  options: readonly (readonly [value: string, text: string])[];
  onChoose: (value: string | undefined) => void;
}

function Choice({ label, value = '', none, options, onChoose }: ChoiceProps) {
  const id = useId();

  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm text-soft">
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value || undefined)} className="field">
        <option value="">{none}</option>
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function StarChoice({ chosen, onChoose }: { chosen: readonly string[]; onChoose: (star: string[]) => void }) {
  return (
    <fieldset>
      <legend className="mb-1 text-sm text-soft">{say('star')}</legend>
      <div className="flex flex-wrap gap-2">
        {STARS.map((star) => (
          <label
            key={star}
            className="flex min-h-12 flex-1 cursor-pointer items-center justify-center gap-2 rounded-lg border border-edge bg-surface px-3 has-checked:border-brand has-checked:bg-tint has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
          >
            <input
              type="checkbox"
              checked={chosen.includes(star)}
              onChange={({ target }) =>
                onChoose(STARS.filter((each) => (each === star ? target.checked : chosen.includes(each))))
              }
              className="size-4.5 accent-brand"
            />
            <span className="whitespace-nowrap">{say('stars', { count: star })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
