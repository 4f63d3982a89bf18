import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import type { ReactNode } from 'react';

export interface Column<T> {
  key: string;
  head: string;
  cell: (row: T) => ReactNode;
  /** Names the sort of the API; without it the column is not sorted by. */
  sort?: string;
  /** Figures stand right. */
  isFigure?: boolean;
}

interface DataTableProps<T> {
  caption: string;
  /** The first one names the row. */
  columns: readonly Column<T>[];
  rows: readonly T[];
  keyOf: (row: T) => string;
  /** As in the address and the API: `name`, or `-name` for the other way round. */
  sort?: string;
  onSort?: (sort: string) => void;
}

/** A table; where there is little room for it each row becomes a card with the same data, every value under the name of its column. */
export function DataTable<T>({ caption, columns, rows, keyOf, sort, onSort }: DataTableProps<T>) {
  return (
    <div className="@container">
      <table className="data">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <Head key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column, place) => (
                <Cell key={column.key} column={column} isName={place === 0} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<T>({ column, isName, row }: { column: Column<T>; isName: boolean; row: T }) {
  if (isName) return <th scope="row">{column.cell(row)}</th>;
  return (
    <td className={column.isFigure ? '@min-[52rem]:text-right' : undefined}>
      <span aria-hidden="true" className="block text-soft text-sm @min-[52rem]:hidden">
        {column.head}
      </span>
      {column.cell(row)}
    </td>
  );
}

interface HeadProps<T> {
  column: Column<T>;
  sort: string | undefined;
  onSort: ((sort: string) => void) | undefined;
}

function Head<T>({ column: { head, sort: by, isFigure }, sort, onSort }: HeadProps<T>) {
  const align = isFigure ? 'text-right' : undefined;
  if (!by || !onSort)
    return (
      <th scope="col" className={align}>
        {head}
      </th>
    );

  const order = orderBy(by, sort);
  const Sign = SIGNS[order];
  return (
    <th scope="col" aria-sort={order} className={align}>
      <button
        type="button"
        onClick={() => onSort(order === 'ascending' ? `-${by}` : by)}
        className="inline-flex min-h-8 cursor-pointer items-center gap-1 rounded hover:text-brand"
      >
        {head}
        <Sign aria-hidden="true" className="size-4" />
      </button>
    </th>
  );
}

const SIGNS = { ascending: ArrowUp, descending: ArrowDown, none: ArrowUpDown };

function orderBy(by: string, sort: string | undefined) {
  if (sort === by) return 'ascending';
  return sort === `-${by}` ? 'descending' : 'none';
}
