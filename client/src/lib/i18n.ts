import { createContext, use, useSyncExternalStore } from 'react';

export type Language = 'vi' | 'en';
/** A text in both languages. */
export type Texts = Record<Language, string>;

const STORED_AS = 'ocop.language';
const listeners = new Set<() => void>();

/** The language of the page is the language of its `<html>` element: Vietnamese unless somebody chose English. */
export const language = (): Language => (document.documentElement.lang === 'en' ? 'en' : 'vi');

export function speak(chosen: Language) {
  document.documentElement.lang = chosen;
  localStorage.setItem(STORED_AS, chosen);
  for (const listener of listeners) listener();
}

/** Takes up the language chosen on an earlier visit; never guesses one from the browser. */
export function restoreLanguage() {
  if (localStorage.getItem(STORED_AS) === 'en') document.documentElement.lang = 'en';
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

export const useChosenLanguage = () => useSyncExternalStore(subscribe, language);

/** Carries the language down the tree, so that whatever speaks is rendered again when it changes. */
export const LanguageContext = createContext<Language>('vi');

/**
 * Declares a component's words once, in both languages: a missing translation does not compile.
 * `say` is called while rendering, where `use` may stand anywhere; `{name}` in a text is filled from `values`.
 */
export const words = <Key extends string>(texts: Record<Key, Texts>) => ({
  say: (key: Key, values: Record<string, string> = {}) => fill(texts[key][use(LanguageContext)], values),
});

/** For texts that come from the server in both languages, called while rendering. */
export const inLanguage = (text: Texts) => text[use(LanguageContext)];

const fill = (text: string, values: Record<string, string>) =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
