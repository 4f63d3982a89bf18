import { getRouteApi, Link } from '@tanstack/react-router';

import { AnswerForm } from '@/features/producers/certificates/answer-form';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { PageFrame } from './page-frame';

const { say } = words({
  title: { vi: 'Giải trình về việc thu hồi', en: 'Answer to a revocation' },
  list: { vi: 'Giấy chứng nhận của tôi', en: 'My certificates' },
});

const route = getRouteApi('/work/chung-nhan-cua-toi/thu-hoi/$revocation');

export function AnswerPage() {
  const { revocation } = route.useParams();
  const { user } = useSession();
  const navigate = route.useNavigate();
  const back = () => void navigate({ to: '/chung-nhan-cua-toi' });

  return (
    <PageFrame
      title={say('title')}
      subject={revocation}
      crumbs={
        <Link to="/chung-nhan-cua-toi" className="link">
          {say('list')}
        </Link>
      }
    >
      <AnswerForm id={revocation} user={user.id} onDone={back} onBack={back} />
    </PageFrame>
  );
}
