import { getRouteApi, useNavigate } from '@tanstack/react-router';

import { CloseReturn } from '@/features/dossiers/handling/close-return';
import { ProposeDossier } from '@/features/dossiers/handling/propose-dossier';
import { ReceiveDossier } from '@/features/dossiers/handling/receive-dossier';
import { ReportForm } from '@/features/dossiers/handling/report-form';
import { ReturnForm } from '@/features/dossiers/handling/return-form';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { DossierFrame } from './dossier-frame';

const { say } = words({
  receive: { vi: 'Tiếp nhận hồ sơ', en: 'Receive a dossier' },
  report: { vi: 'Báo cáo của xã (Mẫu 03)', en: 'Report of the commune (form 03)' },
  propose: { vi: 'Đề nghị lên tỉnh', en: 'Propose to the province' },
  return: { vi: 'Trả hồ sơ để bổ sung', en: 'Send a dossier back to be supplemented' },
  close: { vi: 'Kết thúc bổ sung', en: 'Close a return' },
});

/** Back to the dossier, where the next step stands. */
export function useBackTo(dossier: string) {
  const navigate = useNavigate();
  return () => void navigate({ to: '/ho-so/$dossier', params: { dossier } });
}

export function ReceivePage() {
  const { dossier } = getRouteApi('/work/ho-so/$dossier/tiep-nhan').useParams();
  return (
    <DossierFrame id={dossier} step={say('receive')}>
      <ReceiveDossier id={dossier} onBack={useBackTo(dossier)} />
    </DossierFrame>
  );
}

export function ReportPage() {
  const { dossier } = getRouteApi('/work/ho-so/$dossier/bao-cao').useParams();
  const { user } = useSession();
  return (
    <DossierFrame id={dossier} step={say('report')}>
      <ReportForm id={dossier} user={user.id} onDone={useBackTo(dossier)} />
    </DossierFrame>
  );
}

export function ProposePage() {
  const { dossier } = getRouteApi('/work/ho-so/$dossier/de-nghi').useParams();
  const back = useBackTo(dossier);
  return (
    <DossierFrame id={dossier} step={say('propose')}>
      <ProposeDossier id={dossier} onDone={back} onBack={back} />
    </DossierFrame>
  );
}

export function ReturnPage() {
  const { dossier } = getRouteApi('/work/ho-so/$dossier/tra-lai').useParams();
  const { user } = useSession();
  return (
    <DossierFrame id={dossier} step={say('return')}>
      <ReturnForm id={dossier} user={user.id} onDone={useBackTo(dossier)} />
    </DossierFrame>
  );
}

export function CloseReturnPage() {
  const { dossier } = getRouteApi('/work/ho-so/$dossier/ket-thuc-bo-sung').useParams();
  const back = useBackTo(dossier);
  return (
    <DossierFrame id={dossier} step={say('close')}>
      <CloseReturn id={dossier} onDone={back} onBack={back} />
    </DossierFrame>
  );
}
