import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';

import { ConfirmStep, type ConfirmStepProps } from '@/components/steps/confirm-step';

import { type Dossier, dossierQuery } from '../filing/dossiers.api';
import { DossierIdentity } from '../viewing/dossier-identity';
import { refreshDossiers } from './handling.api';

interface TakeStepProps<R> extends Pick<ConfirmStepProps, 'reasons' | 'act' | 'isGrave' | 'onBack' | 'children'> {
  id: string;
  consequences: (dossier: Dossier) => readonly string[];
  take: (taken: { reasons: string[]; key: string; version: string }) => Promise<R>;
  onDone: (result: R) => void;
}

/** A step of the law on one dossier: the dossier once more, what follows, one button. */
export function TakeStep<R>({ id, consequences, take, onDone, ...step }: TakeStepProps<R>) {
  const queryClient = useQueryClient();
  const { data } = useSuspenseQuery(dossierQuery(id));

  return (
    <div className="space-y-6">
      <DossierIdentity dossier={data.data} />
      <ConfirmStep
        {...step}
        consequences={consequences(data.data)}
        onConfirm={async (confirmed) => {
          const result = await take({ ...confirmed, version: data.version });
          onDone(result);
          await refreshDossiers(queryClient);
        }}
      />
    </div>
  );
}
