import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { filled } from '@/components/forms/checks';
import { DraftNotice } from '@/components/forms/draft-notice';
import { TextArea } from '@/components/forms/text-area';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { Notice } from '@/components/notice';
import { StepForm } from '@/components/steps/step-form';
import { words } from '@/lib/i18n';

import { answerRevocation, ownRevocationQuery } from './certificates.api';
import { RevocationEntry } from './revocation-list';

const { say } = words({
  send: { vi: 'Gửi giải trình', en: 'Send the answer' },
  hint: {
    vi: 'Nêu sự việc, việc đã khắc phục và điều bạn đề nghị. Người ra quyết định đọc đúng những lời này.',
    en: 'What happened, what has been put right, what you ask for. Whoever decides reads these very words.',
  },
  once: {
    vi: 'Giải trình gửi một lần, sau khi gửi không sửa được.',
    en: 'The answer is sent once and cannot be changed afterwards.',
  },
  waits: {
    vi: 'Cơ quan có thẩm quyền xem xét giải trình trước khi quyết định.',
    en: 'The body that decides considers the answer first.',
  },
  closed: { vi: 'Việc này không còn nhận giải trình.', en: 'This can no longer be answered.' },
  draft: { vi: 'Giải trình về việc thu hồi', en: 'An answer to a revocation' },
});

interface Values {
  text: string;
}

const FIELDS: Fields<Values> = {
  text: {
    label: { vi: 'Giải trình của chủ thể', en: 'What the producer answers' },
    check: filled({ vi: 'Viết nội dung giải trình.', en: 'Write the answer.' }),
  },
};

interface AnswerFormProps {
  id: string;
  user: string;
  onDone: () => void;
  onBack: () => void;
}

/** The producer answers before its certificate is revoked; what is typed is kept until it is sent. */
export function AnswerForm({ id, user, onDone, onBack }: AnswerFormProps) {
  const queryClient = useQueryClient();
  const { data: revocation, version } = useSuspenseQuery(ownRevocationQuery(id)).data;
  const form = useApiForm<Values, unknown>({
    fields: FIELDS,
    initial: { text: '' },
    version,
    draft: { user, name: `revocations/${id}/answer`, title: say('draft') },
    send: ({ text }, attempt) => answerRevocation(id, text.normalize('NFC').trim(), attempt),
    onDone: async () => {
      await queryClient.invalidateQueries({ queryKey: ['revocations'] });
      onDone();
    },
  });

  return (
    <div className="space-y-6">
      <RevocationEntry revocation={revocation} />
      {revocation.state === 'open' && !revocation.answer ? (
        <StepForm form={form} consequences={[say('waits'), say('once')]} act={say('send')} onBack={onBack}>
          <DraftNotice restoredFrom={form.kept.restoredFrom} onForget={form.forget} />
          <TextArea {...form.field('text')} hint={say('hint')} rows={8} limit={4000} />
        </StepForm>
      ) : (
        <Notice tone="calm" text={say('closed')} />
      )}
    </div>
  );
}
