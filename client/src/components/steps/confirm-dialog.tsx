import { Modal } from '../modal';
import { ConfirmStep, type ConfirmStepProps } from './confirm-step';

/** `ConfirmStep` over the page it concerns, for a step that needs no more than a reason. */
export function ConfirmDialog({ title, ...step }: ConfirmStepProps & { title: string }) {
  return (
    <Modal title={title} onClose={step.onBack}>
      <ConfirmStep {...step} />
    </Modal>
  );
}
