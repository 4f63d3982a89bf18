import { useEffect, useRef } from 'react';

import { sayFailure, Trace } from '@/components/failure';
import { words } from '@/lib/i18n';
import { Problem } from '@/lib/problem';

import type { FormFault } from './use-api-form';

const { say } = words({
  title: { vi: 'Có lỗi cần sửa', en: 'There is something to correct' },
  failed: { vi: 'Chưa gửi được', en: 'Not sent' },
  prefix: { vi: 'Lỗi: ', en: 'Error: ' },
  at: { vi: '{label}: {message}', en: '{label}: {message}' },
});

interface ErrorSummaryProps {
  faults: readonly FormFault[];
  /** Nothing where nothing went wrong. */
  error: unknown;
  /** How often the form was refused: each time the summary takes the focus. */
  tries: number;
}

/** What is wrong with a form, above it: each fault leads to its field, and what belongs to none stands here. */
export function ErrorSummary({ faults, error, tries }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  const isShown = faults.length > 0 || Boolean(error);
  const prefix = say('prefix');

  useEffect(() => {
    if (tries > 0) box.current?.focus();
  }, [tries]);

  useEffect(() => {
    if (!isShown) return;
    document.title = `${prefix}${document.title}`;
    return () => {
      document.title = document.title.replace(prefix, '');
    };
  }, [isShown, prefix]);

  if (!isShown) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className="rounded-xl border-2 border-bad bg-bad-tint p-5 text-bad">
      <h2 className="text-lg">{say(faults.length > 0 ? 'title' : 'failed')}</h2>
      {faults.length > 0 ? <FaultList faults={faults} /> : <p>{sayFailure(error)}</p>}
      {error instanceof Problem && faults.length === 0 && <Trace id={error.traceId} />}
    </div>
  );
}

function FaultList({ faults }: { faults: readonly FormFault[] }) {
  return (
    <ul className="mt-1 list-disc space-y-1 pl-5">
      {faults.map(({ id, label, message }) => (
        <li key={`${id} ${message}`}>
          {id && label ? (
            <a
              href={`#${id}`}
              className="underline"
              onClick={(event) => {
                event.preventDefault(); // the address belongs to the page, not to a field
                document.getElementById(id)?.focus();
              }}
            >
              {say('at', { label, message })}
            </a>
          ) : (
            message
          )}
        </li>
      ))}
    </ul>
  );
}
