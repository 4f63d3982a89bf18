import { Link } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { EmptyState } from '@/components/lists/empty-state';
import { KeysetList } from '@/components/lists/keyset-list';
import { rootsQuery } from '@/features/audit/log/audit.api';
import { RootTable } from '@/features/audit/log/root-table';
import { words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Gốc chuỗi theo ngày', en: 'Roots by day' },
  lead: {
    vi: 'Lưu các gốc này ở nơi khác: chuỗi bị viết lại từ đầu cũng lộ ra khi so với chúng.',
    en: 'Keep these somewhere else: held against them, even a chain rewritten from its beginning shows.',
  },
  log: { vi: 'Nhật ký', en: 'Audit log' },
  empty: { vi: 'Chưa có ngày nào kết thúc', en: 'No day has ended yet' },
});

const COUNTED = { vi: '{count} ngày', en: '{count} days' };

export function RootsPage() {
  return (
    <PageFrame
      title={say('title')}
      lead={say('lead')}
      above={[
        <Link key="log" to="/nhat-ky" className="link">
          {say('log')}
        </Link>,
      ]}
    >
      <KeysetList query={rootsQuery} counted={COUNTED} empty={<EmptyState text={say('empty')} />}>
        {(roots) => <RootTable roots={roots} />}
      </KeysetList>
    </PageFrame>
  );
}
