import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { EmptyState } from '@/components/lists/empty-state';
import { lifeQuery } from '@/features/certification/certificates/certificate-life.api';
import {
  ExtensionStep,
  LiftingStep,
  ReplacementStep,
  SuspensionStep,
  WithdrawalOrderStep,
  WithdrawalStep,
} from '@/features/certification/certificates/certificate-steps';
import { certificateQuery } from '@/features/certification/certificates/certificates.api';
import { ScopeStep } from '@/features/certification/certificates/scope-step';
import { OpenRevocation } from '@/features/certification/revocations/open-revocation';
import { inLanguage, words } from '@/lib/i18n';
import { STEPS, type StepName, stepNamed } from './certificate-steps';
import { CertificateLink } from './decision-links';

const { say } = words({
  list: { vi: 'Giấy chứng nhận', en: 'Certificates' },
  unknown: { vi: 'Không có bước này', en: 'There is no such step' },
  on: { vi: '{step}: {number}', en: '{step}: {number}' },
});

const route = getRouteApi('/work/giay-chung-nhan/$number/$step');

/** One step on one certificate: what it leads to, what it asks for. */
export function CertificateStepPage() {
  const { number, step: named } = route.useParams();
  const step = stepNamed(named);

  return (
    <PageFrame
      title={step ? say('on', { step: inLanguage(STEPS[step].name), number }) : say('unknown')}
      subject={`${number}/${named}`}
      above={[
        <Link key="list" to="/giay-chung-nhan" className="link">
          {say('list')}
        </Link>,
        <CertificateLink key="certificate" number={number} />,
      ]}
    >
      {step ? <Step number={number} step={step} /> : <EmptyState text={say('unknown')} />}
    </PageFrame>
  );
}

function Step({ number, step }: { number: string; step: StepName }) {
  const { data: life } = useSuspenseQuery(lifeQuery(number));
  const { data: certificate } = useSuspenseQuery(certificateQuery(number));
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const onBack = () => void navigate({ to: '/giay-chung-nhan/$number', params: { number } });
  const onDone = async () => {
    await queryClient.invalidateQueries({ queryKey: ['certificates'] });
    onBack();
  };
  const props = { number, version: life.version, onBack, onDone };

  switch (step) {
    case 'pham-vi':
      return <ScopeStep number={number} onBack={onBack} onDone={onDone} />;
    case 'tam-dinh-chi':
      return <SuspensionStep {...props} />;
    case 'bo-tam-dinh-chi':
      return <LiftingStep {...props} />;
    case 'huy-ket-qua':
      return <WithdrawalStep {...props} />;
    case 'yeu-cau-huy':
      return <WithdrawalOrderStep {...props} />;
    case 'keo-dai':
      return <ExtensionStep {...props} product={certificate.product.id} />;
    case 'cap-lai':
      return (
        <ReplacementStep
          {...props}
          onDone={async ({ number: made }) => {
            await queryClient.invalidateQueries({ queryKey: ['certificates'] });
            await navigate({ to: '/giay-chung-nhan/$number', params: { number: made } });
          }}
        />
      );
    case 'thu-hoi':
      return (
        <OpenRevocation
          certificateNumber={number}
          onBack={onBack}
          onDone={async ({ id }) => {
            await queryClient.invalidateQueries({ queryKey: ['revocations'] });
            await navigate({ to: '/thu-hoi/$revocation', params: { revocation: id } });
          }}
        />
      );
  }
}
