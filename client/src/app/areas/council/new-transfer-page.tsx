import { getRouteApi, Link } from '@tanstack/react-router';

import { EmptyState } from '@/components/lists/empty-state';
import { SealForm } from '@/features/assessment/transfers/seal-form';
import { SealRenewalForm } from '@/features/assessment/transfers/seal-renewal-form';
import { words } from '@/lib/i18n';

import { SectionHeading } from './section-heading';

const { say } = words({
  renewal: { vi: 'Chuyển hồ sơ đánh giá lại 5 sao lên trung ương', en: 'Send a renewal of five stars to the centre' },
  title: { vi: 'Chuyển kết quả lên trung ương', en: 'Send a result to the central level' },
  all: { vi: 'Chuyển hồ sơ lên trung ương', en: 'Packages to the central level' },
  none: {
    vi: 'Mở trang này từ kết quả của một phiên họp, hoặc từ hồ sơ đánh giá lại 5 sao',
    en: 'Open this page from the results of a session, or from a renewal of five stars',
  },
});

const route = getRouteApi('/work/chuyen-trung-uong/moi');

/** The package of a result that reaches five stars. */
export function NewTransferPage() {
  const { 'ket-qua': result, 'ho-so': dossier } = route.useSearch();
  const navigate = route.useNavigate();

  return (
    <div className="space-y-6 py-6 lg:py-8">
      <SectionHeading text={say(dossier ? 'renewal' : 'title')}>
        <Link to="/chuyen-trung-uong" className="link">
          {say('all')}
        </Link>
      </SectionHeading>
      {!result && !dossier && <EmptyState text={say('none')} />}
      {dossier && (
        <SealRenewalForm
          dossier={dossier}
          onDone={({ id }) => void navigate({ to: '/chuyen-trung-uong/$transfer', params: { transfer: id } })}
          onBack={() => void navigate({ to: '/ho-so/$dossier', params: { dossier } })}
        />
      )}
      {result && !dossier && (
        <section className="card p-5 sm:p-8">
          <SealForm
            result={result}
            onDone={({ id }) => void navigate({ to: '/chuyen-trung-uong/$transfer', params: { transfer: id } })}
          />
        </section>
      )}
    </div>
  );
}
