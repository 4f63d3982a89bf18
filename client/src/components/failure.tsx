import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { RotateCw } from 'lucide-react';
import { Component, type ReactNode } from 'react';

import { words } from '@/lib/i18n';
import { Problem, Unreachable } from '@/lib/problem';

import { Notice } from './notice';

const { say } = words({
  unreachable: {
    vi: 'Chưa kết nối được với máy chủ. Kiểm tra mạng rồi thử lại.',
    en: 'The server cannot be reached. Check your connection and try again.',
  },
  foreign: {
    vi: 'Có thiết bị khác trả lời thay máy chủ, ví dụ trang đăng nhập của mạng đang dùng. Mở lại trang rồi thử lại.',
    en: 'Something other than the server answered, such as the sign-in page of this network. Reload and try again.',
  },
  failed: {
    vi: 'Trang gặp sự cố. Dữ liệu trong sổ đăng ký không bị ảnh hưởng.',
    en: 'The page has run into a fault. The register itself is not affected.',
  },
  again: { vi: 'Thử lại', en: 'Try again' },
  trace: { vi: 'Mã sự cố khi cần báo:', en: 'Reference for reporting it:' },
});

/** What went wrong in the server's own words, a way to try again, and the code that finds it in the server's log. */
export function Failure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { reset } = useQueryErrorResetBoundary();
  const retry = () => {
    reset();
    onRetry();
  };

  return (
    <div role="alert" className="space-y-4">
      <Notice tone="warn" text={sayFailure(error)}>
        {error instanceof Problem && <Trace id={error.traceId} />}
      </Notice>
      <button type="button" className="button button-quiet" onClick={retry}>
        <RotateCw aria-hidden="true" className="size-5" />
        {say('again')}
      </button>
    </div>
  );
}

/** What to quote to the operator, if the server gave it. */
export function Trace({ id }: { id: string | undefined }) {
  return (
    id && (
      <p className="text-sm">
        {say('trace')} <code className="break-all">{id}</code>
      </p>
    )
  );
}

/** What went wrong, in the server's words where it has some. */
export function sayFailure(error: unknown) {
  if (error instanceof Unreachable) return say('unreachable');
  if (!(error instanceof Problem)) return say('failed');
  return error.isForeign ? say('foreign') : error.message;
}

interface FailureBoundaryProps {
  children: ReactNode;
  /** Shown instead of the failure where an error has a page of its own, for example "not found". */
  instead?: (error: unknown) => ReactNode;
}

/** Catches what its children could not load. Give it a `key` of what they show: another subject is another attempt. */
export class FailureBoundary extends Component<FailureBoundaryProps, { error: unknown }> {
  override state = { error: undefined };

  static getDerivedStateFromError = (error: unknown) => ({ error });

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return this.props.instead?.(error) || <Failure error={error} onRetry={() => this.setState({ error: undefined })} />;
  }
}
