import { DataTable } from '@/components/lists/data-table';
import type { Schemas } from '@/lib/api';
import { formatDate, formatInstant } from '@/lib/format';
import { words } from '@/lib/i18n';

import { SaidValue } from './setting-words';
import type { Setting, SettingHistory } from './settings.api';

const { say } = words({
  caption: { vi: 'Các giá trị đã đặt', en: 'Values that were set' },
  none: { vi: 'Chưa đặt giá trị nào; mặc định đang áp dụng.', en: 'Nothing was set; the default holds.' },
  value: { vi: 'Giá trị', en: 'Value' },
  from: { vi: 'Áp dụng từ', en: 'Holds from' },
  where: { vi: 'Phạm vi', en: 'Where' },
  country: { vi: 'Cả nước', en: 'The country' },
  province: { vi: 'Tỉnh', en: 'The province' },
  basis: { vi: 'Căn cứ', en: 'Basis' },
  at: { vi: 'Ghi nhận lúc', en: 'Entered at' },
  by: { vi: 'Người ghi nhận', en: 'Entered by' },
  above: { vi: 'Trở lại giá trị cấp trên hoặc mặc định', en: 'Back to the value above, or the default' },
  nothing: { vi: '–', en: '–' },
});

interface SettingPastProps {
  setting: Setting;
  history: readonly Schemas['PastValue'][];
  country: string;
  /** Who entered what, of the unit whose values the reader may look into. */
  own: SettingHistory | undefined;
}

/** What was set, the latest first, days ahead included. */
export function SettingPast({ setting, history, country, own }: SettingPastProps) {
  const whoSet = (past: Schemas['PastValue']) =>
    own?.unitId === past.unitId ? own.entries.find(({ setAt }) => setAt === past.setAt)?.setBy : undefined;

  if (history.length === 0) return <p className="text-soft">{say('none')}</p>;
  return (
    <DataTable
      caption={say('caption')}
      rows={history}
      keyOf={({ unitId, setAt }) => `${unitId} ${setAt}`}
      columns={[
        {
          key: 'value',
          head: say('value'),
          cell: ({ value }) => (value ? <SaidValue setting={setting} value={value} /> : say('above')),
        },
        { key: 'from', head: say('from'), cell: ({ effectiveFrom }) => formatDate(effectiveFrom) },
        { key: 'where', head: say('where'), cell: ({ unitId }) => say(unitId === country ? 'country' : 'province') },
        { key: 'basis', head: say('basis'), cell: ({ basis }) => basis ?? say('nothing') },
        { key: 'at', head: say('at'), cell: ({ setAt }) => formatInstant(setAt) },
        { key: 'by', head: say('by'), cell: (past) => whoSet(past) ?? say('nothing') },
      ]}
    />
  );
}
