/** The site's own sign: a star over two rice leaves. */
export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true" className={className}>
      <rect width="32" height="32" rx="8" className="fill-band" />
      <path
        d="M15 27c-.4-5-3.2-7.8-8-8.2.2 4.7 3.1 7.7 8 8.2Zm2 0c.4-5 3.2-7.8 8-8.2-.2 4.7-3.1 7.7-8 8.2Z"
        className="fill-band-soft"
      />
      <path d="m16 4 2.3 4.6 5.1.8-3.7 3.6.9 5.1-4.6-2.4-4.6 2.4.9-5.1-3.7-3.6 5.1-.8Z" fill="#ffd15c" />
    </svg>
  );
}
