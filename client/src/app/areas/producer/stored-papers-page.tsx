import { EmptyState } from '@/components/lists/empty-state';
import { PaperList } from '@/features/dossiers/papers/paper-list';
import { useActing } from '@/lib/acting';
import { words } from '@/lib/i18n';

import { PageFrame } from './page-frame';

const { say } = words({
  title: { vi: 'Giấy tờ đã lưu', en: 'Stored papers' },
  lead: {
    vi: 'Lưu một lần, dùng lại cho mọi hồ sơ. Giấy sắp hết hạn nên được thay bằng bản mới.',
    en: 'Stored once, used in every dossier. What is about to expire should be replaced by a newer file.',
  },
  none: { vi: 'Chưa lưu giấy tờ nào', en: 'No paper is stored yet' },
  how: { vi: 'Giấy tờ được thêm từ hồ sơ của sản phẩm.', en: 'Papers are added from the dossier of a product.' },
});

/** The papers of the producer that somebody works for just now. */
export function StoredPapersPage() {
  const acting = useActing();

  return (
    <PageFrame title={say('title')} lead={say('lead')}>
      <PaperList producer={acting?.producerId} empty={<EmptyState text={say('none')}>{say('how')}</EmptyState>} />
    </PageFrame>
  );
}
