import { useCallback, useEffect, useRef, useState } from 'react';

import { dropDraft, readDraft, saveDraft } from '@/lib/drafts';

export type Notes = Readonly<Record<string, string>>;

/** A member's own notes on a sheet, by criterion. They stay on this device: nobody else ever reads them. */
export function useNotes(user: string, sheet: string, title: string) {
  const name = `sheet/${sheet}/notes`;
  const [notes, setNotes] = useState<Notes>({});
  const isTouched = useRef(false);

  useEffect(() => {
    void readDraft<Notes>(user, name).then(
      (draft) => draft && setNotes((typed) => ({ ...draft.values, ...typed })),
      () => undefined, // a browser may forbid it: then notes last as long as the page
    );
  }, [user, name]);

  useEffect(() => {
    if (!isTouched.current) return;
    const hasNotes = Object.values(notes).some((note) => note.trim() !== '');
    const kept = hasNotes ? saveDraft(user, { name, title, values: notes }) : dropDraft(user, name);
    kept.catch(() => undefined);
  }, [user, name, title, notes]);

  const onNote = useCallback((criterion: string, note: string) => {
    isTouched.current = true;
    setNotes((before) => ({ ...before, [criterion]: note }));
  }, []);

  return { notes, onNote };
}
