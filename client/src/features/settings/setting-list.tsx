import type { ReactNode } from 'react';

import { formatDate } from '@/lib/format';
import { inLanguage, words } from '@/lib/i18n';

import { NotFixedByLaw, SaidValue, saySource } from './setting-words';
import type { Setting } from './settings.api';

const { say } = words({
  holds: { vi: 'Đang áp dụng', en: 'In force' },
  default: { vi: 'Mặc định', en: 'Default' },
  from: { vi: '{source}, từ {day}', en: '{source}, from {day}' },
  basis: { vi: 'Căn cứ: {basis}', en: 'Basis: {basis}' },
  one: {
    vi: 'Hệ thống có một cách áp dụng, không đặt giá trị khác.',
    en: 'The system knows one reading; there is no other value to set.',
  },
});

interface SettingListProps {
  settings: readonly Setting[];
  /** The way to a matter that can be set, around its explanation. */
  link: (setting: Setting, text: string) => ReactNode;
}

/** Everything the law leaves open, by where it decides something. */
export function SettingList({ settings, link }: SettingListProps) {
  return groupsOf(settings).map((group) => (
    <section key={group[0]?.key} className="space-y-3">
      <h2 className="text-xl">{group[0] && inLanguage(group[0].usedIn)}</h2>
      <ul className="card divide-y divide-line">
        {group.map((setting) => (
          <li key={setting.key} className="grid gap-3 p-4 sm:p-5 md:grid-cols-[1fr_18rem]">
            <div className="min-w-0 space-y-2">
              <NotFixedByLaw />
              <p>
                {setting.canBeSet ? link(setting, inLanguage(setting.explanation)) : inLanguage(setting.explanation)}
              </p>
            </div>
            {setting.canBeSet ? <Standing setting={setting} /> : <p className="text-soft">{say('one')}</p>}
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** Matters that decide something in the same place stand together, in the order of the server. */
function groupsOf(settings: readonly Setting[]): Setting[][] {
  const groups = new Map<string, Setting[]>();
  for (const setting of settings) {
    const group = groups.get(setting.usedIn.vi) ?? [];
    groups.set(setting.usedIn.vi, [...group, setting]);
  }
  return [...groups.values()];
}

/** What holds, where it comes from, and what would hold without it. */
export function Standing({ setting }: { setting: Setting }) {
  const { value, source, effectiveFrom, basis, default: byDefault } = setting;
  return (
    <dl className="grid content-start gap-x-4 gap-y-1 text-sm">
      <dt className="text-soft">{say('holds')}</dt>
      <dd>
        <strong className="text-base">{value && <SaidValue setting={setting} value={value} />}</strong>
        {source && (
          <span className="block">
            {effectiveFrom
              ? say('from', { source: saySource(source), day: formatDate(effectiveFrom) })
              : saySource(source)}
          </span>
        )}
        {basis && <span className="wrap-anywhere block">{say('basis', { basis })}</span>}
      </dd>
      <dt className="text-soft">{say('default')}</dt>
      <dd>{byDefault && <SaidValue setting={setting} value={byDefault} />}</dd>
    </dl>
  );
}
