import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { EmptyState } from '@/components/lists/empty-state';
import { KeysetList } from '@/components/lists/keyset-list';
import { formatInstant } from '@/lib/format';
import { words } from '@/lib/i18n';

import { markRead, type Notice, noticesQuery } from './notices.api';

const { say } = words({
  none: { vi: 'Chưa có thông báo nào', en: 'No notices yet' },
  noneUnread: { vi: 'Bạn đã đọc hết thông báo', en: 'You have read everything' },
  list: { vi: 'Thông báo, mới nhất trước', en: 'Notices, the newest first' },
  unread: { vi: 'Chưa đọc', en: 'Unread' },
  read: { vi: 'Đánh dấu đã đọc', en: 'Mark as read' },
  readIt: { vi: 'Đánh dấu đã đọc: {message}', en: 'Mark as read: {message}' },
});

interface NoticeListProps {
  onlyUnread: boolean;
  /** The link to what a notice is about, if this person can open it. */
  linkOf: (notice: Notice, onOpen: () => void) => ReactNode;
}

/** What happened that concerns somebody. */
export function NoticeList({ onlyUnread, linkOf }: NoticeListProps) {
  return (
    <KeysetList
      query={noticesQuery(onlyUnread)}
      counted={{ vi: '{count} thông báo', en: '{count} notices' }}
      empty={<EmptyState text={say(onlyUnread ? 'noneUnread' : 'none')} />}
    >
      {(items) => (
        <ul aria-label={say('list')} className="card divide-y divide-line">
          {items.map((notice) => (
            <Line key={notice.id} notice={notice} linkOf={linkOf} />
          ))}
        </ul>
      )}
    </KeysetList>
  );
}

function Line({ notice, linkOf }: { notice: Notice; linkOf: NoticeListProps['linkOf'] }) {
  const queryClient = useQueryClient();
  const { message, sentAt, readAt } = notice;
  const read = () => void markRead(queryClient, notice).catch(() => undefined); // it stays unread, and can be tried again

  return (
    <li className={`space-y-1 px-5 py-4 ${readAt ? '' : 'border-brand border-l-4'}`}>
      <p className={readAt ? undefined : 'font-semibold'}>{message}</p>
      <p className="flex flex-wrap items-center gap-x-4 text-soft text-sm">
        <time dateTime={sentAt}>{formatInstant(sentAt)}</time>
        {!readAt && <span className="font-semibold text-brand">{say('unread')}</span>}
      </p>
      <p className="flex flex-wrap gap-x-6">
        {linkOf(notice, read)}
        {!readAt && (
          <button
            type="button"
            aria-label={say('readIt', { message })}
            className="link min-h-8 cursor-pointer"
            onClick={read}
          >
            {say('read')}
          </button>
        )}
      </p>
    </li>
  );
}
