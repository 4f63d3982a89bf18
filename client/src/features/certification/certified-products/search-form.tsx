import { Search } from 'lucide-react';
import { type SubmitEvent, useEffect, useRef } from 'react';

import { words } from '@/lib/i18n';

const { say } = words({
  label: { vi: 'Tên sản phẩm, chủ thể hoặc mã', en: 'Product, producer or code' },
  hint: { vi: 'Gõ có dấu hay không dấu đều tìm được', en: 'With or without Vietnamese diacritics' },
  search: { vi: 'Tìm sản phẩm', en: 'Search' },
});

/** The one search box. It works as a plain form too: the names are those of the page's address. */
export function SearchForm({ q = '', onSearch }: { q?: string; onSearch: (q: string) => void }) {
  const input = useRef<HTMLInputElement>(null);

  // Not a key on the input: it would lose the focus when the address changes.
  useEffect(() => {
    if (input.current) input.current.value = q;
  }, [q]);

  const search = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSearch((input.current?.value ?? '').normalize('NFC').trim());
  };

  return (
    <search>
      <form action="/" method="get" onSubmit={search} className="space-y-2">
        <label htmlFor="q" className="block font-semibold">
          {say('label')}
        </label>
        <div className="flex gap-2 sm:gap-3">
          <input
            ref={input}
            id="q"
            name="q"
            type="search"
            defaultValue={q}
            maxLength={100}
            enterKeyHint="search"
            autoComplete="off"
            aria-describedby="q-hint"
            className="field min-h-13 min-w-0 flex-1 text-lg"
          />
          <button type="submit" className="button min-h-13 bg-sun px-4 sm:px-5 text-on-sun hover:bg-sun-strong">
            <Search aria-hidden="true" className="size-5" />
            <span className="max-sm:sr-only">{say('search')}</span>
          </button>
        </div>
        <p id="q-hint" className="text-band-soft text-sm">
          {say('hint')}
        </p>
      </form>
    </search>
  );
}
