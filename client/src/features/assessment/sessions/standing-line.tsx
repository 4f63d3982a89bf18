import type { LucideIcon } from 'lucide-react';

/** Where a member stands with a product on the table, in a sign and words. */
export function StandingLine({ sign: Sign, text }: { sign: LucideIcon; text: string }) {
  return (
    <p className="flex items-center gap-2">
      <Sign aria-hidden="true" className="size-5 shrink-0" />
      {text}
    </p>
  );
}
