import { Fragment, type ReactNode } from 'react';

/** What is known of a thing, each under its name; what is absent is left out. */
export function Facts({ rows }: { rows: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <dl className="facts card">
      {rows.map(
        ([label, value]) =>
          value !== undefined &&
          value !== '' && (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </Fragment>
          ),
      )}
    </dl>
  );
}
