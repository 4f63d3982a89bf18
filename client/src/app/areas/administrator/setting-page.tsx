import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { useState } from 'react';

import { PageFrame } from '@/app/work/page-frame';
import { SettingForm } from '@/features/settings/setting-form';
import { Standing } from '@/features/settings/setting-list';
import { SettingPast } from '@/features/settings/setting-past';
import { NotFixedByLaw } from '@/features/settings/setting-words';
import { settingHistoryQuery, settingQuery, settingsQuery } from '@/features/settings/settings.api';
import { formatTime } from '@/lib/format';
import { inLanguage, words } from '@/lib/i18n';
import { useSession } from '@/lib/session';
import { provincesQuery } from '@/lib/units';

import { COUNTRY, keyOf, maySet, placeOf, seesWho } from './setting-place';

const { say } = words({
  title: { vi: 'Một nội dung pháp luật để mở', en: 'One matter the law leaves open' },
  list: { vi: 'Nội dung pháp luật để mở', en: 'What the law leaves open' },
  place: { vi: 'Áp dụng tại: {name}', en: 'As it stands in: {name}' },
  country: { vi: 'cả nước', en: 'the country' },
  used: { vi: 'Quyết định việc gì: {used}', en: 'Where it decides something: {used}' },
  past: { vi: 'Lịch sử', en: 'History' },
  set: { vi: 'Đặt giá trị mới', en: 'Set a new value' },
  saved: { vi: 'Đã lưu lúc {time}', en: 'Saved at {time}' },
  notYours: {
    vi: 'Cơ quan của tỉnh đặt giá trị cho tỉnh mình; trung ương và quản trị viên đặt cho cả nước.',
    en: "A province's agency sets values for its province; the centre and administrators for the country.",
  },
});

const route = getRouteApi('/work/thiet-lap/$part/$matter');

/** One open matter: what holds, how it came about, and where the reader may, another value. */
export function SettingPage() {
  const key = keyOf(route.useParams());
  const tinh = placeOf(useSession(), route.useSearch().tinh);
  const province = tinh === COUNTRY ? undefined : tinh;
  return (
    <PageFrame
      title={say('title')}
      subject={`${key} ${tinh}`}
      above={[
        <Link key="list" to="/thiet-lap" search={{ tinh }} className="link">
          {say('list')}
        </Link>,
      ]}
    >
      <Matter matter={key} province={province} />
    </PageFrame>
  );
}

function Matter({ matter, province }: { matter: string; province: string | undefined }) {
  const session = useSession();
  const provinces = useSuspenseQuery(provincesQuery).data;
  const { setting, unitId, history } = useSuspenseQuery(settingQuery(matter, province)).data;
  const country = useSuspenseQuery(settingsQuery(undefined)).data.unitId;
  const isInSight = setting.canBeSet && seesWho(session, province);
  const { data: own } = useQuery({ ...settingHistoryQuery(matter, unitId), enabled: isInSight });
  const name = provinces.find(({ id }) => id === province)?.name ?? say('country');

  return (
    <>
      <section className="card space-y-3 p-5 sm:p-8">
        <NotFixedByLaw />
        <p className="text-lg">{inLanguage(setting.explanation)}</p>
        <p className="text-soft">{say('used', { used: inLanguage(setting.usedIn) })}</p>
        <p className="font-semibold">{say('place', { name })}</p>
        {setting.canBeSet && <Standing setting={setting} />}
      </section>
      <section className="space-y-3">
        <h2 className="text-xl">{say('past')}</h2>
        <SettingPast setting={setting} history={history} country={country} own={own?.data} />
      </section>
      {setting.canBeSet && (
        <Change setting={setting} unit={unitId} isCountry={province === undefined} version={own?.version} />
      )}
    </>
  );
}

interface ChangeProps {
  setting: Parameters<typeof SettingForm>[0]['setting'];
  unit: string;
  isCountry: boolean;
  version: string | undefined;
}

function Change({ setting, unit, isCountry, version }: ChangeProps) {
  const session = useSession();
  const navigate = route.useNavigate();
  const [saves, setSaves] = useState<readonly Date[]>([]);
  const last = saves.at(-1);

  if (!maySet(session, isCountry ? undefined : unit)) return <p className="text-soft">{say('notYours')}</p>;
  return (
    <section className="space-y-4">
      <h2 className="text-xl">{say('set')}</h2>
      <p role="status" className="flex items-center gap-2 text-good empty:hidden">
        {last && (
          <>
            <CircleCheck aria-hidden="true" className="size-5" />
            {say('saved', { time: formatTime(last) })}
          </>
        )}
      </p>
      {version !== undefined && (
        <SettingForm
          key={saves.length}
          setting={setting}
          unit={unit}
          isCountry={isCountry}
          version={version}
          onDone={() => setSaves([...saves, new Date()])}
          onBack={() => void navigate({ to: '/thiet-lap', search: (before) => before })}
        />
      )}
    </section>
  );
}
