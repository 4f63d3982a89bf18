import { TONE, type Tone, ToneSign } from '@/components/notice';
import { words } from '@/lib/i18n';

import type { Package } from './packages.api';

const { say } = words({
  onTheWay: { vi: 'Đang gửi, chờ nhận', en: 'On the way' },
  received: { vi: 'Đã nhận', en: 'Received' },
  ordered: { vi: 'Đã yêu cầu đánh giá lại', en: 'Re-assessment ordered' },
});

/** Where a package stands. */
export function PackageStanding({ transfer: { receivedAt, orderedAt } }: { transfer: Package }) {
  const [text, tone]: ['onTheWay' | 'received' | 'ordered', Tone] = orderedAt
    ? ['ordered', 'calm']
    : receivedAt
      ? ['received', 'good']
      : ['onTheWay', 'warn'];

  return (
    <span className={`inline-flex items-center gap-1.5 rounded-full py-1 pr-3 pl-2 text-sm ${TONE[tone]}`}>
      <ToneSign tone={tone} className="size-4 shrink-0" />
      {say(text)}
    </span>
  );
}
