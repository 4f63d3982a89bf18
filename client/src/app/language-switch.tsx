import { Languages } from 'lucide-react';

import { speak, useChosenLanguage } from '@/lib/i18n';

/** Names the other language in that language; the address and what was typed stay as they are. */
const OTHER = {
  vi: { language: 'en', name: 'English' },
  en: { language: 'vi', name: 'Tiếng Việt' },
} as const;

export function LanguageSwitch() {
  const { language, name } = OTHER[useChosenLanguage()];

  return (
    <button
      type="button"
      lang={language}
      onClick={() => speak(language)}
      className="-mr-2 inline-flex min-h-11 cursor-pointer items-center gap-2 whitespace-nowrap rounded-lg px-2 text-brand hover:bg-tint"
    >
      <Languages aria-hidden="true" className="size-5 max-sm:hidden" />
      {name}
    </button>
  );
}
