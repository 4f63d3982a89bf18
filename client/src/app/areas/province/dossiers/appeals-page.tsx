import { getRouteApi } from '@tanstack/react-router';

import { AppealList } from '@/features/assessment/appeals/appeal-list';
import { words } from '@/lib/i18n';

import { ChoiceLinks } from '../../commune/choice-links';
import { PageFrame } from '../../producer/page-frame';

const { say } = words({
  title: { vi: 'Đề nghị xem xét lại', en: 'Appeals' },
  lead: {
    vi: 'Chưa trả lời thì chưa ra quyết định được cho sản phẩm đó.',
    en: 'No decision is issued on a product before its appeal is answered.',
  },
  which: { vi: 'Đề nghị nào', en: 'Which appeals' },
  all: { vi: 'Tất cả', en: 'All' },
  waiting: { vi: 'Chờ trả lời', en: 'Waiting for an answer' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
});

const READ = { true: true, false: false } as const;

export function AppealsPage() {
  const { answered } = getRouteApi('/work/de-nghi-xem-lai').useSearch();

  return (
    <PageFrame title={say('title')} lead={say('lead')} isWide>
      <ChoiceLinks
        label={say('which')}
        to="/de-nghi-xem-lai"
        choices={[
          { text: say('all'), search: {} },
          { text: say('waiting'), search: { answered: 'false' } },
          { text: say('answered'), search: { answered: 'true' } },
        ]}
      />
      <AppealList answered={answered && READ[answered]} />
    </PageFrame>
  );
}
