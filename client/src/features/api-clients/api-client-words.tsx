import { ToneChip } from '@/components/chip';
import type { Tone } from '@/components/notice';
import { inLanguage, type Texts } from '@/lib/i18n';

import type { ApiClientState } from './api-clients.api';

export const STATES: Record<ApiClientState, Texts> = {
  requested: { vi: 'Chờ duyệt', en: 'Waiting for approval' },
  approved: { vi: 'Được kết nối', en: 'May connect' },
  refused: { vi: 'Bị từ chối', en: 'Refused' },
  suspended: { vi: 'Tạm ngừng', en: 'Suspended' },
  closed: { vi: 'Đã đóng', en: 'Closed' },
};

const TONES: Record<ApiClientState, Tone> = {
  requested: 'warn',
  approved: 'good',
  refused: 'bad',
  suspended: 'warn',
  closed: 'calm',
};

export const StateChip = ({ state }: { state: ApiClientState }) => (
  <ToneChip tone={TONES[state]} text={inLanguage(STATES[state])} />
);

/** What each scope opens. One that is new here shows its code. */
export const SCOPES: Record<string, Texts> = {
  'register:read': { vi: 'Dữ liệu công khai, theo hạn mức riêng', en: 'What is public, on its own quota' },
  'products:read': { vi: 'Chủ thể và sản phẩm trong địa bàn', en: 'Producers and products of the territory' },
  'dossiers:read': { vi: 'Hồ sơ đã nộp trong địa bàn', en: 'Dossiers submitted in the territory' },
  'certificates:read': {
    vi: 'Giấy chứng nhận và quyết định trong địa bàn',
    en: 'Certificates and decisions of the territory',
  },
  'rewards:read': { vi: 'Thưởng và kinh phí trong địa bàn', en: 'Rewards and funds of the territory' },
};

export const sayScope = (code: string) => {
  const said = SCOPES[code];
  return said ? inLanguage(said) : code;
};
