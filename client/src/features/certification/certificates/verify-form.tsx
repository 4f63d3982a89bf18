import { ShieldCheck } from 'lucide-react';
import { type SubmitEvent, useId, useRef, useState } from 'react';

import { words } from '@/lib/i18n';

import { tidyNumber } from './certificates.api';

const { say } = words({
  label: { vi: 'Số giấy chứng nhận hoặc mã xác minh', en: 'Certificate number or verification code' },
  hint: {
    vi: 'Số in trên giấy, ví dụ 15-2026-418-07, hoặc mã cạnh mã QR, ví dụ 7K2M-9QXR-4TBW',
    en: 'The number in print, e.g. 15-2026-418-07, or the code beside the QR, e.g. 7K2M-9QXR-4TBW',
  },
  verify: { vi: 'Xác minh giấy chứng nhận', en: 'Verify certificate' },
  missing: {
    vi: 'Nhập số in trên giấy chứng nhận hoặc mã cạnh mã QR.',
    en: 'Enter the number printed on the certificate or the code beside the QR.',
  },
});

/** Asks for a certificate's number; `onVerify` opens its page. */
export function VerifyForm({ initial = '', onVerify }: { initial?: string; onVerify: (number: string) => void }) {
  const [isMissing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  const verify = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const number = tidyNumber(input.current?.value ?? '');
    setMissing(!number);
    if (number) onVerify(number);
    else input.current?.focus();
  };

  return (
    <form noValidate onSubmit={verify} className="space-y-4">
      <div>
        <label htmlFor={id} className="block font-semibold">
          {say('label')}
        </label>
        <p id={`${id}-hint`} className="text-sm text-soft">
          {say('hint')}
        </p>
        {isMissing && (
          <p id={`${id}-fault`} role="alert" className="mt-1 font-semibold text-bad">
            {say('missing')}
          </p>
        )}
        <input
          ref={input}
          id={id}
          defaultValue={initial}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={60}
          aria-invalid={isMissing}
          aria-describedby={isMissing ? `${id}-fault ${id}-hint` : `${id}-hint`}
          className="field mt-2"
        />
      </div>
      <button type="submit" className="button button-main w-full sm:w-auto">
        <ShieldCheck aria-hidden="true" className="size-5" />
        {say('verify')}
      </button>
    </form>
  );
}
