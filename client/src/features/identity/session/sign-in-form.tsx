import { useState } from 'react';

import { filled } from '@/components/forms/checks';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { words } from '@/lib/i18n';
import { passSecondFactor, type Session, signIn } from '@/lib/session';

import { isHalfway, isOver } from './second-factor';

const { say } = words({
  signIn: { vi: 'Đăng nhập', en: 'Sign in' },
  check: { vi: 'Xác nhận mã', en: 'Confirm the code' },
  codeHint: {
    vi: 'Mã 6 chữ số trong ứng dụng xác thực, hoặc một mã khôi phục',
    en: 'The 6 digits of your authenticator app, or a recovery code',
  },
  again: { vi: 'Nhập lại mật khẩu', en: 'Enter the password again' },
  recognised: { vi: 'Mật khẩu đúng. Còn một bước nữa.', en: 'The password is right. One more step.' },
});

interface Values {
  email: string;
  password: string;
  code: string;
}

const FIELDS: Fields<Values> = {
  email: {
    label: { vi: 'Thư điện tử', en: 'E-mail address' },
    check: filled({ vi: 'Nhập địa chỉ thư điện tử của tài khoản.', en: 'Enter the e-mail address of your account.' }),
  },
  password: {
    label: { vi: 'Mật khẩu', en: 'Password' },
    check: filled({ vi: 'Nhập mật khẩu.', en: 'Enter your password.' }),
  },
  code: { label: { vi: 'Mã xác thực', en: 'Authentication code' } },
};

interface SignInFormProps {
  /** Given when somebody signs in again: then only their own account will do. */
  email?: string;
  onSignedIn: (session: Session) => void;
}

/** Asks who somebody is: address and password, and a code where a second factor is set up. */
export function SignInForm({ email, onSignedIn }: SignInFormProps) {
  const [isCodeAsked, setCodeAsked] = useState(false);
  const form = useApiForm({
    fields: FIELDS,
    initial: { email: email ?? '', password: '', code: '' },
    send: async ({ email: address, password, code }) => {
      if (!isCodeAsked) return signIn({ email: address.trim(), password });
      try {
        return await passSecondFactor(code.replace(/\s/g, ''));
      } catch (refusal) {
        if (isOver(refusal)) setCodeAsked(false); // the password is asked for again
        throw refusal;
      }
    },
    onDone: (session) => (isHalfway(session) ? setCodeAsked(true) : onSignedIn(session)),
  });

  return (
    <form noValidate method="post" onSubmit={form.submit} className="space-y-5">
      <ErrorSummary {...form.summary} />
      {isCodeAsked ? (
        <>
          <p role="status">{say('recognised')}</p>
          <TextField {...form.field('code')} hint={say('codeHint')} autoComplete="one-time-code" className="max-w-xs" />
          <SubmitButton isSending={form.isSending}>{say('check')}</SubmitButton>
          <button type="button" className="button button-quiet ml-3" onClick={() => setCodeAsked(false)}>
            {say('again')}
          </button>
        </>
      ) : (
        <>
          <TextField {...form.field('email')} type="email" autoComplete="username" isFixed={email !== undefined} />
          <TextField {...form.field('password')} type="password" autoComplete="current-password" />
          <SubmitButton isSending={form.isSending}>{say('signIn')}</SubmitButton>
        </>
      )}
    </form>
  );
}
