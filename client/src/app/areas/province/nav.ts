import { MessageSquareWarning, Scale, ScanSearch } from 'lucide-react';

import type { Area } from '@/app/work/area';

import { APPEAL_READERS } from './dossiers/appeals.route';
import { CASE_READERS } from './inspections/misuse.route';
import { registerEntries } from './register/nav';

export const provinceArea: Area = {
  entries: [
    ...registerEntries,
    {
      to: '/de-nghi-xem-lai',
      label: { vi: 'Đề nghị xem xét lại', en: 'Appeals' },
      sign: Scale,
      roles: APPEAL_READERS,
    },
    {
      to: '/phan-anh-nhan-duoc',
      label: { vi: 'Phản ánh của người dân', en: 'Reports of the public' },
      sign: MessageSquareWarning,
      roles: CASE_READERS,
    },
    { to: '/kiem-tra', label: { vi: 'Kiểm tra', en: 'Inspections' }, sign: ScanSearch, roles: CASE_READERS },
  ],
  tiles: [],
};
