import type { Option } from '@/components/forms/select-field';
import type { Texts } from '@/lib/i18n';

/** The values of an enumeration with their words, for a choice; called while rendering. */
export const optionsOf = <T extends string>(texts: Record<T, Texts>, say: (text: Texts) => string): Option<T>[] =>
  (Object.keys(texts) as T[]).map((value) => ({ value, text: say(texts[value]) }));

/** What an address says, if it is one of the values known. */
export const knownIn = <T extends string>(texts: Record<T, unknown>, value: string | undefined): T | undefined =>
  value !== undefined && Object.hasOwn(texts, value) ? (value as T) : undefined;
