import { useSuspenseQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';

import { EmptyState } from '@/components/lists/empty-state';
import { Notice } from '@/components/notice';
import { formatInstant } from '@/lib/format';
import { words } from '@/lib/i18n';

import { Deadline } from '../following/deadline';
import { sayKind, sayState } from '../following/dossier-state';
import { submissionsQuery } from '../following/following.api';
import { dossierQuery } from './dossiers.api';

const { say } = words({
  sent: { vi: 'Hồ sơ đã được gửi', en: 'The dossier has been sent' },
  notYet: { vi: 'Hồ sơ chưa được gửi', en: 'The dossier has not been sent yet' },
  code: { vi: 'Mã sản phẩm', en: 'Product code' },
  number: { vi: 'Lần gửi', en: 'Submission' },
  at: { vi: 'Gửi lúc', en: 'Sent at' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  producer: { vi: 'Chủ thể', en: 'Producer' },
  kind: { vi: 'Loại hồ sơ', en: 'Kind' },
  papers: { vi: 'Số giấy tờ kèm theo', en: 'Papers that went with it' },
  total: { vi: 'Điểm tự đánh giá', en: 'Points of the self-assessment' },
  state: { vi: 'Hiện nay', en: 'Now' },
  next: { vi: 'Bước tiếp theo', en: 'What is next' },
  commune: {
    vi: '{unit} tiếp nhận và lập báo cáo. Bạn không phải làm gì thêm; khi hồ sơ cần bổ sung, việc đó đứng đầu trang việc của bạn.',
    en: '{unit} takes it in and reports on it. Nothing to do for you; should it be returned, that stands first on your work page.',
  },
  due: { vi: 'Hạn của bước này', en: 'Deadline of this step' },
  print: { vi: 'In biên nhận', en: 'Print the receipt' },
});

/** The proof that a dossier was sent: code, time, what happens next and until when. */
export function Receipt({ id }: { id: string }) {
  const { data: dossier } = useSuspenseQuery(dossierQuery(id));
  const { data: submissions } = useSuspenseQuery(submissionsQuery(id));
  const last = submissions.at(-1);
  const { productCode, productName, producerName, kind, state, unitName, dueOn, daysLeft } = dossier.data;
  if (!last) return <EmptyState text={say('notYet')} />;

  const facts: [string, string][] = [
    [say('product'), productName],
    [say('producer'), producerName],
    [say('kind'), sayKind(kind)],
    [say('number'), String(last.number)],
    [say('at'), formatInstant(last.submittedAt)],
    [say('papers'), String(last.papers)],
    [say('total'), String(last.selfTotal)],
    [say('state'), sayState(state)],
  ];
  return (
    <div className="space-y-6">
      <Notice tone="good" text={say('sent')}>
        {productCode && (
          <p>
            {say('code')} <strong>{productCode}</strong>
          </p>
        )}
      </Notice>
      <dl className="facts card">
        {facts.map(([name, value]) => (
          <Fact key={name} name={name} value={value} />
        ))}
      </dl>
      <section className="card space-y-2 p-5">
        <h2 className="text-lg">{say('next')}</h2>
        <p>{say('commune', { unit: unitName })}</p>
        {dueOn && (
          <p>
            {say('due')}: <Deadline on={dueOn} daysLeft={daysLeft} />
          </p>
        )}
      </section>
      <button type="button" className="button button-quiet print:hidden" onClick={() => window.print()}>
        <Printer aria-hidden="true" className="size-5" />
        {say('print')}
      </button>
    </div>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
