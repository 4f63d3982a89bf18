import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';

import { Loaded } from '@/components/loaded';
import { Notice } from '@/components/notice';
import { producerQuery } from '@/features/producers/producers/producers.api';
import { RepresentationForm } from '@/features/producers/producers/representation-form';
import { StatementForm } from '@/features/producers/producers/statement-form';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { PageFrame } from './page-frame';

const { say } = words({
  producers: { vi: 'Chủ thể của tôi', en: 'My producers' },
  title: { vi: 'Thông tin chủ thể', en: 'Details of the producer' },
  members: { vi: 'Người làm thay chủ thể', en: 'Who acts for the producer' },
  full: { vi: 'Thông tin đã đủ để nộp hồ sơ.', en: 'Everything that a dossier needs is stated.' },
  lacking: {
    vi: 'Còn thiếu thông tin để nộp hồ sơ. Hãy điền các mục còn trống bên dưới.',
    en: 'Something that a dossier needs is not stated yet. Fill in what is empty below.',
  },
});

const route = getRouteApi('/work/chu-the-cua-toi/$producer');

/** What a producer states about itself and, apart because it is personal data, the people behind it. */
export function ProducerPage() {
  const { producer } = route.useParams();

  return (
    <PageFrame
      title={say('title')}
      subject={producer}
      crumbs={
        <Link to="/chu-the-cua-toi" className="link">
          {say('producers')}
        </Link>
      }
    >
      <Forms key={producer} id={producer} />
    </PageFrame>
  );
}

function Forms({ id }: { id: string }) {
  const { user } = useSession();
  const { data } = useSuspenseQuery(producerQuery(id));
  const { isFullyStated } = data.data;

  return (
    <>
      <Notice tone={isFullyStated ? 'good' : 'warn'} text={say(isFullyStated ? 'full' : 'lacking')} />
      <Link to="/chu-the-cua-toi/$producer/nguoi-lam-thay" params={{ producer: id }} className="button button-quiet">
        {say('members')}
      </Link>
      <StatementForm id={id} user={user.id} />
      <Loaded>
        <RepresentationForm id={id} user={user.id} />
      </Loaded>
    </>
  );
}
