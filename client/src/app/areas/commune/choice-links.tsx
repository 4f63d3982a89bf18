import { Link, type LinkProps } from '@tanstack/react-router';

interface ChoiceLinksProps {
  label: string;
  to: LinkProps['to'];
  choices: readonly { text: string; search: Record<string, string | string[] | undefined> }[];
}

/** Lists of one kind beside each other; the one that the address names stands out. */
export function ChoiceLinks({ label, to, choices }: ChoiceLinksProps) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-2">
        {choices.map(({ text, search }) => (
          <li key={text}>
            <Link
              to={to as '/ho-so'}
              search={search}
              activeOptions={{ exact: true, includeSearch: true }}
              className="inline-flex min-h-11 items-center rounded-full border border-edge bg-surface px-4 text-brand hover:bg-tint aria-[current=page]:border-brand aria-[current=page]:bg-tint aria-[current=page]:font-semibold"
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
