import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';

import { MemberForm } from '@/features/producers/members/member-form';
import { MemberList } from '@/features/producers/members/member-list';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { PageFrame } from './page-frame';

const { say } = words({
  title: { vi: 'Người làm thay chủ thể', en: 'Who acts for the producer' },
  producers: { vi: 'Chủ thể của tôi', en: 'My producers' },
  producer: { vi: 'Thông tin chủ thể', en: 'Details of the producer' },
  add: { vi: 'Thêm người', en: 'Add a person' },
});

const route = getRouteApi('/work/chu-the-cua-toi/$producer/nguoi-lam-thay');

/** Who may act for a producer, and since when. */
export function MembersPage() {
  const { producer } = route.useParams();
  const { user } = useSession();
  const [added, setAdded] = useState(0);

  return (
    <PageFrame
      title={say('title')}
      subject={producer}
      crumbs={[
        <Link key="all" to="/chu-the-cua-toi" className="link">
          {say('producers')}
        </Link>,
        <Link key="one" to="/chu-the-cua-toi/$producer" params={{ producer }} className="link">
          {say('producer')}
        </Link>,
      ]}
    >
      <MemberList producer={producer} user={user.id} />
      <section className="card space-y-5 p-5 sm:p-8">
        <h2 className="text-xl">{say('add')}</h2>
        <MemberForm key={added} producer={producer} onDone={() => setAdded(added + 1)} />
      </section>
    </PageFrame>
  );
}
