import { CircleCheck, CircleX, UsersRound } from 'lucide-react';

import { inLanguage, type Texts } from '@/lib/i18n';

import type { Stance } from './opinions.api';

/** What a member may write about a star that is to be kept. */
export const STANCES: Record<Stance, { text: Texts; note: Texts }> = {
  keep: {
    text: { vi: 'Đồng ý giữ nguyên hạng sao', en: 'The product keeps its stars' },
    note: { vi: 'Lý do không bắt buộc', en: 'No reason is needed' },
  },
  against: {
    text: { vi: 'Không đồng ý giữ nguyên hạng sao', en: 'The product should not keep its stars' },
    note: { vi: 'Hồ sơ phải đưa ra họp Hội đồng', en: 'The dossier goes to a meeting' },
  },
  meeting: {
    text: { vi: 'Đề nghị họp Hội đồng', en: 'The council should meet on it' },
    note: {
      vi: 'Nội dung phức tạp, thay đổi quy mô lớn hoặc minh chứng chưa rõ',
      en: 'It is complex, the scale has changed much, or the evidence is unclear',
    },
  },
};

const SIGNS = { keep: CircleCheck, against: CircleX, meeting: UsersRound };

export function StanceMark({ stance }: { stance: Stance }) {
  const Sign = SIGNS[stance];
  return (
    <span className={`inline-flex items-center gap-2 font-semibold ${stance === 'keep' ? 'text-good' : 'text-warn'}`}>
      <Sign aria-hidden="true" className="size-5 shrink-0" />
      {inLanguage(STANCES[stance].text)}
    </span>
  );
}
