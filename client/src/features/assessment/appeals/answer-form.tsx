import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { chosen, filled } from '@/components/forms/checks';
import { RadioGroup } from '@/components/forms/choices';
import { DraftNotice } from '@/components/forms/draft-notice';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { words } from '@/lib/i18n';

import { answerAppeal } from './appeals.api';

const { say } = words({
  title: { vi: 'Trả lời đề nghị', en: 'Answer the appeal' },
  draft: { vi: 'Trả lời đề nghị xem xét lại', en: 'Answer to an appeal' },
  upheld: { vi: 'Chấp nhận', en: 'Uphold' },
  upheldNote: {
    vi: 'Hội đồng tỉnh đánh giá lại sản phẩm trong một phiên họp mới.',
    en: 'The provincial council assesses the product again in a new session.',
  },
  rejected: { vi: 'Không chấp nhận', en: 'Reject' },
  rejectedNote: { vi: 'Kết quả đã có giữ nguyên.', en: 'The result stands.' },
  hint: { vi: 'Chủ thể đọc đúng những lời này.', en: 'The producer reads these very words.' },
  check: { vi: 'Kiểm tra lại', en: 'Check the answer' },
  send: { vi: 'Gửi trả lời', en: 'Send the answer' },
  edit: { vi: 'Sửa trả lời', en: 'Change the answer' },
  final: {
    vi: 'Trả lời rồi thì không sửa được. Chủ thể nhận thông báo.',
    en: 'It cannot be changed. The producer is told.',
  },
});

interface Answer {
  isUpheld: 'true' | 'false' | '';
  reason: string;
}

const FIELDS: Fields<Answer> = {
  isUpheld: {
    label: { vi: 'Kết luận', en: 'Conclusion' },
    check: chosen({ vi: 'Chọn chấp nhận hoặc không chấp nhận.', en: 'Choose to uphold or to reject.' }),
  },
  reason: {
    label: { vi: 'Lý do', en: 'Reason' },
    check: filled({ vi: 'Viết lý do của kết luận.', en: 'Write the reason.' }),
  },
};
const EMPTY: Answer = { isUpheld: '', reason: '' };

interface AnswerFormProps {
  appeal: string;
  version: string;
  user: string;
}

/** Written, looked at once more, then sent: an answer is final. */
export function AnswerForm({ appeal, version, user }: AnswerFormProps) {
  const queryClient = useQueryClient();
  const [isLooking, setLooking] = useState(false);
  const form = useApiForm<Answer, boolean>({
    fields: FIELDS,
    initial: EMPTY,
    version,
    draft: { user, name: `appeal/${appeal}`, title: say('draft') },
    send: async ({ isUpheld, reason }, attempt) => {
      if (!isLooking) return false;
      try {
        await answerAppeal(appeal, { isUpheld: isUpheld === 'true', reason: reason.trim() }, attempt);
      } catch (error) {
        setLooking(false); // faults stand beside their fields
        throw error;
      }
      return true;
    },
    onDone: (isSent) => {
      if (!isSent) return setLooking(true);
      void queryClient.invalidateQueries({ queryKey: ['appeals'] });
      void queryClient.invalidateQueries({ queryKey: ['dossiers'] });
    },
  });
  const isUpheld = form.values.isUpheld === 'true';

  return (
    <form noValidate onSubmit={form.submit} className="card space-y-5 p-5">
      <h2 className="text-xl">{say('title')}</h2>
      <ErrorSummary {...form.summary} />
      {isLooking ? (
        <div className="space-y-2 rounded-xl bg-warn-tint p-5 text-warn">
          <p className="font-semibold">{say(isUpheld ? 'upheld' : 'rejected')}</p>
          <p>{say(isUpheld ? 'upheldNote' : 'rejectedNote')}</p>
          <p className="whitespace-pre-line">{form.values.reason}</p>
          <p>{say('final')}</p>
        </div>
      ) : (
        <>
          <DraftNotice restoredFrom={form.kept.restoredFrom} onForget={form.forget} />
          <RadioGroup
            {...form.field('isUpheld')}
            options={[
              { value: 'true', text: say('upheld'), note: say('upheldNote') },
              { value: 'false', text: say('rejected'), note: say('rejectedNote') },
            ]}
          />
          <TextArea {...form.field('reason')} hint={say('hint')} />
        </>
      )}
      <div className="flex flex-wrap gap-3">
        <SubmitButton isSending={form.isSending}>{say(isLooking ? 'send' : 'check')}</SubmitButton>
        {isLooking && (
          <button type="button" className="button button-quiet" onClick={() => setLooking(false)}>
            {say('edit')}
          </button>
        )}
      </div>
    </form>
  );
}
