import { useState } from 'react';

import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import type { Schemas } from '@/lib/api';
import { dropCsrfToken } from '@/lib/csrf';
import { words } from '@/lib/i18n';

import { changePassword } from './account.api';

const { say } = words({
  change: { vi: 'Đổi mật khẩu', en: 'Change password' },
  hint: {
    vi: 'Ít nhất 12 ký tự, không dùng tên hay địa chỉ thư của bạn',
    en: 'At least 12 characters, without your name or address',
  },
  done: {
    vi: 'Đã đổi mật khẩu. Các phiên đăng nhập khác của bạn đã kết thúc.',
    en: 'The password is changed. Your other sessions have ended.',
  },
});

type Values = Schemas['ChangedPassword'];

const FIELDS: Fields<Values> = {
  currentPassword: { label: { vi: 'Mật khẩu hiện tại', en: 'Current password' } },
  password: { label: { vi: 'Mật khẩu mới', en: 'New password' } },
};

const EMPTY: Values = { currentPassword: '', password: '' };

/** Replaces a password, which ends all other sessions of the person. */
export function PasswordForm() {
  const [isDone, setDone] = useState(false);
  const form = useApiForm({
    fields: FIELDS,
    initial: EMPTY,
    send: changePassword,
    onDone: () => {
      dropCsrfToken(); // the session goes on under a new cookie
      form.set(EMPTY);
      setDone(true);
    },
  });

  return (
    <form noValidate onSubmit={form.submit} className="space-y-5">
      <ErrorSummary {...form.summary} />
      <TextField {...form.field('currentPassword')} type="password" autoComplete="current-password" />
      <TextField {...form.field('password')} type="password" autoComplete="new-password" hint={say('hint')} />
      <SubmitButton isSending={form.isSending}>{say('change')}</SubmitButton>
      <p role="status" className="font-semibold text-good">
        {isDone && say('done')}
      </p>
    </form>
  );
}
