import type { ReactNode, SubmitEvent } from 'react';

import { words } from '@/lib/i18n';

import { ErrorSummary } from '../forms/error-summary';
import { SubmitButton } from '../forms/submit-button';
import type { FormFault } from '../forms/use-api-form';

const { say } = words({
  consequence: { vi: 'Việc này dẫn đến', en: 'What this leads to' },
  back: { vi: 'Quay lại', en: 'Go back' },
});

interface StepFormProps {
  form: {
    submit: (event?: SubmitEvent<HTMLFormElement>) => void;
    summary: { faults: readonly FormFault[]; error: unknown; tries: number };
    isSending: boolean;
  };
  /** What follows, in words, each consequence its own; none for what can be put right later. */
  consequences?: readonly string[];
  isGrave?: boolean;
  /** Verb and object. */
  act: string;
  /** Left out where the form stands on the page that it changes. */
  onBack?: () => void;
  children: ReactNode;
}

/** A form whose sending is a step of the law: what it leads to stands above what it asks for. */
export function StepForm({ form, consequences = [], isGrave = false, act, onBack, children }: StepFormProps) {
  return (
    <form noValidate onSubmit={form.submit} className="max-w-3xl space-y-5">
      <ErrorSummary {...form.summary} />
      {consequences.length > 0 && (
        <section className={`rounded-xl p-5 ${isGrave ? 'bg-bad-tint text-bad' : 'bg-warn-tint text-warn'}`}>
          <h2 className="text-base">{say('consequence')}</h2>
          <ul className="mt-1 list-disc space-y-1 pl-5">
            {consequences.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </section>
      )}
      {children}
      <div className="flex flex-wrap gap-3">
        <SubmitButton isSending={form.isSending}>{act}</SubmitButton>
        {onBack && (
          <button type="button" className="button button-quiet" onClick={onBack}>
            {say('back')}
          </button>
        )}
      </div>
    </form>
  );
}
