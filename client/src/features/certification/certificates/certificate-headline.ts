import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import { sayStatus } from '../status';
import type { Certificate } from './certificates.api';

const { say } = words({
  valid: { vi: 'Còn hiệu lực đến hết ngày {last}', en: 'Valid until the end of {last}' },
  expiring: { vi: 'Còn hiệu lực đến hết ngày {last}, sắp hết hạn', en: 'Valid until the end of {last}, expiring soon' },
  extended: {
    vi: 'Đã qua ngày {last}, được kéo dài hiệu lực trong khi chờ kết quả đánh giá lại',
    en: 'Past {last}, but kept in effect until the renewal has been decided',
  },
  extendedUntil: {
    vi: 'Được kéo dài hiệu lực trong khi chờ kết quả đánh giá lại, muộn nhất đến hết ngày {until}',
    en: 'Kept in effect until the renewal has been decided, at most until the end of {until}',
  },
  expired: { vi: 'Đã hết hạn, ngày hiệu lực cuối cùng là {last}', en: 'Expired: the last day it was valid was {last}' },
  suspended: { vi: 'Đang bị tạm đình chỉ hiệu lực', en: 'Suspended for the time being' },
  revoked: { vi: 'Đã bị thu hồi', en: 'Revoked' },
  revokedBy: {
    vi: 'Đã bị thu hồi từ ngày {date} theo Quyết định số {decision}',
    en: 'Revoked from {date} by decision no. {decision}',
  },
  superseded: { vi: 'Đã được thay thế bằng quyết định công nhận mới', en: 'Superseded by a newer recognition' },
  supersededBy: {
    vi: 'Đã được thay thế từ ngày {date} bằng giấy chứng nhận {number}',
    en: 'Superseded from {date} by certificate {number}',
  },
  withdrawn: { vi: 'Kết quả công nhận đã bị hủy', en: 'The recognition has been withdrawn' },
  withdrawnBy: {
    vi: 'Kết quả công nhận đã bị hủy từ ngày {date} theo Quyết định số {decision}',
    en: 'The recognition was withdrawn from {date} by decision no. {decision}',
  },
});

/** The answer in one sentence: what the certificate is worth, until or since when, and by which paper. */
export function sayHeadline(certificate: Certificate) {
  const { status, expiresOn, extendedUntil, revocation, withdrawal, supersededBy } = certificate;
  const by = (end: NonNullable<typeof revocation>) => ({
    date: formatDate(end.from),
    decision: end.decisionNumber,
  });

  if (status === 'revoked' && revocation) return say('revokedBy', by(revocation));
  if (status === 'withdrawn' && withdrawal) return say('withdrawnBy', by(withdrawal));
  if (status === 'extended' && extendedUntil) return say('extendedUntil', { until: formatDate(extendedUntil) });
  if (status === 'superseded' && supersededBy)
    return say('supersededBy', { date: formatDate(supersededBy.from), number: supersededBy.number });

  return status === 'undated' ? sayStatus(status) : sayPlainly(status, expiresOn);
}

const PLAIN = ['valid', 'expiring', 'extended', 'expired', 'suspended', 'revoked', 'superseded', 'withdrawn'] as const;

function sayPlainly(status: string, expiresOn: string) {
  const known = PLAIN.find((each) => each === status);
  return known ? say(known, { last: formatDate(expiresOn) }) : sayStatus(status);
}
