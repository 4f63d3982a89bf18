import { getRouteApi, useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { FilterSelect } from '@/components/lists/filter-select';
import { HolidayCalendar } from '@/features/holidays/calendar/holiday-calendar';
import { words } from '@/lib/i18n';
import { vietnamDay } from '@/lib/vietnam-day';

const { say } = words({
  title: { vi: 'Ngày nghỉ và ngày làm việc', en: 'Days off and working days' },
  year: { vi: 'Năm', en: 'Year' },
});

const AROUND = [1, 0, -1, -2];
const route = getRouteApi('/work/ngay-nghi');

export function HolidaysPage() {
  const thisYear = Number(vietnamDay().slice(0, 4));
  const { nam = String(thisYear) } = route.useSearch();
  const navigate = useNavigate({ from: '/ngay-nghi' });
  const years = AROUND.map((step) => String(thisYear + step));

  return (
    <PageFrame title={say('title')} subject={nam}>
      <FilterSelect
        label={say('year')}
        value={nam}
        options={years.map((value) => ({ value, text: value }))}
        onChange={(chosen) => navigate({ search: { nam: chosen }, replace: true })}
      />
      <HolidayCalendar year={Number(nam)} />
    </PageFrame>
  );
}
