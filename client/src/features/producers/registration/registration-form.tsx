import { filled } from '@/components/forms/checks';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { answerOf, api } from '@/lib/api';
import { useChosenLanguage, words } from '@/lib/i18n';
import { type Session, signIn } from '@/lib/session';

const { say } = words({
  open: { vi: 'Tạo tài khoản', en: 'Create the account' },
  emailHint: { vi: 'Dùng để đăng nhập và nhận thông báo', en: 'For signing in and for notices' },
  passwordHint: {
    vi: 'Ít nhất 12 ký tự. Một câu dài dễ nhớ là tốt nhất.',
    en: 'At least 12 characters. A long sentence you remember is best.',
  },
});

interface Values {
  fullName: string;
  email: string;
  password: string;
}

const FIELDS: Fields<Values> = {
  fullName: {
    label: { vi: 'Họ và tên của bạn', en: 'Your full name' },
    check: filled({ vi: 'Nhập họ và tên của bạn.', en: 'Enter your full name.' }),
  },
  email: {
    label: { vi: 'Thư điện tử', en: 'E-mail address' },
    check: filled({ vi: 'Nhập địa chỉ thư điện tử.', en: 'Enter an e-mail address.' }),
  },
  password: {
    label: { vi: 'Mật khẩu', en: 'Password' },
    check: filled({ vi: 'Chọn một mật khẩu.', en: 'Choose a password.' }),
  },
};

/** Anybody opens an account of their own; the person is signed in with it at once. */
export function RegistrationForm({ onSignedIn }: { onSignedIn: (session: Session) => void }) {
  const language = useChosenLanguage();
  const form = useApiForm({
    fields: FIELDS,
    initial: { fullName: '', email: '', password: '' },
    send: async ({ fullName, email, password }) => {
      const body = { fullName: fullName.normalize('NFC').trim(), email: email.trim(), password, language };
      await answerOf(api.POST('/api/v1/registrations', { body }));
      return signIn({ email: body.email, password });
    },
    onDone: onSignedIn,
  });

  return (
    <form noValidate method="post" onSubmit={form.submit} className="space-y-5">
      <ErrorSummary {...form.summary} />
      <TextField {...form.field('fullName')} autoComplete="name" />
      <TextField {...form.field('email')} type="email" autoComplete="username" hint={say('emailHint')} />
      <TextField {...form.field('password')} type="password" autoComplete="new-password" hint={say('passwordHint')} />
      <SubmitButton isSending={form.isSending}>{say('open')}</SubmitButton>
    </form>
  );
}
