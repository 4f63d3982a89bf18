import { getRouteApi, Link } from '@tanstack/react-router';

import { PaperForm } from '@/features/dossiers/papers/paper-form';
import { words } from '@/lib/i18n';

import { PageFrame } from './page-frame';

const { say } = words({
  papers: { vi: 'Giấy tờ đã lưu', en: 'Stored papers' },
  title: { vi: 'Giấy tờ', en: 'Paper' },
});

const route = getRouteApi('/work/giay-to-cua-toi/$paper');

/** One stored paper. */
export function StoredPaperPage() {
  const { paper } = route.useParams();

  return (
    <PageFrame
      title={say('title')}
      subject={paper}
      crumbs={
        <Link to="/giay-to-cua-toi" className="link">
          {say('papers')}
        </Link>
      }
    >
      <PaperForm key={paper} id={paper} />
    </PageFrame>
  );
}
