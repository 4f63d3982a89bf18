import type { ReactNode } from 'react';

import { words } from '@/lib/i18n';

const { say } = words({
  sending: { vi: 'Đang gửi…', en: 'Sending…' },
});

interface SubmitButtonProps {
  isSending: boolean;
  /** Verb and object: "Gửi hồ sơ". */
  children: ReactNode;
  className?: string;
}

/** Sends the form it stands in. It is never switched off: while sending it keeps the focus, and pressing again does nothing. */
export function SubmitButton({ isSending, children, className = '' }: SubmitButtonProps) {
  return (
    <button type="submit" aria-disabled={isSending} className={`button button-main ${className}`}>
      {isSending ? say('sending') : children}
    </button>
  );
}
