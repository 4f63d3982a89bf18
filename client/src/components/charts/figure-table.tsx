import { Download } from 'lucide-react';
import type { ReactNode } from 'react';

import { type CsvCell, csvOf, saveFile } from '@/lib/csv';
import { words } from '@/lib/i18n';

import './charts.css';

const { say } = words({
  save: { vi: 'Tải bảng (CSV)', en: 'Download the table (CSV)' },
});

export interface FigureRow {
  key: string;
  /** As it is written into the file. */
  name: string;
  count: number;
  /** What leads further into it, where something does. */
  nameLink?: ReactNode;
  /** The number, leading to what it counts. */
  countLink: ReactNode;
}

interface FigureTableProps {
  /** Also the caption of the table. */
  title: string;
  nameHead: string;
  countHead: string;
  rows: readonly FigureRow[];
  /** Of the file, without its ending. */
  fileName: string;
  children?: ReactNode;
}

/** A bar chart that is a table: each row has its name, a bar and the number, which leads to what it counts. */
export function FigureTable({ title, nameHead, countHead, rows, fileName, children }: FigureTableProps) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const save = () => {
    const lines: CsvCell[][] = [[nameHead, countHead], ...rows.map(({ name, count }) => [name, count])];
    saveFile(`${fileName}.csv`, csvOf(lines), 'text/csv');
  };

  return (
    <section className="card space-y-3 p-4 sm:p-6">
      <h2 className="text-lg">{title}</h2>
      {children}
      <table className="w-full text-left">
        <caption className="sr-only">{title}</caption>
        <thead className="text-soft text-sm">
          <tr>
            <th scope="col" className="py-1 pr-3 font-normal">
              {nameHead}
            </th>
            <td />
            <th scope="col" className="py-1 pl-3 text-right font-normal">
              {countHead}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, nameLink, count, countLink }) => (
            <tr key={key} className="border-line border-t">
              <th scope="row" className="py-1.5 pr-3 font-normal">
                {nameLink ?? name}
              </th>
              <td className="w-2/5">
                <Bar share={count / most} />
              </td>
              <td className="py-1.5 pl-3 text-right tabular-nums">{countLink}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <button type="button" onClick={save} className="button button-quiet">
        <Download aria-hidden="true" className="size-5" />
        {say('save')}
      </button>
    </section>
  );
}

function Bar({ share }: { share: number }) {
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" className="chart-bar">
      <rect width={Math.max(share * 100, share > 0 ? 1 : 0)} height="10" />
    </svg>
  );
}
