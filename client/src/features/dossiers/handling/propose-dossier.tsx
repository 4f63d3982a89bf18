import { words } from '@/lib/i18n';

import { CommuneReport } from '../viewing/commune-report';
import { propose } from './handling.api';
import { TakeStep } from './take-step';

const { say } = words({
  act: { vi: 'Đề nghị lên tỉnh', en: 'Propose to the province' },
  goes: {
    vi: 'Hồ sơ cùng báo cáo của xã chuyển lên tỉnh để đánh giá, phân hạng.',
    en: 'The dossier goes to the province with the report, to be assessed and ranked.',
  },
  fixed: {
    vi: 'Xã không sửa được báo cáo và không trả được hồ sơ nữa.',
    en: 'The commune can no longer change the report or send the dossier back.',
  },
  told: { vi: 'Chủ thể và cán bộ tỉnh nhận thông báo.', en: 'The producer and the province officers are told.' },
});

/** Hands a reported dossier up. */
export function ProposeDossier({ id, onDone, onBack }: { id: string; onDone: () => void; onBack: () => void }) {
  return (
    <TakeStep
      id={id}
      act={say('act')}
      consequences={() => [say('goes'), say('fixed'), say('told')]}
      take={(taken) => propose(id, taken)}
      onDone={onDone}
      onBack={onBack}
    >
      <CommuneReport id={id} />
    </TakeStep>
  );
}
