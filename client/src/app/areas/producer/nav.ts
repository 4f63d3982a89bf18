import { Building2, Files, FileText, Package } from 'lucide-react';

import type { Area } from '@/app/work/area';

export const producerArea: Area = {
  entries: [
    { to: '/ho-so-cua-toi', label: { vi: 'Hồ sơ của tôi', en: 'My dossiers' }, sign: FileText, roles: ['producer'] },
    {
      to: '/san-pham-cua-toi',
      label: { vi: 'Sản phẩm của tôi', en: 'My products' },
      sign: Package,
      roles: ['producer'],
    },
    {
      to: '/chu-the-cua-toi',
      label: { vi: 'Chủ thể của tôi', en: 'My producers' },
      sign: Building2,
      roles: ['producer'],
    },
    { to: '/giay-to-cua-toi', label: { vi: 'Giấy tờ đã lưu', en: 'Stored papers' }, sign: Files, roles: ['producer'] },
  ],
  tiles: [],
};
