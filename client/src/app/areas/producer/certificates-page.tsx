import { Link } from '@tanstack/react-router';

import { EmptyState } from '@/components/lists/empty-state';
import { KeysetList } from '@/components/lists/keyset-list';
import { StarRating } from '@/components/star-rating';
import { StatusChip } from '@/features/certification/status';
import { type Recognition, recognitionsQuery } from '@/features/producers/certificates/certificates.api';
import { RevocationList } from '@/features/producers/certificates/revocation-list';
import { useActing } from '@/lib/acting';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import { PageFrame } from './page-frame';

const { say } = words({
  title: { vi: 'Giấy chứng nhận của tôi', en: 'My certificates' },
  none: { vi: 'Chưa có giấy chứng nhận nào', en: 'No certificate yet' },
  how: {
    vi: 'Giấy chứng nhận hiện ở đây khi hồ sơ được công nhận.',
    en: 'Certificates appear here once a dossier is recognised.',
  },
  until: { vi: 'Hiệu lực đến {date}', en: 'Valid until {date}' },
  number: { vi: 'Giấy chứng nhận {number}', en: 'Certificate {number}' },
  renew: { vi: 'Mở hồ sơ đánh giá lại hoặc nâng hạng', en: 'Open a renewal or an upgrade' },
  renewOf: { vi: 'Mở hồ sơ đánh giá lại hoặc nâng hạng: {name}', en: 'Open a renewal or an upgrade: {name}' },
  giveUp: { vi: 'Xin thôi công nhận', en: 'Give the recognition up' },
  giveUpOf: { vi: 'Xin thôi công nhận: {name}', en: 'Give the recognition up: {name}' },
  revocations: { vi: 'Thu hồi', en: 'Revocations' },
  answer: { vi: 'Gửi giải trình', en: 'Answer' },
  answerOf: { vi: 'Gửi giải trình: {name}', en: 'Answer: {name}' },
  inspections: { vi: 'Xem kết quả kiểm tra sau công nhận', en: 'See the inspections of my products' },
});

/** What the producer has been recognised for, how long it lasts, and what threatens it. */
export function CertificatesPage() {
  const acting = useActing();
  return (
    <PageFrame title={say('title')}>
      {acting?.producerId && (
        <KeysetList
          below={<Threats />}
          query={recognitionsQuery({ producer: acting.producerId })}
          counted={{ vi: '{count} sản phẩm', en: '{count} products' }}
          empty={<EmptyState text={say('none')}>{say('how')}</EmptyState>}
        >
          {(items) => (
            <ul className="space-y-3">
              {items.map((item) => (
                <Entry key={item.id} {...item} />
              ))}
            </ul>
          )}
        </KeysetList>
      )}
    </PageFrame>
  );
}

/** What was found at visits, and what is being revoked. */
const Threats = () => (
  <div className="mt-6 space-y-6">
    <p>
      <Link to="/kiem-tra-cua-toi" className="link">
        {say('inspections')}
      </Link>
    </p>
    <section className="space-y-3">
      <h2 className="text-xl">{say('revocations')}</h2>
      <RevocationList
        answerLink={({ id, productName }) => (
          <Link
            to="/chung-nhan-cua-toi/thu-hoi/$revocation"
            params={{ revocation: id }}
            aria-label={say('answerOf', { name: productName })}
            className="button button-quiet"
          >
            {say('answer')}
          </Link>
        )}
      />
    </section>
  </div>
);

function Entry({ id, name, star, status, certificate, expiresOn }: Recognition) {
  return (
    <li className="card space-y-2 p-5">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="font-semibold text-lg">{name}</p>
        <StatusChip status={status} />
      </div>
      <StarRating star={star} />
      {expiresOn && <p>{say('until', { date: formatDate(expiresOn) })}</p>}
      <p className="flex flex-wrap gap-x-5 gap-y-2">
        {certificate && (
          <Link to="/xac-minh/$number" params={{ number: certificate.number }} className="link">
            {say('number', { number: certificate.number })}
          </Link>
        )}
        <Link
          to="/san-pham-cua-toi/$product"
          params={{ product: id }}
          aria-label={say('renewOf', { name })}
          className="link"
        >
          {say('renew')}
        </Link>
        {certificate && isRunning(status) && (
          <Link
            to="/chung-nhan-cua-toi/$number/xin-thoi"
            params={{ number: certificate.number }}
            aria-label={say('giveUpOf', { name })}
            className="link"
          >
            {say('giveUp')}
          </Link>
        )}
      </p>
    </li>
  );
}

/** What has ended already cannot be given up. */
const isRunning = (status: Recognition['status']) =>
  status === 'valid' || status === 'expiring' || status === 'extended' || status === 'suspended';
