import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';

import { ConfirmDialog } from '@/components/steps/confirm-dialog';
import type { Schemas } from '@/lib/api';
import { formatDate, formatInstant } from '@/lib/format';
import { words } from '@/lib/i18n';

import { ManifestView } from './manifest-view';
import { PackageStanding } from './package-standing';
import { orderReassessment, packageQuery, receivePackage } from './packages.api';

const { say } = words({
  dossier: { vi: 'Hồ sơ', en: 'Dossier' },
  unit: { vi: 'Tỉnh gửi', en: 'From' },
  standing: { vi: 'Tình trạng', en: 'Where it stands' },
  letter: { vi: 'Công văn gửi', en: 'Letter' },
  approval: { vi: 'Quyết định phê duyệt kết quả', en: 'Decision approving the result' },
  agencyReport: { vi: 'Báo cáo của cơ quan cấp tỉnh', en: 'Report of the agency' },
  paper: { vi: '{number}, ngày {date}', en: '{number} of {date}' },
  sealed: { vi: 'Niêm phong lúc', en: 'Sealed at' },
  received: { vi: 'Nhận lúc', en: 'Received at' },
  ordered: { vi: 'Yêu cầu đánh giá lại lúc', en: 'Re-assessment ordered at' },
  reason: { vi: 'Lý do', en: 'Reason' },
  receive: { vi: 'Nhận gói hồ sơ', en: 'Receive the package' },
  checked: {
    vi: 'Máy chủ đọc lại từng tệp và so mã băm; tệp nào khác thì không nhận.',
    en: 'The server reads every file again and compares its hash; when one differs nothing is received.',
  },
  waits: { vi: 'Hồ sơ chờ Hội đồng trung ương đánh giá.', en: 'The dossier waits for the central council.' },
  order: { vi: 'Yêu cầu tỉnh đánh giá lại', en: 'Order a re-assessment' },
  again: {
    vi: 'Tỉnh phải đánh giá lại sản phẩm trong một phiên họp mới.',
    en: 'The province has to assess the product again in a new session.',
  },
  kept: { vi: 'Các kết quả đã có vẫn được lưu.', en: 'The results so far stay on record.' },
});

/** One package: its papers, its seal, and what the central level does with it. */
export function PackageDetails({ id, isCentre }: { id: string; isCentre: boolean }) {
  const { data } = useSuspenseQuery(packageQuery(id));
  const transfer = data.data;
  const facts: [string, ReactNode][] = [
    [
      say('dossier'),
      <Link
        key="dossier"
        to="/ho-so/$dossier"
        params={{ dossier: transfer.dossierId }}
        className="link inline-block min-h-6"
      >
        {transfer.productName}
      </Link>,
    ],
    [say('unit'), transfer.unitName],
    [say('standing'), <PackageStanding key="standing" transfer={transfer} />],
    [say('letter'), sayPaper(transfer.letter)],
    [say('approval'), sayPaper(transfer.approval)],
    [say('agencyReport'), sayPaper(transfer.agencyReport)],
    [say('sealed'), formatInstant(transfer.sealedAt)],
    [say('received'), transfer.receivedAt && formatInstant(transfer.receivedAt)],
    [say('ordered'), transfer.orderedAt && formatInstant(transfer.orderedAt)],
    [say('reason'), transfer.orderReason],
  ];

  return (
    <div className="space-y-6">
      <section className="card">
        <dl className="facts">
          {facts
            .filter(([, value]) => value)
            .map(([label, value]) => [<dt key={label}>{label}</dt>, <dd key={`${label}-is`}>{value}</dd>])}
        </dl>
      </section>
      {isCentre && <Acts id={id} version={data.version} transfer={transfer} />}
      <ManifestView id={id} sealed={transfer.sha256} />
    </div>
  );
}

const sayPaper = (paper: Schemas['SignedPaper'] | undefined) =>
  paper && say('paper', { number: paper.number, date: formatDate(paper.signedOn) });

interface ActsProps {
  id: string;
  version: string;
  transfer: Schemas['Transfer'];
}

function Acts({ id, version, transfer }: ActsProps) {
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<'receive' | 'order'>();
  const taken = async () => {
    setAsked(undefined);
    await Promise.all([['packages'], ['dossiers']].map((queryKey) => queryClient.invalidateQueries({ queryKey })));
  };

  return (
    <div className="flex flex-wrap gap-3">
      {!transfer.receivedAt && (
        <button type="button" className="button button-main" onClick={() => setAsked('receive')}>
          {say('receive')}
        </button>
      )}
      {transfer.receivedAt && !transfer.orderedAt && (
        <button type="button" className="button button-quiet" onClick={() => setAsked('order')}>
          {say('order')}
        </button>
      )}
      {asked === 'receive' && (
        <ConfirmDialog
          title={say('receive')}
          act={say('receive')}
          consequences={[say('checked'), say('waits')]}
          onBack={() => setAsked(undefined)}
          onConfirm={({ key }) => receivePackage(id, { key, version }).then(taken)}
        />
      )}
      {asked === 'order' && (
        <ConfirmDialog
          title={say('order')}
          act={say('order')}
          isGrave
          reasons="one"
          consequences={[say('again'), say('kept')]}
          onBack={() => setAsked(undefined)}
          onConfirm={({ key, reasons }) => orderReassessment(id, reasons[0] ?? '', { key, version }).then(taken)}
        />
      )}
    </div>
  );
}
