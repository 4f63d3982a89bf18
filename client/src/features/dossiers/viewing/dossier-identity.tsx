import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import type { Dossier } from '../filing/dossiers.api';
import { Deadline } from '../following/deadline';
import { StateChip, sayKind } from '../following/dossier-state';

const { say } = words({
  producer: { vi: 'Chủ thể', en: 'Producer' },
  unit: { vi: 'Nơi nộp', en: 'Filed in' },
  kind: { vi: 'Loại hồ sơ', en: 'Kind' },
  code: { vi: 'Mã sản phẩm', en: 'Product code' },
  act: { vi: 'Bộ tiêu chí', en: 'Criteria set' },
  submitted: { vi: 'Ngày nộp', en: 'Filed on' },
  received: { vi: 'Xã tiếp nhận ngày', en: 'Received on' },
  reportDue: { vi: 'Xã báo cáo chậm nhất', en: 'Commune reports by' },
  proposed: { vi: 'Đề nghị lên tỉnh ngày', en: 'Proposed on' },
  due: { vi: 'Hạn xử lý', en: 'Due' },
  held: { vi: 'Giấy chứng nhận đang giữ', en: 'Certificate held' },
  heldAs: {
    vi: '{number}, {star} sao, cấp {issued}, hết hạn {expires}',
    en: '{number}, {star} stars, issued {issued}, expires {expires}',
  },
  term: { vi: 'Thời gian nhận hồ sơ đánh giá lại', en: 'Term for the renewal' },
  termIs: { vi: 'từ {opens} đến {closes}', en: 'from {opens} to {closes}' },
  termLate: { vi: 'từ {opens} đến {closes} – nộp muộn', en: 'from {opens} to {closes} – filed late' },
  decisionDue: { vi: 'Quyết định chậm nhất', en: 'Decision by' },
});

/** Whose dossier it is, what it asks for, where it stands and until when. */
export function DossierIdentity({ dossier }: { dossier: Dossier }) {
  const { held, renewal } = dossier;
  const facts = [
    [say('producer'), dossier.producerName],
    [say('unit'), dossier.unitName],
    [say('kind'), sayKind(dossier.kind)],
    [say('code'), dossier.productCode],
    [say('act'), dossier.criteriaSet],
    [say('submitted'), dossier.submittedOn && formatDate(dossier.submittedOn)],
    [say('received'), dossier.receivedOn && formatDate(dossier.receivedOn)],
    [say('reportDue'), dossier.reportDueOn && formatDate(dossier.reportDueOn)],
    [say('proposed'), dossier.proposedOn && formatDate(dossier.proposedOn)],
    [
      say('held'),
      held &&
        say('heldAs', {
          number: held.number,
          star: String(held.star),
          issued: formatDate(held.issuedOn),
          expires: formatDate(held.expiresOn),
        }),
    ],
    [
      say('term'),
      renewal &&
        say(renewal.isLate ? 'termLate' : 'termIs', {
          opens: formatDate(renewal.opensOn),
          closes: formatDate(renewal.closesOn),
        }),
    ],
    [say('decisionDue'), renewal?.decisionDueOn && formatDate(renewal.decisionDueOn)],
  ].filter(([, value]) => value);

  return (
    <section className="card">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b px-5 py-4">
        <StateChip state={dossier.state} />
        {dossier.dueOn && (
          <span>
            <span className="text-soft">{say('due')}</span> <Deadline on={dossier.dueOn} daysLeft={dossier.daysLeft} />
          </span>
        )}
      </p>
      <dl className="grid gap-x-8 gap-y-3 px-5 py-4 sm:grid-cols-2 lg:grid-cols-3">
        {facts.map(([label, value]) => (
          <div key={label} className="min-w-0">
            <dt className="text-soft text-sm">{label}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
