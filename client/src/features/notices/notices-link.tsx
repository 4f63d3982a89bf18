import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Bell } from 'lucide-react';

import { words } from '@/lib/i18n';

import { unreadQuery } from './notices.api';

const { say } = words({
  notices: { vi: 'Thông báo', en: 'Notices' },
  unread: { vi: 'Thông báo, {count} chưa đọc', en: 'Notices, {count} unread' },
  many: { vi: '{most}+', en: '{most}+' },
});

const MOST = 99;

/** Leads to the notices and tells how many are unread. Without an answer it is a link all the same. */
export function NoticesLink() {
  const { data: count = 0 } = useQuery(unreadQuery);

  return (
    <Link
      to="/thong-bao"
      aria-label={count > 0 ? say('unread', { count: String(count) }) : say('notices')}
      className="relative inline-flex size-11 shrink-0 items-center justify-center rounded-lg text-brand hover:bg-tint aria-[current=page]:bg-tint"
    >
      <Bell aria-hidden="true" className="size-5" />
      {count > 0 && (
        <span
          aria-hidden="true"
          className="absolute top-0.5 left-6 min-w-5 rounded-full bg-brand px-1 text-center text-on-brand text-xs"
        >
          {count > MOST ? say('many', { most: String(MOST) }) : count}
        </span>
      )}
    </Link>
  );
}
