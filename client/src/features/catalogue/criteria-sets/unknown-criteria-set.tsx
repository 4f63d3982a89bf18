import { Link } from '@tanstack/react-router';

import { PageHeading } from '@/components/page-heading';
import { words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Không có bộ tiêu chí này', en: 'There is no such criteria set' },
  all: { vi: 'Xem tất cả bộ tiêu chí', en: 'See all criteria sets' },
});

export function UnknownCriteriaSet() {
  return (
    <div className="space-y-3">
      <PageHeading text={say('title')} />
      <Link to="/bo-tieu-chi" className="link">
        {say('all')}
      </Link>
    </div>
  );
}
