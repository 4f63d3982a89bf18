import type { ReactNode } from 'react';

interface FormSectionProps {
  title: string;
  /** What the section is about, and who will read it. */
  lead?: string;
  children: ReactNode;
}

/** Fields that belong together, under a heading of their own. */
export function FormSection({ title, lead, children }: FormSectionProps) {
  return (
    <section className="card space-y-5 p-5 sm:p-8">
      <div>
        <h2 className="text-xl">{title}</h2>
        {lead && <p className="text-soft">{lead}</p>}
      </div>
      {children}
    </section>
  );
}
