import { useSuspenseQuery } from '@tanstack/react-query';

import { Notice } from '@/components/notice';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import { returnsQuery } from '../following/following.api';
import { ReturnItems } from '../following/return-items';
import { closeReturn } from './handling.api';
import { openReturnOf } from './steps';
import { TakeStep } from './take-step';

const { say } = words({
  act: { vi: 'Kết thúc bổ sung', en: 'Close the return' },
  goesOn: {
    vi: 'Hồ sơ đi tiếp như lần nộp gần nhất.',
    en: 'The dossier goes on as it was last submitted.',
  },
  dropped: {
    vi: 'Nội dung chủ thể đang sửa dở bị bỏ; giấy tờ vẫn còn trong kho của chủ thể.',
    en: 'What the producer had begun to change is dropped; papers stay in its store.',
  },
  resumes: {
    vi: 'Thời hạn của xã chạy tiếp; những ngày chờ bổ sung không bị tính.',
    en: 'The clock of the commune runs on; the days of waiting do not count.',
  },
  none: { vi: 'Hồ sơ này không chờ bổ sung.', en: 'This dossier is not with the producer.' },
  asked: { vi: 'Nội dung đã yêu cầu, hạn {date}', en: 'What was asked for, due {date}' },
});

/** Ends a return that the producer let pass. */
export function CloseReturn({ id, onDone, onBack }: { id: string; onDone: () => void; onBack: () => void }) {
  const { data: returns } = useSuspenseQuery(returnsQuery(id));
  const open = openReturnOf(returns);
  if (!open) return <Notice tone="warn" text={say('none')} />;

  return (
    <TakeStep
      id={id}
      act={say('act')}
      isGrave
      consequences={() => [
        say('goesOn'),
        say('dropped'),
        ...(open.level === 'commune' && open.stopsTheClock ? [say('resumes')] : []),
      ]}
      take={(taken) => closeReturn(id, open.number, taken)}
      onDone={onDone}
      onBack={onBack}
    >
      <section className="space-y-3">
        <h2 className="text-lg">{say('asked', { date: formatDate(open.dueOn) })}</h2>
        <ReturnItems items={open.items} />
      </section>
    </TakeStep>
  );
}
