import { CircleCheck } from 'lucide-react';
import { type ReactNode, useState } from 'react';

import { formatTime } from '@/lib/format';
import { words } from '@/lib/i18n';

const { say } = words({
  saved: { vi: 'Đã lưu lúc {time}', en: 'Saved at {time}' },
});

interface SavingProps {
  title: string;
  /** The form, and what it calls when it was taken. */
  children: (onSaved: () => void) => ReactNode;
}

/**
 * A form that is used again and again. Once it was taken it begins anew from what the server then has; until then nothing
 * read behind its back changes what is being typed.
 */
export function Saving({ title, children }: SavingProps) {
  const [saves, setSaves] = useState<readonly Date[]>([]);
  const last = saves.at(-1);

  return (
    <section className="card space-y-5 p-5 sm:p-8">
      <h2 className="text-xl">{title}</h2>
      <p role="status" className="flex items-center gap-2 text-good empty:hidden">
        {last && (
          <>
            <CircleCheck aria-hidden="true" className="size-5" />
            {say('saved', { time: formatTime(last) })}
          </>
        )}
      </p>
      <div key={saves.length}>{children(() => setSaves([...saves, new Date()]))}</div>
    </section>
  );
}
