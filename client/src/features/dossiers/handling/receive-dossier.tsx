import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';

import { Notice } from '@/components/notice';
import type { Schemas } from '@/lib/api';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import { CompletenessChecklist } from '../viewing/completeness-checklist';
import { receive } from './handling.api';
import { TakeStep } from './take-step';

const { say } = words({
  act: { vi: 'Tiếp nhận hồ sơ', en: 'Receive the dossier' },
  clock: {
    vi: 'Từ ngày mai bắt đầu tính thời hạn để xã báo cáo (Mẫu 03) và đề nghị lên tỉnh.',
    en: 'From tomorrow the term runs in which the commune reports (form 03) and proposes it.',
  },
  told: { vi: 'Chủ thể nhận thông báo hồ sơ đã được tiếp nhận.', en: 'The producer is told that it was received.' },
  done: { vi: 'Đã tiếp nhận hồ sơ “{product}”', en: 'The dossier “{product}” is received' },
  receipt: { vi: 'Biên nhận', en: 'Receipt' },
  producer: { vi: 'Chủ thể', en: 'Producer' },
  code: { vi: 'Mã sản phẩm', en: 'Product code' },
  on: { vi: 'Ngày tiếp nhận', en: 'Received on' },
  term: { vi: 'Thời hạn', en: 'Term' },
  days: { vi: '{days} ngày làm việc', en: '{days} working days' },
  due: { vi: 'Báo cáo và đề nghị lên tỉnh chậm nhất', en: 'Report and proposal by' },
  gaps: {
    vi: 'Chưa có lịch nghỉ lễ của năm {years}: hạn này có thể sớm hơn thực tế.',
    en: 'The holidays of {years} are not known: this day may be too early.',
  },
  report: { vi: 'Lập báo cáo Mẫu 03', en: 'Write the report (form 03)' },
  view: { vi: 'Về hồ sơ', en: 'Back to the dossier' },
});

/** Takes a submitted dossier in, then shows the receipt with its last day. */
export function ReceiveDossier({ id, onBack }: { id: string; onBack: () => void }) {
  const [received, setReceived] = useState<Schemas['ReceivedDossier']>();
  if (received) return <Receipt received={received} />;

  return (
    <TakeStep
      id={id}
      act={say('act')}
      consequences={() => [say('clock'), say('told')]}
      take={(taken) => receive(id, taken)}
      onDone={setReceived}
      onBack={onBack}
    >
      <CompletenessChecklist id={id} />
    </TakeStep>
  );
}

function Receipt({ received: { dossier, term } }: { received: Schemas['ReceivedDossier'] }) {
  const years = term.yearsWithoutCalendar;
  const facts: [string, ReactNode][] = [
    [say('producer'), dossier.producerName],
    ...(dossier.productCode ? [[say('code'), dossier.productCode] as [string, ReactNode]] : []),
    [say('on'), formatDate(term.received)],
    [say('term'), say('days', { days: String(term.workingDays) })],
    [say('due'), <strong key="due">{formatDate(term.lastDay)}</strong>],
  ];

  return (
    <div className="space-y-6" role="status">
      <Notice tone="good" text={say('done', { product: dossier.productName })}>
        {years.length > 0 && <p>{say('gaps', { years: years.join(', ') })}</p>}
      </Notice>
      <section className="card">
        <h2 className="px-5 pt-5 text-lg">{say('receipt')}</h2>
        <dl className="facts">
          {facts.map(([label, value]) => [<dt key={label}>{label}</dt>, <dd key={`${label}-is`}>{value}</dd>])}
        </dl>
      </section>
      <div className="flex flex-wrap gap-3">
        <Link to="/ho-so/$dossier/bao-cao" params={{ dossier: dossier.id }} className="button button-main">
          {say('report')}
        </Link>
        <Link to="/ho-so/$dossier" params={{ dossier: dossier.id }} className="button button-quiet">
          {say('view')}
        </Link>
      </div>
    </div>
  );
}
