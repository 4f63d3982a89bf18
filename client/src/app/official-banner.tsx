import { Info, ShieldCheck } from 'lucide-react';

import { words } from '@/lib/i18n';

const { say } = words({
  official: {
    vi: 'Trang của cơ quan nhà nước. Địa chỉ thật kết thúc bằng .gov.vn: hãy xem thanh địa chỉ.',
    en: 'A site of the Vietnamese state. Its real address ends in .gov.vn: check the address bar.',
  },
  trial: {
    vi: 'Bản chạy thử, không có giá trị xác nhận: địa chỉ này không thuộc tên miền .gov.vn.',
    en: 'A trial copy that certifies nothing: this address is not under .gov.vn.',
  },
});

/** Whose site this is and how to tell. It never calls itself official outside the state's own domain. */
export function OfficialBanner() {
  const isOfficial = window.location.hostname.endsWith('.gov.vn');
  const Sign = isOfficial ? ShieldCheck : Info;

  return (
    <aside className={isOfficial ? 'bg-tint text-brand' : 'bg-warn-tint text-warn'}>
      <p className="frame flex items-start gap-2 py-2 text-sm">
        <Sign aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
        <span>{say(isOfficial ? 'official' : 'trial')}</span>
      </p>
    </aside>
  );
}
