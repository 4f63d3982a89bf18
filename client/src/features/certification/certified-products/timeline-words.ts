import type { Schemas } from '@/lib/api';
import { words } from '@/lib/i18n';

const kinds = words<Schemas['TimelineEventKind']>({
  recognised: { vi: 'Được công nhận', en: 'Recognised' },
  expiring: { vi: 'Còn 180 ngày là hết hạn', en: '180 days before expiry' },
  extended: { vi: 'Được kéo dài hiệu lực', en: 'Extended' },
  expired: { vi: 'Hết hiệu lực', en: 'Expired' },
  suspended: { vi: 'Bị tạm đình chỉ', en: 'Suspended' },
  resumed: { vi: 'Có hiệu lực trở lại', en: 'In effect again' },
  revoked: { vi: 'Bị thu hồi', en: 'Revoked' },
  withdrawn: { vi: 'Kết quả công nhận bị hủy', en: 'Recognition withdrawn' },
  superseded: { vi: 'Được thay thế bằng giấy mới', en: 'Superseded by a new certificate' },
});

const steps = words<Schemas['TimelineStep']>({
  revocation_opened: { vi: 'Có căn cứ thu hồi', en: 'A ground of revocation was established' },
  heard: { vi: 'Chủ thể được nghe ý kiến', en: 'The producer was heard' },
  revocation_due: { vi: 'Hạn ra quyết định về việc thu hồi', en: 'The revocation is to be decided' },
  revocation_decided: { vi: 'Ký quyết định thu hồi', en: 'The decision to revoke was signed' },
  suspension_ordered: { vi: 'Văn bản tạm đình chỉ', en: 'Suspension ordered' },
  suspension_lifted: { vi: 'Văn bản bỏ tạm đình chỉ', en: 'Suspension lifted' },
  extension_granted: { vi: 'Cho kéo dài hiệu lực', en: 'Extension granted' },
  extension_ended: { vi: 'Chấm dứt việc kéo dài', en: 'Extension ended' },
  withdrawal_ordered: { vi: 'Trung ương yêu cầu hủy kết quả', en: 'Withdrawal ordered by the centre' },
  scope_stated: { vi: 'Ghi phạm vi được chứng nhận', en: 'Scope stated' },
});

export const sayTimelineKind = kinds.say;
export const sayTimelineStep = steps.say;
