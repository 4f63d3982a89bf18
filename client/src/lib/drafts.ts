import { all, drop, put, take } from './store';

/** What somebody has typed and not sent yet. */
export interface Draft<T> {
  name: string;
  /** Words for the list of what is kept on this device. */
  title: string;
  values: T;
  /** The version of the thing that the typing started from; a later change of it is a conflict, never overwritten. */
  version?: string;
  savedAt: string;
}

export const saveDraft = <T>(user: string, draft: Omit<Draft<T>, 'savedAt'>) =>
  put('drafts', user, draft.name, { ...draft, savedAt: new Date().toISOString() });

export const readDraft = <T>(user: string, name: string) => take<Draft<T>>('drafts', user, name);
export const dropDraft = (user: string, name: string) => drop('drafts', user, name);
export const draftsOf = (user: string) => all<Draft<unknown>>('drafts', user);
