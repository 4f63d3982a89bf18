import type { ReactNode } from 'react';

import { type Column, DataTable } from '@/components/lists/data-table';
import { StarRating } from '@/components/star-rating';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import { StatusChip } from '../status';
import type { ListedCertificate } from './certificate-life.api';

const { say } = words({
  caption: { vi: 'Giấy chứng nhận', en: 'Certificates' },
  number: { vi: 'Số giấy', en: 'Number' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  producer: { vi: 'Chủ thể', en: 'Producer' },
  unknown: { vi: 'Không công bố', en: 'Not published' },
  star: { vi: 'Hạng', en: 'Stars' },
  status: { vi: 'Hiệu lực', en: 'Status' },
  issued: { vi: 'Ngày cấp', en: 'Issued on' },
  expires: { vi: 'Hết hạn', en: 'Expires on' },
});

interface CertificateListProps {
  certificates: readonly ListedCertificate[];
  linkTo: (number: string) => ReactNode;
}

export function CertificateList({ certificates, linkTo }: CertificateListProps) {
  const columns: Column<ListedCertificate>[] = [
    { key: 'number', head: say('number'), cell: ({ number }) => linkTo(number) },
    { key: 'product', head: say('product'), cell: ({ productName }) => productName },
    { key: 'producer', head: say('producer'), cell: ({ producerName }) => producerName ?? say('unknown') },
    { key: 'star', head: say('star'), cell: ({ star }) => <StarRating star={star} /> },
    { key: 'status', head: say('status'), cell: ({ status }) => <StatusChip status={status} /> },
    { key: 'issued', head: say('issued'), cell: ({ issuedOn }) => formatDate(issuedOn) },
    { key: 'expires', head: say('expires'), cell: ({ expiresOn }) => formatDate(expiresOn) },
  ];

  return <DataTable caption={say('caption')} columns={columns} rows={certificates} keyOf={({ number }) => number} />;
}
