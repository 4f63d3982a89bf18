import { useQueryClient } from '@tanstack/react-query';

import { filled } from '@/components/forms/checks';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { words } from '@/lib/i18n';

import { addMember, membersQuery } from './members.api';

const { say } = words({
  what: {
    vi: 'Người này xem và sửa được mọi thông tin, hồ sơ, giấy tờ của chủ thể, và nộp hồ sơ thay chủ thể.',
    en: 'The person will see and change everything of the producer, and file dossiers for it.',
  },
  hint: { vi: 'Người đó đã tạo tài khoản bằng địa chỉ này', en: 'With which the person has opened an account' },
  add: { vi: 'Cho phép làm thay', en: 'Let the person act' },
});

interface Values {
  email: string;
}

const FIELDS: Fields<Values> = {
  email: {
    label: { vi: 'Thư điện tử của người đó', en: 'E-mail address of the person' },
    check: filled({ vi: 'Nhập thư điện tử của người đó.', en: "Enter the person's e-mail address." }),
  },
};
const EMPTY: Values = { email: '' };

/** Lets one more person act for a producer. */
export function MemberForm({ producer, onDone }: { producer: string; onDone: () => void }) {
  const queryClient = useQueryClient();
  const form = useApiForm<Values, unknown>({
    fields: FIELDS,
    initial: EMPTY,
    send: ({ email }, { key }) => addMember(producer, email.trim(), key),
    onDone: async () => {
      await queryClient.invalidateQueries({ queryKey: membersQuery(producer).queryKey });
      onDone();
    },
  });

  return (
    <form noValidate onSubmit={form.submit} className="space-y-5">
      <ErrorSummary {...form.summary} />
      <p>{say('what')}</p>
      <TextField {...form.field('email')} type="email" hint={say('hint')} className="max-w-md" />
      <SubmitButton isSending={form.isSending}>{say('add')}</SubmitButton>
    </form>
  );
}
