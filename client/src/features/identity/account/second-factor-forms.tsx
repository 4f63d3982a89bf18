import { useState } from 'react';

import { filled } from '@/components/forms/checks';
import { TextField } from '@/components/forms/text-field';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { StepForm } from '@/components/steps/step-form';
import { formatTime } from '@/lib/format';
import { words } from '@/lib/i18n';

import { beginSecondFactor, confirmSecondFactor, type Enrolment } from './second-factor.api';

const { say } = words({
  go: { vi: 'Tiếp tục', en: 'Continue' },
  scan: {
    vi: 'Mở ứng dụng xác thực trên điện thoại, chọn thêm tài khoản và quét mã này.',
    en: 'Open the authenticator app on your phone, add an account and scan this code.',
  },
  qr: { vi: 'Mã QR để thêm tài khoản vào ứng dụng xác thực', en: 'QR code that adds the account to the app' },
  manual: { vi: 'Không quét được? Nhập khóa này vào ứng dụng:', en: 'Cannot scan? Type this key into the app:' },
  open: { vi: 'Hoặc mở bằng ứng dụng trên máy này', en: 'Or open it with an app on this device' },
  until: { vi: 'Khóa này chờ xác nhận đến {time}.', en: 'This key waits to be confirmed until {time}.' },
  confirm: { vi: 'Xác nhận và bật', en: 'Confirm and turn on' },
  others: { vi: 'Các phiên đăng nhập khác của bạn sẽ kết thúc.', en: 'Your other sessions end.' },
  codeHint: { vi: '6 chữ số đang hiện trong ứng dụng', en: 'The 6 digits that the app shows now' },
  eitherHint: {
    vi: '6 chữ số trong ứng dụng, hoặc một mã khôi phục',
    en: 'The 6 digits of the app, or a recovery code',
  },
});

const PASSWORD = {
  label: { vi: 'Mật khẩu hiện tại', en: 'Current password' },
  check: filled({ vi: 'Nhập mật khẩu.', en: 'Enter your password.' }),
};
const CODE = {
  label: { vi: 'Mã xác thực', en: 'Authentication code' },
  check: filled({ vi: 'Nhập mã trong ứng dụng.', en: 'Enter the code of the app.' }),
};

interface EnrolmentFormsProps {
  onDone: (recoveryCodes: readonly string[]) => void;
  onBack: () => void;
}

/** Password, then the key for the app, then a code that proves the app has it. */
export function EnrolmentForms({ onDone, onBack }: EnrolmentFormsProps) {
  const [enrolment, setEnrolment] = useState<Enrolment>();
  return enrolment ? (
    <Confirmation enrolment={enrolment} onDone={onDone} onBack={onBack} />
  ) : (
    <PasswordAgain onDone={setEnrolment} onBack={onBack} />
  );
}

const ASKED: Fields<{ password: string }> = { password: PASSWORD };
const UNTYPED = { password: '' };

function PasswordAgain({ onDone, onBack }: { onDone: (enrolment: Enrolment) => void; onBack: () => void }) {
  const form = useApiForm({
    fields: ASKED,
    initial: UNTYPED,
    send: ({ password }) => beginSecondFactor(password),
    onDone,
  });

  return (
    <StepForm form={form} act={say('go')} onBack={onBack}>
      <TextField {...form.field('password')} type="password" autoComplete="current-password" />
    </StepForm>
  );
}

const PROVED: Fields<{ code: string }> = { code: CODE };
const UNPROVED = { code: '' };

function Confirmation({ enrolment, onDone, onBack }: EnrolmentFormsProps & { enrolment: Enrolment }) {
  const form = useApiForm({
    fields: PROVED,
    initial: UNPROVED,
    send: ({ code }) => confirmSecondFactor(code),
    onDone: ({ recoveryCodes }) => onDone(recoveryCodes),
  });
  const { qrCode, secret, uri, expiresAt } = enrolment;

  return (
    <StepForm form={form} consequences={[say('others')]} act={say('confirm')} onBack={onBack}>
      <p>{say('scan')}</p>
      <svg
        role="img"
        aria-label={say('qr')}
        viewBox={`-4 -4 ${qrCode.size + 8} ${qrCode.size + 8}`}
        className="size-56 rounded-lg bg-white"
      >
        <path d={qrCode.path} fill="#000" />
      </svg>
      <p>
        {say('manual')} <code className="block break-all font-semibold text-lg">{secret}</code>
      </p>
      <a href={uri} className="link">
        {say('open')}
      </a>
      <p className="text-soft text-sm">{say('until', { time: formatTime(expiresAt) })}</p>
      <TextField
        {...form.field('code')}
        hint={say('codeHint')}
        inputMode="numeric"
        autoComplete="one-time-code"
        className="max-w-xs"
      />
    </StepForm>
  );
}

const BOTH: Fields<{ password: string; code: string }> = { password: PASSWORD, code: CODE };
const NEITHER = { password: '', code: '' };

interface BothFactorsFormProps<R> {
  act: string;
  consequence: string;
  send: (both: { password: string; code: string }) => Promise<R>;
  onDone: (result: R) => void;
  onBack: () => void;
}

/** What weakens the account asks for both factors once more. */
export function BothFactorsForm<R>({ act, consequence, send, onDone, onBack }: BothFactorsFormProps<R>) {
  const form = useApiForm({ fields: BOTH, initial: NEITHER, send, onDone });

  return (
    <StepForm form={form} consequences={[consequence]} isGrave act={act} onBack={onBack}>
      <TextField {...form.field('password')} type="password" autoComplete="current-password" />
      <TextField {...form.field('code')} hint={say('eitherHint')} autoComplete="one-time-code" className="max-w-xs" />
    </StepForm>
  );
}
