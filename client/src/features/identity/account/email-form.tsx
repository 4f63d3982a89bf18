import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import type { Schemas } from '@/lib/api';
import { dropCsrfToken } from '@/lib/csrf';
import { words } from '@/lib/i18n';
import { sessionQuery } from '@/lib/session';

import { changeEmail, meQuery } from './account.api';

const { say } = words({
  change: { vi: 'Đổi thư điện tử', en: 'Change the e-mail address' },
  now: { vi: 'Đang dùng: {email}', en: 'At present: {email}' },
  after: {
    vi: 'Từ lần đăng nhập sau, dùng địa chỉ mới.',
    en: 'From then on you sign in with the new address.',
  },
  why: { vi: 'Để chắc rằng chính bạn đang đổi', en: 'So that it is you who changes it' },
  done: { vi: 'Đã đổi thư điện tử đăng nhập.', en: 'The address is changed.' },
});

type Values = Schemas['ChangedEmail'];

const FIELDS: Fields<Values> = {
  email: { label: { vi: 'Thư điện tử mới', en: 'New e-mail address' } },
  password: { label: { vi: 'Mật khẩu để xác nhận', en: 'Password to confirm' } },
};
const EMPTY: Values = { email: '', password: '' };

/** Another address to sign in with. */
export function EmailForm({ email }: { email: string }) {
  const queryClient = useQueryClient();
  const [isDone, setDone] = useState(false);
  const form = useApiForm({
    fields: FIELDS,
    initial: EMPTY,
    send: changeEmail,
    onDone: async () => {
      dropCsrfToken();
      form.set(EMPTY);
      setDone(true);
      await queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
      await queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
    },
  });

  return (
    <form noValidate onSubmit={form.submit} className="space-y-5">
      <ErrorSummary {...form.summary} />
      <p className="wrap-anywhere">{say('now', { email })}</p>
      <p className="text-soft">{say('after')}</p>
      <TextField {...form.field('email')} type="email" autoComplete="email" />
      <TextField {...form.field('password')} type="password" autoComplete="current-password" hint={say('why')} />
      <SubmitButton isSending={form.isSending}>{say('change')}</SubmitButton>
      <p role="status" className="font-semibold text-good">
        {isDone && say('done')}
      </p>
    </form>
  );
}
