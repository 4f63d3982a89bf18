const ROWS = ['a', 'b', 'c', 'd', 'e', 'f'];

/** Holds the place of the list, so that nothing below it moves when it arrives. */
export function CertifiedProductListSkeleton() {
  return (
    <div aria-hidden="true">
      <div className="placeholder mb-3 h-6 w-40" />
      <div className="card divide-y divide-line">
        {ROWS.map((row) => (
          <div key={row} className="space-y-3 p-5">
            <div className="placeholder h-5 w-2/3" />
            <div className="placeholder h-4 w-1/3" />
          </div>
        ))}
      </div>
    </div>
  );
}
