import { useSuspenseQueries } from '@tanstack/react-query';
import { Columns } from '@/components/charts/columns';
import { FigureTable } from '@/components/charts/figure-table';
import { formatDate, formatNumber } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';

import { daysOfYears } from './figures';
import { ListLink } from './list-link';
import { statisticsQuery } from './statistics.api';

const { say } = words({
  title: { vi: 'Qua các năm', en: 'Over the years' },
  day: { vi: 'Tại ngày', en: 'On' },
  products: { vi: 'Số sản phẩm đang được chứng nhận', en: 'Certified products' },
});

/** How many products were certified at the end of each year. */
export function Years({ asOf, province }: { asOf: string; province?: string }) {
  const language = useChosenLanguage();
  const days = daysOfYears(asOf);
  const answers = useSuspenseQueries({ queries: days.map((day) => statisticsQuery({ asOf: day, province })) });
  const counts = answers.map(({ data }) => ({ day: data.asOf, count: data.certified }));
  const columns = counts.map(({ day, count }) => ({
    key: day.slice(0, 4),
    count,
    label: formatNumber(count, language),
  }));
  const rows = counts.map(({ day, count }) => ({
    key: day,
    name: formatDate(day),
    count,
    countLink: <ListLink count={count} search={{ asOf: day, province: province ? [province] : undefined }} />,
  }));

  return (
    <FigureTable
      title={say('title')}
      nameHead={say('day')}
      countHead={say('products')}
      rows={rows}
      fileName={`ocop-qua-cac-nam-${asOf}`}
    >
      <Columns items={columns} />
    </FigureTable>
  );
}
