import type { Fault } from './problem';

/** What is wrong with a form: at a field, or with the whole. */
export interface Placed<Name extends string> {
  field?: Name;
  message: string;
}

/**
 * Puts the faults that the server found at the fields that stand for them. A field is named by its pointer without the
 * first slash (`representative/name`); a fault inside it (`/choices/3/option`) belongs to it too. What belongs to no
 * field keeps its message and stands at the form.
 */
export function placeFaults<Name extends string>(faults: readonly Fault[], fields: readonly Name[]): Placed<Name>[] {
  const longestFirst = [...fields].sort((one, other) => other.length - one.length);

  return faults.map(({ pointer, message }) => {
    const path = pointer.replace(/^\//, '');
    const field = longestFirst.find((name) => path === name || path.startsWith(`${name}/`));
    return field === undefined ? { message } : { field, message };
  });
}
