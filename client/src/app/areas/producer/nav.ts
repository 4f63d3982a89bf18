import { Award, Building2, Coins, Files, FileText, Package, ScanSearch } from 'lucide-react';
import { lazy } from 'react';

import type { Area } from '@/app/work/area';

const roles = ['producer'] as const;

export const producerArea: Area = {
  entries: [
    { to: '/ho-so-cua-toi', label: { vi: 'Hồ sơ của tôi', en: 'My dossiers' }, sign: FileText, roles },
    { to: '/san-pham-cua-toi', label: { vi: 'Sản phẩm của tôi', en: 'My products' }, sign: Package, roles },
    { to: '/giay-to-cua-toi', label: { vi: 'Giấy tờ đã lưu', en: 'Stored papers' }, sign: Files, roles },
    { to: '/chung-nhan-cua-toi', label: { vi: 'Giấy chứng nhận của tôi', en: 'My certificates' }, sign: Award, roles },
    { to: '/kiem-tra-cua-toi', label: { vi: 'Kết quả kiểm tra', en: 'Inspections' }, sign: ScanSearch, roles },
    { to: '/tien-thuong-cua-toi', label: { vi: 'Tiền thưởng', en: 'Rewards' }, sign: Coins, roles },
    { to: '/chu-the-cua-toi', label: { vi: 'Chủ thể của tôi', en: 'My producers' }, sign: Building2, roles },
  ],
  tiles: [
    {
      name: 'dossiers',
      roles,
      Component: lazy(() => import('./dossiers-tile').then(({ DossiersTile: each }) => ({ default: each }))),
    },
    {
      name: 'expiring',
      roles,
      Component: lazy(() => import('./expiring-tile').then(({ ExpiringTile: each }) => ({ default: each }))),
    },
    {
      name: 'products',
      roles,
      Component: lazy(() => import('./products-tile').then(({ ProductsTile: each }) => ({ default: each }))),
    },
    {
      name: 'rewards',
      roles,
      Component: lazy(() => import('./rewards-tile').then(({ RewardsTile: each }) => ({ default: each }))),
    },
  ],
};
