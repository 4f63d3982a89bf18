import type { ReactNode } from 'react';

import { type CriteriaSet, chosenFrom, criteriaOf, pointsOf } from '@/components/criteria/criteria-set';
import { formatPoints } from '@/lib/format';
import { inLanguage, useChosenLanguage, words } from '@/lib/i18n';

import type { TableItem } from '../sessions/sessions.api';
import type { ScoreSheet } from './sheets.api';

const { say } = words({
  caption: { vi: 'Điểm tôi chấm theo {set}', en: 'What I gave by {set}' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  max: { vi: 'Tối đa', en: 'Most' },
  total: { vi: 'Tổng', en: 'Total' },
  open: { vi: 'chưa chấm', en: 'not scored' },
  apart: { vi: 'chấm khác nhau', en: 'scored differently' },
});

interface OwnComparisonProps {
  set: CriteriaSet;
  table: readonly TableItem[];
  sheets: readonly ScoreSheet[];
  link: (sheet: string, text: string) => ReactNode;
}

/** A member's own points, product beside product, criterion by criterion; where they differ is marked. */
export function OwnComparison({ set, table, sheets, link }: OwnComparisonProps) {
  const language = useChosenLanguage();
  const columns = table.flatMap((item) => {
    const sheet = sheets.find(({ dossierId, pass }) => dossierId === item.dossierId && pass === item.pass);
    return sheet ? [{ item, sheet, chosen: chosenFrom(sheet.choices) }] : [];
  });
  const open = say('open');
  const said = (points: number | undefined) => (points === undefined ? open : formatPoints(points, language));

  if (columns.length === 0) return null;
  return (
    <section aria-label={say('caption', { set: set.code })} className="overflow-x-auto">
      <table className="w-full border-collapse text-left">
        <caption className="pb-2 text-left font-semibold">{say('caption', { set: set.code })}</caption>
        <thead>
          <tr>
            <Head text={say('criterion')} />
            <Head text={say('max')} isFigure />
            {columns.map(({ item, sheet }) => (
              <th key={sheet.id} scope="col" className="border-line border-b p-2 text-right font-semibold">
                {link(sheet.id, item.productName)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteriaOf(set.parts).map((criterion) => {
            const points = columns.map(({ chosen }) => pointsOf(criterion, chosen[criterion.code]));
            const isApart = new Set(points).size > 1;
            return (
              <tr key={criterion.code} className={isApart ? 'bg-warn-tint text-warn' : ''}>
                <th scope="row" className="border-line border-b p-2 font-normal">
                  <span className="font-semibold">{criterion.code}</span> {inLanguage(criterion.label)}
                  {isApart && <span className="sr-only"> ({say('apart')})</span>}
                </th>
                <td className="border-line border-b p-2 text-right">{said(criterion.max)}</td>
                {points.map((each, place) => (
                  <td key={columns[place]?.sheet.id} className="border-line border-b p-2 text-right">
                    {said(each)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr className="font-semibold">
            <th scope="row" className="p-2">
              {say('total')}
            </th>
            <td className="p-2 text-right">{said(100)}</td>
            {columns.map(({ sheet }) => (
              <td key={sheet.id} className="p-2 text-right">
                {said(sheet.total)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function Head({ text, isFigure = false }: { text: string; isFigure?: boolean }) {
  return (
    <th scope="col" className={`border-line border-b p-2 font-semibold ${isFigure ? 'text-right' : ''}`}>
      {text}
    </th>
  );
}
