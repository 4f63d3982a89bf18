import { TONE, type Tone, ToneSign } from '@/components/notice';
import type { Schemas } from '@/lib/api';
import { words } from '@/lib/i18n';

export type Status = Schemas['RecognitionStatus'];

const { say } = words({
  valid: { vi: 'Còn hiệu lực', en: 'Valid' },
  expiring: { vi: 'Sắp hết hạn', en: 'Expiring soon' },
  extended: { vi: 'Được kéo dài hiệu lực', en: 'Extended' },
  expired: { vi: 'Đã hết hạn', en: 'Expired' },
  suspended: { vi: 'Đang tạm đình chỉ', en: 'Suspended' },
  revoked: { vi: 'Đã bị thu hồi', en: 'Revoked' },
  superseded: { vi: 'Đã được thay thế', en: 'Superseded' },
  withdrawn: { vi: 'Đã bị hủy công nhận', en: 'Recognition withdrawn' },
  undated: { vi: 'Chưa rõ thời hạn', en: 'Dates not known' },
});

const TONES: Record<Status, Tone> = {
  valid: 'good',
  expiring: 'warn',
  extended: 'warn',
  expired: 'calm',
  suspended: 'bad',
  revoked: 'bad',
  superseded: 'calm',
  withdrawn: 'bad',
  undated: 'calm',
};

/** A status added to the API after this page was built is shown as it is called there. */
const isKnown = (status: string): status is Status => status in TONES;

export const toneOf = (status: string): Tone => (isKnown(status) ? TONES[status] : 'calm');
export const sayStatus = (status: string) => (isKnown(status) ? say(status) : status);

/** Whether the certificate is in effect up to the day printed on it; otherwise that day is only what the paper says. */
export const runsToItsDate = (status: string) => status === 'valid' || status === 'expiring';

export function StatusChip({ status }: { status: string }) {
  const tone = toneOf(status);

  return (
    <span
      className={`inline-flex items-center gap-1.5 whitespace-nowrap rounded-full py-1 pr-3 pl-2 text-sm ${TONE[tone]}`}
    >
      <ToneSign tone={tone} className="size-4" />
      {sayStatus(status)}
    </span>
  );
}
