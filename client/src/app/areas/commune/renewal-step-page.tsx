import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { EmptyState } from '@/components/lists/empty-state';
import { AnswerForm, ContactForm } from '@/features/renewals/renewal-forms';
import { inLanguage, type Texts, words } from '@/lib/i18n';

const { say } = words({
  unknown: { vi: 'Không có bước này', en: 'There is no such step' },
});

const STEPS: Record<string, { title: Texts; Form: typeof ContactForm }> = {
  'lien-he': {
    title: { vi: 'Ghi lần liên hệ với chủ thể', en: 'Record a contact with the producer' },
    Form: ContactForm,
  },
  'y-dinh': { title: { vi: 'Ghi ý định của chủ thể', en: 'Record what the producer means to do' }, Form: AnswerForm },
};

const route = getRouteApi('/work/sap-het-han/$certificate/$step');

export function RenewalStepPage() {
  const { certificate, step } = route.useParams();
  const known = STEPS[step];
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const onBack = () => void navigate({ to: '/sap-het-han/$certificate', params: { certificate } });

  return (
    <PageFrame
      title={known ? inLanguage(known.title) : say('unknown')}
      subject={`${certificate}/${step}`}
      above={[
        <Link key="one" to="/sap-het-han/$certificate" params={{ certificate }} className="link">
          {certificate}
        </Link>,
      ]}
    >
      {known ? (
        <known.Form
          number={certificate}
          onBack={onBack}
          onDone={async () => {
            await queryClient.invalidateQueries();
            onBack();
          }}
        />
      ) : (
        <EmptyState text={say('unknown')} />
      )}
    </PageFrame>
  );
}
