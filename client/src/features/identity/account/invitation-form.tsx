import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import type { Schemas } from '@/lib/api';
import { words } from '@/lib/i18n';

import { acceptInvitation } from './account.api';

const { say } = words({
  accept: { vi: 'Đặt mật khẩu', en: 'Set the password' },
  hint: {
    vi: 'Ít nhất 12 ký tự. Một câu dài dễ nhớ là tốt nhất.',
    en: 'At least 12 characters. A long sentence you remember is best.',
  },
  tokenHint: { vi: 'Dãy ký tự người mời đã trao cho bạn', en: 'The characters that the inviter gave you' },
});

type Values = Schemas['AcceptedInvitation'];

const FIELDS: Fields<Values> = {
  token: { label: { vi: 'Mã lời mời', en: 'Invitation code' } },
  password: { label: { vi: 'Mật khẩu bạn chọn', en: 'The password you choose' } },
};

interface InvitationFormProps {
  user: string;
  /** From the link; typed when it is missing there. */
  token: string;
  onAccepted: () => void;
}

/** Somebody invited chooses the password that only they know. */
export function InvitationForm({ user, token, onAccepted }: InvitationFormProps) {
  const form = useApiForm({
    fields: FIELDS,
    initial: { token, password: '' },
    send: ({ token: typed, password }) => acceptInvitation(user, { token: typed.trim(), password }),
    onDone: onAccepted,
  });

  return (
    <form noValidate method="post" onSubmit={form.submit} className="space-y-5">
      <ErrorSummary {...form.summary} />
      {!token && <TextField {...form.field('token')} hint={say('tokenHint')} />}
      <TextField {...form.field('password')} type="password" autoComplete="new-password" hint={say('hint')} />
      <SubmitButton isSending={form.isSending}>{say('accept')}</SubmitButton>
    </form>
  );
}
