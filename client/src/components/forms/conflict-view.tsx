import { useState } from 'react';

import { inLanguage, words } from '@/lib/i18n';

import type { Conflict, Fields } from './use-api-form';

const { say } = words({
  title: { vi: 'Có người đã sửa trong lúc bạn đang nhập', en: 'Somebody changed this while you were typing' },
  explain: {
    vi: 'Chưa có gì bị mất. Với từng mục dưới đây, hãy chọn nội dung cần giữ, rồi gửi lại.',
    en: 'Nothing is lost. Choose for each item below what to keep, then send again.',
  },
  mine: { vi: 'Của tôi', en: 'Mine' },
  theirs: { vi: 'Đang có trên hệ thống', en: 'In the system now' },
  empty: { vi: '(để trống)', en: '(empty)' },
  keep: { vi: 'Giữ các mục đã chọn', en: 'Keep what is chosen' },
  yes: { vi: 'Có', en: 'Yes' },
  no: { vi: 'Không', en: 'No' },
});

interface ConflictViewProps<V> {
  conflict: Conflict<V> | undefined;
  mine: V;
  fields: Fields<V>;
  /** Words for values that are not texts, for example a unit or a list. */
  show?: (name: keyof V & string, value: unknown) => string | undefined;
  onSettle: (settled: V) => void;
}

/** Mine and theirs side by side after a 412; the choice is made for each field. */
export function ConflictView<V>({ conflict, mine, fields, show, onSettle }: ConflictViewProps<V>) {
  const [chosen, setChosen] = useState<Partial<Record<keyof V & string, 'mine' | 'theirs'>>>({});
  if (!conflict) return null;

  const said = (name: keyof V & string, value: unknown) => show?.(name, value) ?? sayValue(value);
  const settle = () => {
    const kept = conflict.names.filter((name) => chosen[name] === 'theirs');
    onSettle({ ...mine, ...Object.fromEntries(kept.map((name) => [name, conflict.theirs[name]])) });
  };

  return (
    <section role="alert" className="space-y-4 rounded-xl border-2 border-warn p-5">
      <h2 className="text-lg text-warn">{say('title')}</h2>
      <p>{say('explain')}</p>
      {conflict.names.map((name) => (
        <Choice
          key={name}
          name={name}
          label={inLanguage(fields[name].label)}
          sides={{ mine: said(name, mine[name]), theirs: said(name, conflict.theirs[name]) }}
          chosen={chosen[name] ?? 'mine'}
          onChoose={(side) => setChosen({ ...chosen, [name]: side })}
        />
      ))}
      <button type="button" className="button button-main" onClick={settle}>
        {say('keep')}
      </button>
    </section>
  );
}

function sayValue(value: unknown) {
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  return value === undefined || value === null || value === '' ? say('empty') : String(value);
}

type Side = 'mine' | 'theirs';

interface ChoiceProps {
  name: string;
  label: string;
  sides: Record<Side, string>;
  chosen: Side;
  onChoose: (side: Side) => void;
}

function Choice({ name, label, sides, chosen, onChoose }: ChoiceProps) {
  return (
    <fieldset>
      <legend className="font-semibold">{label}</legend>
      <div className="mt-2 grid gap-2 sm:grid-cols-2">
        {(['mine', 'theirs'] as const).map((side) => (
          <label
            key={side}
            className="flex cursor-pointer items-start gap-3 rounded-lg border border-edge bg-surface px-4 py-2.5 has-checked:border-brand has-checked:bg-tint has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name={`conflict-${name}`}
              checked={chosen === side}
              onChange={() => onChoose(side)}
              className="mt-0.5 size-5 shrink-0 accent-brand outline-none"
            />
            <span className="min-w-0">
              <span className="block text-sm text-soft">{say(side)}</span>
              <span className="block whitespace-pre-line">{sides[side]}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
