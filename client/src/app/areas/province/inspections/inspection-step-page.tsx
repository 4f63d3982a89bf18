import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { EmptyState } from '@/components/lists/empty-state';
import { CancellationForm, ConclusionForm, MoveForm } from '@/features/inspections/inspection-forms';
import { inspectionQuery } from '@/features/inspections/inspections.api';
import { RecheckForm } from '@/features/inspections/recheck-form';
import { VisitForm } from '@/features/inspections/visit-form';
import { inLanguage, words } from '@/lib/i18n';

import { knownIn } from '../register/options';
import { INSPECTION_STEPS, type InspectionStep } from './inspection-steps';

const { say } = words({
  one: { vi: 'Cuộc kiểm tra', en: 'Inspection' },
  unknown: { vi: 'Không có bước này', en: 'There is no such step' },
});

const FORMS = {
  'ket-qua': VisitForm,
  'doi-ngay': MoveForm,
  'kiem-tra-lai': RecheckForm,
  'ket-luan': ConclusionForm,
  huy: CancellationForm,
};
const route = getRouteApi('/work/kiem-tra/$inspection/$step');

export function InspectionStepPage() {
  const { inspection, step: named } = route.useParams();
  const step = knownIn(INSPECTION_STEPS, named);

  return (
    <PageFrame
      title={step ? inLanguage(INSPECTION_STEPS[step]) : say('unknown')}
      subject={`${inspection}/${named}`}
      above={[
        <Link key="one" to="/kiem-tra/$inspection" params={{ inspection }} className="link">
          {say('one')}
        </Link>,
      ]}
    >
      {step ? <Step id={inspection} step={step} /> : <EmptyState text={say('unknown')} />}
    </PageFrame>
  );
}

function Step({ id, step }: { id: string; step: InspectionStep }) {
  const { data: read } = useSuspenseQuery(inspectionQuery(id));
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const Form = FORMS[step];
  const onBack = () => void navigate({ to: '/kiem-tra/$inspection', params: { inspection: id } });

  return (
    <Form
      inspection={read.data}
      version={read.version}
      onBack={onBack}
      onDone={async () => {
        await queryClient.invalidateQueries();
        onBack();
      }}
    />
  );
}
