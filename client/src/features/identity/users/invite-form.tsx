import { filled } from '@/components/forms/checks';
import { RadioGroup } from '@/components/forms/choices';
import { TextField } from '@/components/forms/text-field';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { StepForm } from '@/components/steps/step-form';
import type { Schemas } from '@/lib/api';
import { words } from '@/lib/i18n';

import { inviteUser } from './users.api';

const { say } = words({
  act: { vi: 'Mời người dùng', en: 'Invite the user' },
  link: {
    vi: 'Hệ thống tạo một đường dẫn, chỉ hiện một lần. Bạn trao tận tay cho người được mời; họ tự đặt mật khẩu.',
    en: 'A link is made and shown this once. You hand it to the invited person, who chooses the password.',
  },
  vi: { vi: 'Tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'Tiếng Anh', en: 'English' },
});

type Values = Schemas['Invitee'];

const FIELDS: Fields<Values> = {
  fullName: {
    label: { vi: 'Họ và tên', en: 'Full name' },
    check: filled({ vi: 'Nhập họ và tên.', en: 'Enter the full name.' }),
  },
  email: {
    label: { vi: 'Thư điện tử', en: 'E-mail address' },
    check: filled({ vi: 'Nhập địa chỉ thư điện tử.', en: 'Enter the e-mail address.' }),
  },
  language: { label: { vi: 'Ngôn ngữ', en: 'Language' } },
};
const EMPTY: Values = { fullName: '', email: '', language: 'vi' };

interface InviteFormProps {
  onDone: (invited: Schemas['InvitedUser']) => void;
  onBack: () => void;
}

export function InviteForm({ onDone, onBack }: InviteFormProps) {
  const form = useApiForm({ fields: FIELDS, initial: EMPTY, send: inviteUser, onDone });

  return (
    <StepForm form={form} consequences={[say('link')]} act={say('act')} onBack={onBack}>
      <TextField {...form.field('fullName')} />
      <TextField {...form.field('email')} type="email" />
      <RadioGroup
        {...form.field('language')}
        options={[
          { value: 'vi', text: say('vi') },
          { value: 'en', text: say('en') },
        ]}
      />
    </StepForm>
  );
}
