import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { FilterSelect } from '@/components/lists/filter-select';
import { SettingList } from '@/features/settings/setting-list';
import { settingsQuery } from '@/features/settings/settings.api';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';
import { provincesQuery } from '@/lib/units';

import { addressOf, COUNTRY, placeOf } from './setting-place';

const { say } = words({
  title: { vi: 'Nội dung pháp luật để mở', en: 'What the law leaves open' },
  lead: {
    vi: 'Những nội dung chưa được pháp luật quy định: mặc định của hệ thống, giá trị đặt cho cả nước và giá trị mỗi tỉnh tự đặt. Giá trị của tỉnh đi trước giá trị của cả nước, rồi mới đến mặc định.',
    en: "Matters that no law fixes: the system's default, the value of the country, and what each province has set. The province's value goes before the country's, and that before the default.",
  },
  place: { vi: 'Giá trị áp dụng tại', en: 'Values as they stand in' },
  country: { vi: 'Cả nước', en: 'The country' },
});

const route = getRouteApi('/work/thiet-lap');

/** Every open matter with what holds, in the country or a province. */
export function SettingsPage() {
  const place = placeOf(useSession(), route.useSearch().tinh);
  return (
    <PageFrame title={say('title')} lead={say('lead')} subject={place}>
      <Matters place={place} />
    </PageFrame>
  );
}

function Matters({ place }: { place: string }) {
  const navigate = useNavigate({ from: '/thiet-lap' });
  const provinces = useSuspenseQuery(provincesQuery).data;
  const { items } = useSuspenseQuery(settingsQuery(place === COUNTRY ? undefined : place)).data;

  return (
    <>
      <FilterSelect
        label={say('place')}
        value={place}
        all={say('country')}
        options={provinces.map(({ id, name }) => ({ value: id, text: name }))}
        onChange={(chosen) => navigate({ search: { tinh: chosen ?? COUNTRY }, replace: true })}
      />
      <SettingList
        settings={items}
        link={({ key }, text) => (
          <Link to="/thiet-lap/$part/$matter" params={addressOf(key)} search={{ tinh: place }} className="link">
            {text}
          </Link>
        )}
      />
    </>
  );
}
