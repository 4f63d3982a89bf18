import type { ReactNode } from 'react';

import { Facts } from '@/components/facts';
import { formatInstant } from '@/lib/format';
import { inLanguage, words } from '@/lib/i18n';

import type { MisuseReport } from './misuse.api';
import { KINDS, MISUSE_OUTCOMES, MisuseStateChip } from './misuse-words';

const { say } = words({
  state: { vi: 'Trạng thái', en: 'State' },
  kind: { vi: 'Nội dung', en: 'What' },
  description: { vi: 'Mô tả', en: 'Description' },
  seenAt: { vi: 'Nhìn thấy ở', en: 'Seen at' },
  place: { vi: 'Địa bàn', en: 'Place' },
  certificate: { vi: 'Giấy chứng nhận', en: 'Certificate' },
  received: { vi: 'Nhận lúc', en: 'Received' },
  photo: { vi: 'Ảnh', en: 'Photo' },
  download: { vi: 'Tải ảnh', en: 'Download the photo' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  findings: { vi: 'Nội dung xác minh', en: 'What was found' },
});

interface MisuseDetailsProps {
  report: MisuseReport;
  certificateLink: (number: string) => ReactNode;
}

export function MisuseDetails({ report, certificateLink }: MisuseDetailsProps) {
  const { closing, certificateNumber } = report;

  return (
    <Facts
      rows={[
        [say('state'), <MisuseStateChip key="state" state={report.state} />],
        [say('kind'), inLanguage(KINDS[report.kind])],
        [say('description'), report.description],
        [say('seenAt'), report.seenAt],
        [say('place'), report.placeName],
        [say('certificate'), certificateNumber && certificateLink(certificateNumber)],
        [say('received'), formatInstant(report.receivedAt)],
        [say('photo'), report.hasPhoto ? <PhotoLink key="photo" id={report.id} /> : undefined],
        [say('outcome'), closing && inLanguage(MISUSE_OUTCOMES[closing.outcome])],
        [say('findings'), closing?.findings],
      ]}
    />
  );
}

const PhotoLink = ({ id }: { id: string }) => (
  <a href={`/api/v1/misuse-reports/${id}/photo`} download className="link">
    {say('download')}
  </a>
);
