import { getRouteApi, Link } from '@tanstack/react-router';

import { AppealDetails } from '@/features/assessment/appeals/appeal-details';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { PageFrame } from '../../producer/page-frame';

const { say } = words({
  title: { vi: 'Một đề nghị xem xét lại', en: 'One appeal' },
  all: { vi: 'Đề nghị xem xét lại', en: 'Appeals' },
});

export function AppealPage() {
  const { appeal } = getRouteApi('/work/de-nghi-xem-lai/$appeal').useParams();
  const { user, roles } = useSession();

  return (
    <PageFrame
      title={say('title')}
      subject={appeal}
      crumbs={
        <Link to="/de-nghi-xem-lai" className="link">
          {say('all')}
        </Link>
      }
    >
      <AppealDetails id={appeal} user={user.id} answers={roles.includes('province_officer')} />
    </PageFrame>
  );
}
