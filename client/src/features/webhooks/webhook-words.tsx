import { ToneChip } from '@/components/chip';
import type { Tone } from '@/components/notice';
import { inLanguage, type Texts } from '@/lib/i18n';

import type { Delivery, Webhook, WebhookState } from './webhooks.api';

const STATES: Record<WebhookState, { text: Texts; tone: Tone }> = {
  enabled: { text: { vi: 'Đang gửi', en: 'Enabled' }, tone: 'good' },
  disabled: { text: { vi: 'Đã tắt', en: 'Disabled' }, tone: 'bad' },
};

export const WebhookStateChip = ({ state }: { state: WebhookState }) => (
  <ToneChip tone={STATES[state].tone} text={inLanguage(STATES[state].text)} />
);

const REASONS: Record<NonNullable<Webhook['disabledFor']>, Texts> = {
  by_owner: { vi: 'Cơ quan tự tắt', en: 'Its agency wants it so' },
  deliveries_failed: { vi: 'Gửi không được quá nhiều lần', en: 'Events failed too often' },
  gone: { vi: 'Nơi nhận báo đã ngừng hẳn (410)', en: 'The receiver said that it is gone (410)' },
};

export const sayReason = (reason: NonNullable<Webhook['disabledFor']>) => inLanguage(REASONS[reason]);

const DELIVERIES: Record<Delivery['state'], { text: Texts; tone: Tone }> = {
  pending: { text: { vi: 'Đang chờ', en: 'Pending' }, tone: 'warn' },
  delivered: { text: { vi: 'Đã nhận', en: 'Delivered' }, tone: 'good' },
  failed: { text: { vi: 'Không gửi được', en: 'Failed' }, tone: 'bad' },
};

export const DeliveryStateChip = ({ state }: { state: Delivery['state'] }) => (
  <ToneChip tone={DELIVERIES[state].tone} text={inLanguage(DELIVERIES[state].text)} />
);

const OUTCOMES: Record<Delivery['attempts'][number]['outcome'], Texts> = {
  accepted: { vi: 'Nơi nhận chấp nhận', en: 'Accepted' },
  refused: { vi: 'Nơi nhận từ chối', en: 'Refused' },
  unreachable: { vi: 'Không kết nối được', en: 'Unreachable' },
  insecure: { vi: 'Chứng thư TLS không tin cậy', en: 'Its certificate is not believed' },
  timed_out: { vi: 'Quá thời gian chờ', en: 'Took too long' },
  address_refused: { vi: 'Tên miền trỏ vào mạng nội bộ', en: 'Its name leads inside' },
};

export const sayOutcome = (outcome: Delivery['attempts'][number]['outcome']) => inLanguage(OUTCOMES[outcome]);

/** What a webhook can be told of. One that is new here shows its code. */
export const EVENT_TYPES: Record<string, Texts> = {
  'certified_product.changed': { vi: 'Sản phẩm được ghi hoặc thay đổi', en: 'A product is listed or changed' },
  'certified_product.removed': { vi: 'Sản phẩm rời sổ đăng ký', en: 'A product left the register' },
  'certificate.issued': { vi: 'Giấy chứng nhận được cấp', en: 'A certificate was issued' },
  'certificate.changed': {
    vi: 'Giấy chứng nhận tạm dừng, gia hạn, thay thế',
    en: 'A certificate was suspended, extended or replaced',
  },
  'certificate.revoked': { vi: 'Giấy chứng nhận bị thu hồi, hủy bỏ', en: 'A certificate was revoked or withdrawn' },
};

const TEST: Texts = { vi: 'Sự kiện thử', en: 'A test' };

export const sayEventType = (code: string) => {
  const said = code === 'webhook.test' ? TEST : EVENT_TYPES[code];
  return said ? inLanguage(said) : code;
};
