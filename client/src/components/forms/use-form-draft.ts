import { useEffect, useRef, useState } from 'react';

import { dropDraft, readDraft, saveDraft } from '@/lib/drafts';

const QUIET = 300; // milliseconds without a change

export interface DraftOptions {
  user: string;
  /** Names what is being written, for example `dossier/0198…/description`. */
  name: string;
  /** Words for the list of what is kept on this device. */
  title: string;
}

interface Written<V> {
  values: V;
  version?: string;
}

/** Keeps what is typed in the browser's database, and takes it up again when the form is opened the next time. */
export function useFormDraft<V>(
  draft: DraftOptions | undefined,
  { values, version, isDirty }: { values: V; version: string; isDirty: boolean },
  onRestore: (written: Written<V>) => void,
) {
  const [savedAt, setSavedAt] = useState<string>();
  const [restoredFrom, setRestoredFrom] = useState<string>();
  const isOver = useRef(false);
  const restore = useRef(onRestore);
  const { user, name, title } = draft ?? {};

  useEffect(() => {
    if (!user || !name) return;
    let isHere = true;
    void readDraft<V>(user, name)
      .then((found) => {
        if (!found || !isHere) return;
        restore.current(found);
        setRestoredFrom(found.savedAt);
      })
      .catch(() => undefined); // a browser may forbid it: then nothing is kept, and nothing else changes
    return () => {
      isHere = false;
    };
  }, [user, name]);

  useEffect(() => {
    if (!user || !name || !title || !isDirty || isOver.current) return;
    const timer = setTimeout(() => {
      saveDraft(user, { name, title, values, version }).then(
        () => setSavedAt(new Date().toISOString()),
        () => undefined,
      );
    }, QUIET);
    return () => clearTimeout(timer);
  }, [user, name, title, values, version, isDirty]);

  return {
    /** When the last change was kept on this device. */
    savedAt,
    /** When what the form was filled with had been kept. */
    restoredFrom,
    drop: async () => {
      isOver.current = true;
      setRestoredFrom(undefined);
      if (user && name) await dropDraft(user, name).catch(() => undefined);
      isOver.current = false;
    },
  };
}
