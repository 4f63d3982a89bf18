import { type ReactNode, type SubmitEvent, useRef, useState } from 'react';

import { inLanguage, type Texts, words } from '@/lib/i18n';
import { isPassing } from '@/lib/problem';
import { uniqueKey } from '@/lib/unique-key';

import { ErrorSummary } from '../forms/error-summary';
import { SubmitButton } from '../forms/submit-button';
import { Reasons } from './reasons';

const { say } = words({
  consequence: { vi: 'Việc này dẫn đến', en: 'What this leads to' },
  back: { vi: 'Quay lại', en: 'Go back' },
  reasons: { vi: 'Lý do', en: 'Reasons' },
});

const MISSING: Texts = { vi: 'Nêu ít nhất một lý do.', en: 'Give at least one reason.' };

export interface ConfirmStepProps {
  /** What follows, in words, each consequence its own. */
  consequences: readonly string[];
  /** Whether a reason is asked for, one or several. */
  reasons?: 'one' | 'many';
  /** Verb and object, as on the button that led here: "Gửi hồ sơ". */
  act: string;
  isGrave?: boolean;
  /** Carries the step out. `key` is the same while the same step is tried again. */
  onConfirm: (step: { reasons: string[]; key: string }) => Promise<unknown>;
  onBack: () => void;
  /** What is about to be sent, to be looked at once more. */
  children?: ReactNode;
}

/** The last look before a step that cannot be taken back: what it leads to in words, reasons, one button. */
export function ConfirmStep(props: ConfirmStepProps) {
  const { consequences, reasons: asks, act, isGrave = false, onConfirm, onBack, children } = props;
  const [reasons, setReasons] = useState<readonly string[]>(['']);
  const [refusal, setRefusal] = useState<{ error?: unknown; isUnexplained?: boolean; tries: number }>({ tries: 0 });
  const [isSending, setSending] = useState(false);
  const key = useRef(uniqueKey());
  const refuse = (why: { error?: unknown; isUnexplained?: boolean }) =>
    setRefusal(({ tries }) => ({ ...why, tries: tries + 1 }));

  async function confirm(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    if (isSending) return;
    const given = reasons.map((each) => each.trim()).filter(Boolean);
    if (asks && given.length === 0) return refuse({ isUnexplained: true });
    setSending(true);
    try {
      await onConfirm({ reasons: given, key: key.current });
    } catch (error) {
      if (!isPassing(error)) key.current = uniqueKey();
      refuse({ error });
    } finally {
      setSending(false);
    }
  }

  const faults = refusal.isUnexplained ? [{ message: inLanguage(MISSING) }] : [];
  return (
    <form noValidate onSubmit={confirm} className="space-y-5">
      <ErrorSummary faults={faults} error={refusal.error} tries={refusal.tries} />
      <section className={`rounded-xl p-5 ${isGrave ? 'bg-bad-tint text-bad' : 'bg-warn-tint text-warn'}`}>
        <h2 className="text-base">{say('consequence')}</h2>
        <ul className="mt-1 list-disc space-y-1 pl-5">
          {consequences.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </section>
      {children}
      {asks && <Reasons values={reasons} onChange={setReasons} isList={asks === 'many'} label={say('reasons')} />}
      <div className="flex flex-wrap gap-3">
        <SubmitButton isSending={isSending}>{act}</SubmitButton>
        <button type="button" className="button button-quiet" onClick={onBack}>
          {say('back')}
        </button>
      </div>
    </form>
  );
}
