import { BadgeCheck, Ban, ClipboardList, Coins, FileUp, Stamp } from 'lucide-react';

import type { Entry } from '@/app/work/area';
import { CERTIFICATE_READERS, DECIDERS, DECISION_READERS } from './roles';

export const registerEntries: readonly Entry[] = [
  { to: '/ket-qua', label: { vi: 'Kết quả đánh giá', en: 'Results' }, sign: ClipboardList, roles: DECISION_READERS },
  { to: '/quyet-dinh', label: { vi: 'Quyết định', en: 'Decisions' }, sign: Stamp, roles: DECISION_READERS },
  {
    to: '/giay-chung-nhan',
    label: { vi: 'Giấy chứng nhận', en: 'Certificates' },
    sign: BadgeCheck,
    roles: CERTIFICATE_READERS,
  },
  { to: '/thu-hoi', label: { vi: 'Thu hồi', en: 'Revocations' }, sign: Ban, roles: DECISION_READERS },
  { to: '/thuong', label: { vi: 'Tiền thưởng', en: 'Rewards' }, sign: Coins, roles: DECISION_READERS },
  { to: '/nhap-du-lieu', label: { vi: 'Nhập dữ liệu cũ', en: 'Imports' }, sign: FileUp, roles: DECIDERS },
];
