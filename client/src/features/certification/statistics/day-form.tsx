import { type SubmitEvent, useId, useRef, useState } from 'react';

import { parseDate } from '@/lib/dates';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

const { say } = words({
  label: { vi: 'Số liệu tại ngày', en: 'Figures as of' },
  hint: { vi: 'Ngày, tháng, năm; ví dụ 31/12/2025', en: 'Day, month, year; e.g. 31/12/2025' },
  show: { vi: 'Xem số liệu', en: 'Show figures' },
  wrong: { vi: 'Nhập một ngày có thật, ví dụ 31/12/2025.', en: 'Enter a day that exists, e.g. 31/12/2025.' },
});

/** Asks for the day of the figures; an empty field is today. */
export function DayForm({ day, onChoose }: { day: string; onChoose: (day: string | undefined) => void }) {
  const [isWrong, setWrong] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  const choose = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = input.current?.value.trim() ?? '';
    const chosen = parseDate(typed);
    setWrong(Boolean(typed && !chosen));
    if (!typed || chosen) onChoose(chosen);
    else input.current?.focus();
  };

  return (
    <form noValidate onSubmit={choose}>
      <label htmlFor={id} className="block font-semibold">
        {say('label')}
      </label>
      <p id={`${id}-hint`} className="text-soft text-sm">
        {say('hint')}
      </p>
      {isWrong && (
        <p id={`${id}-fault`} role="alert" className="font-semibold text-bad">
          {say('wrong')}
        </p>
      )}
      <div className="mt-2 flex flex-wrap gap-2">
        <input
          key={day}
          ref={input}
          id={id}
          defaultValue={formatDate(day)}
          inputMode="numeric"
          autoComplete="off"
          maxLength={20}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? `${id}-fault ${id}-hint` : `${id}-hint`}
          className="field max-w-44"
        />
        <button type="submit" className="button button-quiet">
          {say('show')}
        </button>
      </div>
    </form>
  );
}
