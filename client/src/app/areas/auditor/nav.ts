import { ScrollText } from 'lucide-react';

import type { Area } from '@/app/work/area';

export const auditorArea: Area = {
  entries: [{ to: '/nhat-ky', label: { vi: 'Nhật ký', en: 'Audit log' }, sign: ScrollText, roles: ['auditor'] }],
  tiles: [],
};
