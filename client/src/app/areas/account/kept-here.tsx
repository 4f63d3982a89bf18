import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { ConfirmDialog } from '@/components/steps/confirm-dialog';
import { formatInstant } from '@/lib/format';
import { words } from '@/lib/i18n';
import { keptOf } from '@/lib/kept';
import { wipe } from '@/lib/store';

const { say } = words({
  none: { vi: 'Máy này không giữ nội dung nào chưa gửi.', en: 'This device keeps nothing that is not sent.' },
  draft: { vi: '{title}: bản nháp lúc {at}', en: '{title}: draft of {at}' },
  waiting: { vi: '{title}: chờ gửi từ {at}', en: '{title}: waiting to be sent since {at}' },
  clear: { vi: 'Xóa dữ liệu trên máy này', en: 'Delete the data on this device' },
  lost: { vi: 'Những nội dung chưa gửi bên dưới mất hẳn.', en: 'What is listed below and not sent is lost for good.' },
});

/** What this device keeps and the server does not have: for those who share a device. */
export function KeptHere({ user }: { user: string }) {
  const queryClient = useQueryClient();
  const query = { queryKey: ['kept', user], queryFn: () => keptOf(user), staleTime: 0 };
  const { data: kept = [] } = useQuery(query);
  const [isAsked, setAsked] = useState(false);

  const list = (
    <ul className="list-disc space-y-1 pl-6">
      {kept.map(({ key, title, at, isDraft }) => (
        <li key={key}>{say(isDraft ? 'draft' : 'waiting', { title, at: formatInstant(at) })}</li>
      ))}
    </ul>
  );

  if (kept.length === 0) return <p className="text-soft">{say('none')}</p>;
  return (
    <>
      {list}
      <button type="button" className="button button-quiet" onClick={() => setAsked(true)}>
        {say('clear')}
      </button>
      {isAsked && (
        <ConfirmDialog
          title={say('clear')}
          consequences={[say('lost')]}
          act={say('clear')}
          isGrave
          onBack={() => setAsked(false)}
          onConfirm={async () => {
            await wipe(user);
            setAsked(false);
            await queryClient.invalidateQueries(query);
          }}
        >
          {list}
        </ConfirmDialog>
      )}
    </>
  );
}
