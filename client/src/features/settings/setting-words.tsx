import { ToneChip } from '@/components/chip';
import { formatNumber } from '@/lib/format';
import { inLanguage, type Language, type Texts, useChosenLanguage, words } from '@/lib/i18n';

import { NO_LIMIT } from './setting-values';
import type { Setting } from './settings.api';

const { say } = words({
  open: { vi: 'Chưa được pháp luật quy định', en: 'Not fixed by law' },
  true: { vi: 'Có', en: 'Yes' },
  false: { vi: 'Không', en: 'No' },
  noLimit: { vi: 'Không giới hạn', en: 'No limit' },
  default: { vi: 'Mặc định của hệ thống', en: "The system's default" },
  country: { vi: 'Đặt cho cả nước', en: 'Set for the country' },
  province: { vi: 'Tỉnh tự đặt', en: 'Set by the province' },
});

/** Every word that a choice may be. */
const CHOICES: Record<string, Texts> = {
  lower_median: { vi: 'Theo trung vị thấp của các phiếu', en: 'By the lower median of the sheets' },
  every_member: { vi: 'Mọi thành viên đều phải đạt', en: 'Every member must reach them' },
  star_after_minima: { vi: 'Đạt 5 sao sau khi xét mức tối thiểu', en: 'Five stars after the minima' },
  mean_alone: { vi: 'Chỉ theo điểm trung bình', en: 'The mean alone' },
  refuse: { vi: 'Không duyệt quá kinh phí', en: 'Nothing is approved beyond the fund' },
  flag: { vi: 'Được duyệt, kèm cảnh báo', en: 'Approved, and flagged' },
};

/** The mark that each of these matters bears. */
export const NotFixedByLaw = () => <ToneChip tone="calm" text={say('open')} />;

/** A value in words. */
export function SaidValue({ setting: { kind }, value }: { setting: Setting; value: string }) {
  const language = useChosenLanguage();
  switch (kind) {
    case 'yes_no':
      return say(value === 'true' ? 'true' : 'false');
    case 'share':
      return sayShare(value, language);
    case 'choice':
      return <Choice word={value} />;
    default:
      return value === NO_LIMIT ? say('noLimit') : formatNumber(Number(value), language);
  }
}

export const sayShare = (value: string, language: Language) =>
  `${formatNumber(Number((Number(value) * 100).toFixed(2)), language)}%`;

/** A word that this page does not know yet stands as it is. */
function Choice({ word }: { word: string }) {
  const known = CHOICES[word];
  return known ? inLanguage(known) : word;
}

/** The values to choose from, in words. */
export function useOptions({ kind, options }: Setting) {
  const yesNo: Record<string, string> = { true: say('true'), false: say('false') };
  return options.map((value) => {
    const known = CHOICES[value];
    return { value, text: (kind === 'yes_no' ? yesNo[value] : known && inLanguage(known)) ?? value };
  });
}

export const saySource = (source: NonNullable<Setting['source']>) => say(source);
