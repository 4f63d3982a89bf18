import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { Checkbox } from '@/components/forms/choices';
import { TextArea } from '@/components/forms/text-area';
import { Notice } from '@/components/notice';
import { ConfirmStep } from '@/components/steps/confirm-step';
import { words } from '@/lib/i18n';
import { Problem } from '@/lib/problem';

import { isWithTheProducer } from '../following/dossier-state';
import { type Return, returnsQuery } from '../following/following.api';
import { completenessQuery, type Dossier, pledge, resubmit, submit } from './dossiers.api';
import { FindingList } from './finding-list';
import { Summary } from './summary';
import { taskOf } from './tasks';

const { say } = words({
  away: { vi: 'Hồ sơ đã được gửi, không sửa được nữa.', en: 'The dossier has been sent and can no longer be changed.' },
  missing: { vi: 'Chưa gửi được: còn {count} mục bắt buộc', en: 'Not yet: {count} required items are missing' },
  remarks: { vi: 'Nên xem lại trước khi gửi', en: 'Worth a look before sending' },
  frozen: {
    vi: 'Sau khi gửi, hồ sơ được khóa: bạn không sửa được nữa, trừ khi cán bộ trả lại để bổ sung.',
    en: 'Once sent the dossier is locked: it changes no more, unless an officer returns it.',
  },
  act: {
    vi: 'Hồ sơ được chấm theo văn bản đang có hiệu lực vào ngày gửi lần đầu.',
    en: 'It is judged by the act in force on the day it was first sent.',
  },
  commune: {
    vi: '{unit} nhận hồ sơ và có số ngày làm việc theo quy định để lập báo cáo gửi tỉnh.',
    en: '{unit} takes it in and has the working days of the act to report to the province.',
  },
  back: {
    vi: 'Hồ sơ trở lại nơi đã trả, kèm so sánh những gì đã thay đổi so với lần gửi trước.',
    en: 'It goes back to where it was returned from, with what has changed since.',
  },
  pledge: {
    vi: 'Tôi cam kết nội dung hồ sơ là đúng sự thật và chịu trách nhiệm trước pháp luật về cam kết này.',
    en: 'I vouch for the truth of this dossier and answer for it before the law.',
  },
  pledgeFirst: { vi: 'Đánh dấu vào ô cam kết trước khi gửi.', en: 'Tick the commitment before sending.' },
  send: { vi: 'Gửi hồ sơ', en: 'Send the dossier' },
  again: { vi: 'Gửi lại hồ sơ', en: 'Send the dossier again' },
  answers: { vi: 'Trả lời từng mục được yêu cầu', en: 'Answer what was asked for' },
  answer: { vi: 'Trả lời mục {number}', en: 'Answer to item {number}' },
});

interface SubmissionProps {
  dossier: Dossier;
  onBack: () => void;
  onSent: () => void;
}

/** The last look: what is missing or worth a look, everything that goes out, the pledge, and what sending leads to. */
export function Submission({ dossier, onBack, onSent }: SubmissionProps) {
  const { data: completeness } = useSuspenseQuery(completenessQuery(dossier.id));
  const { data: returns } = useSuspenseQuery(returnsQuery(dossier.id));
  if (!isWithTheProducer(dossier.state)) return <Notice tone="calm" text={say('away')} />;

  const open = returns.find(({ outcome }) => outcome === undefined);
  const missing = completeness.findings.filter((finding) => finding.blocks && taskOf(finding) !== 'submission');
  const remarks = completeness.findings.filter(({ blocks }) => !blocks);

  return (
    <div className="space-y-6">
      {missing.length > 0 && (
        <Notice tone="warn" text={say('missing', { count: String(missing.length) })}>
          <FindingList dossier={dossier} findings={missing} />
        </Notice>
      )}
      {remarks.length > 0 && (
        <section className="card space-y-2 p-5">
          <h2 className="text-lg">{say('remarks')}</h2>
          <FindingList dossier={dossier} findings={remarks} />
        </section>
      )}
      <Summary dossier={dossier} />
      {missing.length === 0 && <Send dossier={dossier} open={open} onBack={onBack} onSent={onSent} />}
    </div>
  );
}

function Send({ dossier, open, onBack, onSent }: SubmissionProps & { open: Return | undefined }) {
  const queryClient = useQueryClient();
  const [isPledged, setPledged] = useState(false);
  const [answers, setAnswers] = useState<Readonly<Record<number, string>>>({});
  const pledgeFirst = say('pledgeFirst');
  const consequences = open
    ? [say('frozen'), say('back')]
    : [say('frozen'), say('act'), say('commune', { unit: dossier.unitName })];

  async function send(key: string) {
    if (!isPledged) throw new Problem(422, 'pledge.missing', pledgeFirst);
    if (!dossier.isPledged) await pledge(dossier.id, `${key}-pledge`);
    const given = Object.entries(answers).flatMap(([item, text]) =>
      text.trim() ? [{ item: Number(item), answer: text.normalize('NFC').trim() }] : [],
    );
    await (open ? resubmit(dossier.id, { answers: given }, key) : submit(dossier.id, key));
    await queryClient.invalidateQueries({ queryKey: ['dossiers'] });
    onSent();
  }

  return (
    <ConfirmStep
      consequences={consequences}
      act={say(open ? 'again' : 'send')}
      onConfirm={({ key }) => send(key)}
      onBack={onBack}
    >
      {open && (
        <section className="card space-y-4 p-5">
          <h2 className="text-lg">{say('answers')}</h2>
          {open.items.map(({ number, words: asked }) => (
            <TextArea
              key={number}
              id={`answer-${number}`}
              name={`answer-${number}`}
              label={say('answer', { number: String(number) })}
              hint={asked}
              isOptional
              value={answers[number] ?? ''}
              onChange={(text) => setAnswers({ ...answers, [number]: text })}
              error={undefined}
              rows={2}
            />
          ))}
        </section>
      )}
      <Checkbox
        id="pledge"
        name="pledge"
        label={say('pledge')}
        isOptional={false}
        value={isPledged}
        onChange={setPledged}
        error={undefined}
      />
    </ConfirmStep>
  );
}
