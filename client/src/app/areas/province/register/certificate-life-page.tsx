import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { Facts } from '@/components/facts';
import { Notice } from '@/components/notice';
import { StarRating } from '@/components/star-rating';
import { sayHeadline } from '@/features/certification/certificates/certificate-headline';
import { type CertificateLife, lifeQuery } from '@/features/certification/certificates/certificate-life.api';
import { CertificateScope } from '@/features/certification/certificates/certificate-scope';
import { CertificateTimeline } from '@/features/certification/certificates/certificate-timeline';
import { certificateQuery } from '@/features/certification/certificates/certificates.api';
import { documentAddress } from '@/features/certification/certificates/scope.api';
import { FullTimeline } from '@/features/certification/certified-products/full-timeline';
import { toneOf } from '@/features/certification/status';
import { formatDate } from '@/lib/format';
import { inLanguage, words } from '@/lib/i18n';
import { useSession } from '@/lib/session';
import { STEPS, stepsFor } from './certificate-steps';

const { say } = words({
  title: { vi: 'Giấy chứng nhận {number}', en: 'Certificate {number}' },
  list: { vi: 'Giấy chứng nhận', en: 'Certificates' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  producer: { vi: 'Chủ thể', en: 'Producer' },
  star: { vi: 'Hạng', en: 'Stars' },
  issued: { vi: 'Ngày cấp', en: 'Issued on' },
  expires: { vi: 'Ngày hết hạn', en: 'Expires on' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  of: { vi: '{number} ngày {date}', en: '{number} of {date}' },
  life: { vi: 'Quá trình', en: 'Life' },
  steps: { vi: 'Xử lý giấy chứng nhận', en: 'Acts on the certificate' },
  ordered: {
    vi: 'Trung ương yêu cầu hủy kết quả theo văn bản {paper}, trước hết ngày {date}',
    en: 'The centre has ordered the withdrawal by paper {paper}, due on {date}',
  },
  late: { vi: 'Đã quá hạn thực hiện.', en: 'This is overdue.' },
});

const route = getRouteApi('/work/giay-chung-nhan/$number');

/** One certificate: what it is worth today, all that happened to it, and what may be done. */
export function CertificateLifePage() {
  const { number } = route.useParams();
  return (
    <PageFrame
      title={say('title', { number })}
      subject={number}
      above={[
        <Link key="list" to="/giay-chung-nhan" className="link">
          {say('list')}
        </Link>,
      ]}
    >
      <Shown number={number} />
    </PageFrame>
  );
}

function Shown({ number }: { number: string }) {
  const { data: certificate } = useSuspenseQuery(certificateQuery(number));
  const { data: life } = useSuspenseQuery(lifeQuery(number));

  return (
    <>
      <Notice tone={toneOf(certificate.status)} text={sayHeadline(certificate)} />
      <Ordered life={life.data} />
      <Facts
        rows={[
          [say('product'), certificate.product.name],
          [say('producer'), certificate.producer?.name],
          [say('star'), <StarRating key="star" star={certificate.star} />],
          [say('issued'), formatDate(certificate.issuedOn)],
          [say('expires'), formatDate(certificate.expiresOn)],
          [
            say('decision'),
            say('of', { number: certificate.decision.number, date: formatDate(certificate.decision.decidedOn) }),
          ],
        ]}
      />
      <Steps number={number} status={certificate.status} />
      <CertificateScope number={number} paper={documentAddress(number)} />
      <section className="space-y-4">
        <h2 className="text-xl">{say('life')}</h2>
        <CertificateTimeline life={life.data} />
      </section>
      <FullTimeline product={certificate.product.id} />
    </>
  );
}

function Ordered({ life: { withdrawalOrder: order } }: { life: CertificateLife }) {
  if (!order) return null;
  return (
    <Notice tone="bad" text={say('ordered', { paper: order.paper, date: formatDate(order.dueOn) })}>
      {order.isOverdue && <p>{say('late')}</p>}
    </Notice>
  );
}

function Steps({ number, status }: { number: string; status: string }) {
  const { roles } = useSession();
  const steps = stepsFor(status, roles);
  if (steps.length === 0) return null;

  return (
    <nav aria-label={say('steps')} className="flex flex-wrap gap-3">
      {steps.map((step) => (
        <Link key={step} to="/giay-chung-nhan/$number/$step" params={{ number, step }} className="button button-quiet">
          {inLanguage(STEPS[step].name)}
        </Link>
      ))}
    </nav>
  );
}
