import { type SubmitEvent, use, useId, useRef, useState } from 'react';

import { placeFaults } from '@/lib/faults';
import { LanguageContext, type Texts } from '@/lib/i18n';
import { isPassing, Problem } from '@/lib/problem';
import { uniqueKey } from '@/lib/unique-key';

import type { Check } from './checks';
import type { FieldProps } from './field';
import { type DraftOptions, useFormDraft } from './use-form-draft';

type NameOf<V> = keyof V & string;

/** What a form asks for. A name is the JSON pointer of the request's member without its first slash. */
export type Fields<V> = {
  [K in NameOf<V>]: { label: Texts; isOptional?: boolean; check?: Check<V[K]> };
};

export interface Attempt {
  /** For `Idempotency-Key`: the same while the same content is sent again after the network failed. */
  key: string;
  /** For `If-Match`: the version that the typing started from. */
  version: string;
}

interface ApiFormOptions<V, R> {
  /** The same for all values, or by what has been typed so far. */
  fields: Fields<V> | ((values: V) => Fields<V>);
  initial: V;
  /** The version `initial` was read in; a background refetch never changes either. */
  version?: string;
  send: (values: V, attempt: Attempt) => Promise<R>;
  onDone?: (result: R) => void;
  /** How the thing stands now, to be asked when somebody else has changed it meanwhile (412). */
  latest?: () => Promise<{ values: V; version: string }>;
  /** Keeps what is typed on this device under a name, until it was sent. */
  draft?: DraftOptions;
}

export interface FormFault {
  /** The id of the field it stands at; absent when it concerns the whole. */
  id?: string;
  label?: string;
  message: string;
}

export interface Conflict<V> {
  theirs: V;
  version: string;
  names: NameOf<V>[];
}

interface Refusal<V> {
  error?: unknown;
  checks: { field: NameOf<V>; message: Texts }[];
}

export type ApiForm<V> = ReturnType<typeof useApiForm<V, unknown>>;

const NOTHING = { checks: [] };

/**
 * The state of one form: its values, what is wrong with them, and the way to the server. Everything typed stays,
 * whatever the server answers. There is no library behind it because the server holds the rules: what is left is small.
 */
export function useApiForm<V, R>(options: ApiFormOptions<V, R>) {
  const { initial, send, onDone, latest, draft } = options;
  const prefix = useId();
  const language = use(LanguageContext);
  const [values, setValues] = useState(initial);
  const [version, setVersion] = useState(options.version ?? '');
  const [refusal, setRefusal] = useState<Refusal<V>>(NOTHING);
  const [tries, setTries] = useState(0);
  const [isSending, setSending] = useState(false);
  const [conflict, setConflict] = useState<Conflict<V>>();
  const busy = useRef(false);
  const attempt = useRef<{ key: string; values: V }>(undefined);
  const fields = typeof options.fields === 'function' ? options.fields(values) : options.fields;
  const names = Object.keys(fields) as NameOf<V>[];

  const kept = useFormDraft(draft, { values, version, isDirty: values !== initial }, (restored) => {
    setValues(restored.values);
    if (restored.version !== undefined) setVersion(restored.version);
  });

  const refuse = (next: Refusal<V>) => {
    setRefusal(next);
    setTries((count) => count + 1); // the summary takes the focus again
  };

  async function deliver() {
    if (attempt.current?.values !== values) attempt.current = { key: uniqueKey(), values };
    try {
      const result = await send(values, { key: attempt.current.key, version });
      attempt.current = undefined;
      setRefusal(NOTHING);
      await kept.drop();
      onDone?.(result);
    } catch (error) {
      if (!isPassing(error)) attempt.current = undefined;
      if (latest && error instanceof Problem && error.status === 412) await collide();
      else refuse({ error, checks: [] });
    }
  }

  async function collide() {
    try {
      const { values: theirs, version: newest } = await (latest as NonNullable<typeof latest>)();
      const differing = names.filter((name) => JSON.stringify(theirs[name]) !== JSON.stringify(values[name]));
      setConflict({ theirs, version: newest, names: differing });
    } catch (error) {
      refuse({ error, checks: [] });
    }
  }

  function submit(event?: SubmitEvent<HTMLFormElement>) {
    event?.preventDefault();
    if (busy.current) return; // a second press does nothing
    const checks = names.flatMap((field) => {
      const message = fields[field].check?.(values[field]);
      return message ? [{ field, message }] : [];
    });
    if (checks.length > 0) {
      refuse({ checks });
      return;
    }
    busy.current = true;
    setSending(true);
    void deliver().finally(() => {
      busy.current = false;
      setSending(false);
    });
  }

  const placed = [
    ...refusal.checks
      .filter(({ field }) => field in fields) // what is asked for may depend on what is typed
      .map(({ field, message }) => ({ field, message: message[language] })),
    ...(refusal.error instanceof Problem ? placeFaults(refusal.error.errors, names) : []),
  ];
  const idOf = (name: string) => `${prefix}${name.replaceAll('/', '-')}`;
  const faults = placed.map(
    ({ field, message }): FormFault =>
      field === undefined ? { message } : { id: idOf(field), label: fields[field].label[language], message },
  );

  return {
    values,
    version,
    isDirty: values !== initial,
    isSending,
    submit,
    set: (changed: Partial<V>) => setValues((before) => ({ ...before, ...changed })),

    /** Everything the control of a field needs. */
    field: <K extends NameOf<V>>(name: K): FieldProps<V[K]> => ({
      id: idOf(name),
      name,
      label: fields[name].label[language],
      isOptional: fields[name].isOptional ?? false,
      value: values[name],
      onChange: (value) => setValues((before) => ({ ...before, [name]: value })),
      error: placed.find(({ field }) => field === name)?.message,
    }),

    /** For `ErrorSummary`. */
    summary: { faults, error: refusal.error, tries },

    /** For `ConflictView`. */
    conflict,
    /** Puts other values in the place of all; what was wrong with the former ones is said no more. */
    settle: (settled: V) => {
      if (conflict) setVersion(conflict.version);
      setValues(settled);
      setRefusal(NOTHING);
      setConflict(undefined);
    },

    /** For `DraftNotice` and `SaveState`. */
    kept,
    forget: async () => {
      await kept.drop();
      setValues(initial);
      setVersion(options.version ?? '');
    },
  };
}
