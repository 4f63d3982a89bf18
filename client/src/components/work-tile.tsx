import type { ReactNode } from 'react';

interface WorkTileProps {
  title: string;
  children: ReactNode;
}

/** A part of the work page: what waits, and links to it. */
export function WorkTile({ title, children }: WorkTileProps) {
  return (
    <section className="card flex h-full flex-col gap-3 p-5">
      <h2 className="text-lg">{title}</h2>
      {children}
    </section>
  );
}
