import { useEffect, useRef } from 'react';

import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import { ReturnItems } from '../following/return-items';
import type { NewReturn } from './handling.api';

const { say } = words({
  title: { vi: 'Chủ thể sẽ đọc như sau', en: 'This is what the producer reads' },
  due: { vi: 'Bổ sung chậm nhất ngày {date}', en: 'To be supplemented by {date}' },
  consequence: { vi: 'Việc này dẫn đến', en: 'What this leads to' },
  draft: {
    vi: 'Hồ sơ về lại chủ thể để sửa; chủ thể cam kết lại rồi mới gửi.',
    en: 'The producer may change the dossier and vouches for it anew before sending it.',
  },
  clock: {
    vi: 'Thời hạn xử lý của xã dừng tính cho đến khi chủ thể gửi lại, trừ khi tỉnh quy định khác.',
    en: 'The clock of the commune stands still until the producer sends it again, unless the province settled otherwise.',
  },
  told: { vi: 'Chủ thể nhận thông báo ngay.', en: 'The producer is told at once.' },
});

/** The request as the producer will read it, and what follows from sending it. */
export function ReturnPreview({ request }: { request: NewReturn }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  return (
    <>
      <section className="space-y-4 rounded-xl border-2 border-edge p-5">
        <h2 ref={heading} tabIndex={-1} className="text-lg">
          {say('title')}
        </h2>
        <p className="font-semibold">{say('due', { date: formatDate(request.dueOn) })}</p>
        <ReturnItems items={request.items.map((item, at) => ({ ...item, number: at + 1 }))} />
      </section>
      <section className="rounded-xl bg-warn-tint p-5 text-warn">
        <h2 className="text-base">{say('consequence')}</h2>
        <ul className="mt-1 list-disc space-y-1 pl-5">
          <li>{say('draft')}</li>
          <li>{say('clock')}</li>
          <li>{say('told')}</li>
        </ul>
      </section>
    </>
  );
}
