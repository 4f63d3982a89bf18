import { Link } from '@tanstack/react-router';
import { Menu, X } from 'lucide-react';
import { useId, useState } from 'react';

import { useActing } from '@/lib/acting';
import { inLanguage, words } from '@/lib/i18n';

import { entriesFor } from './navigation';
import { RoleSwitch } from './role-switch';

const { say } = words({
  work: { vi: 'Công việc', en: 'Work' },
  menu: { vi: 'Danh mục', en: 'Menu' },
});

/** What the role that somebody works in can open. Beside the page on a wide screen, unfolding above it on a narrow one. */
export function WorkNavigation() {
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const acting = useActing();
  const Sign = isOpen ? X : Menu;

  return (
    <div className="pt-4 lg:w-60 lg:shrink-0 lg:py-8">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={panel}
        onClick={() => setOpen(!isOpen)}
        className="button button-quiet w-full lg:hidden"
      >
        <Sign aria-hidden="true" className="size-5" />
        {say('menu')}
      </button>
      <nav id={panel} aria-label={say('work')} className={`${isOpen ? '' : 'max-lg:hidden'} space-y-4 max-lg:pt-4`}>
        <RoleSwitch />
        <ul className="space-y-1">
          {entriesFor(acting?.role).map(({ to, label, sign: EntrySign }) => (
            <li key={to}>
              <Link
                to={to}
                onClick={() => setOpen(false)}
                className="flex min-h-11 items-center gap-3 rounded-lg px-3 py-2 hover:bg-tint aria-[current=page]:bg-tint aria-[current=page]:font-semibold aria-[current=page]:text-brand"
              >
                <EntrySign aria-hidden="true" className="size-5 shrink-0" />
                {inLanguage(label)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
