import { getRouteApi } from '@tanstack/react-router';

import { PackageList } from '@/features/assessment/packages/package-list';
import { words } from '@/lib/i18n';

import { ChoiceLinks } from '../commune/choice-links';
import { PageFrame } from '../producer/page-frame';

const { say } = words({
  title: { vi: 'Gói hồ sơ gửi trung ương', en: 'Packages for the central level' },
  which: { vi: 'Gói nào', en: 'Which packages' },
  all: { vi: 'Tất cả', en: 'All' },
  onTheWay: { vi: 'Chờ nhận', en: 'On the way' },
  received: { vi: 'Đã nhận', en: 'Received' },
});

const READ = { true: true, false: false } as const;

export function TransfersPage() {
  const { received } = getRouteApi('/work/goi-ho-so').useSearch();

  return (
    <PageFrame title={say('title')} isWide>
      <ChoiceLinks
        label={say('which')}
        to="/goi-ho-so"
        choices={[
          { text: say('all'), search: {} },
          { text: say('onTheWay'), search: { received: 'false' } },
          { text: say('received'), search: { received: 'true' } },
        ]}
      />
      <PackageList received={received && READ[received]} />
    </PageFrame>
  );
}
