import { useEffect, useRef, useState } from 'react';

import { words } from '@/lib/i18n';

import { watchCamera } from './camera';

const { say } = words({
  starting: {
    vi: 'Đang mở máy ảnh. Hãy cho phép khi trình duyệt hỏi.',
    en: 'Starting the camera. Allow it when asked.',
  },
  looking: { vi: 'Đưa mã QR vào giữa khung hình.', en: 'Hold the QR code in the middle of the picture.' },
  picture: { vi: 'Hình từ máy ảnh', en: 'Picture from the camera' },
  denied: {
    vi: 'Trình duyệt chưa được phép dùng máy ảnh. Mở quyền máy ảnh cho trang này trong cài đặt, hoặc chọn ảnh chụp, hoặc nhập mã.',
    en: 'The browser may not use the camera. Allow it for this site in its settings, or choose a photo, or type the code.',
  },
  absent: {
    vi: 'Thiết bị này không có máy ảnh dùng được. Hãy chọn ảnh chụp, hoặc nhập mã.',
    en: 'This device has no camera to use. Choose a photo, or type the code.',
  },
  busy: {
    vi: 'Máy ảnh đang được ứng dụng khác dùng. Đóng ứng dụng đó rồi mở lại, hoặc chọn ảnh chụp.',
    en: 'Another application is using the camera. Close it and try again, or choose a photo.',
  },
});

type State = 'starting' | 'looking' | 'denied' | 'absent' | 'busy';

/** Looks through the camera until a QR code is seen. Nothing that it sees leaves the device. */
export function CameraView({ onSeen }: { onSeen: (text: string) => void }) {
  const [state, setState] = useState<State>('starting');
  const video = useRef<HTMLVideoElement>(null);
  const seen = useRef(onSeen);
  seen.current = onSeen;

  useEffect(() => {
    const stop = new AbortController();
    watchCamera(video.current, stop.signal, () => setState('looking'))
      .then((text) => text && seen.current(text))
      .catch((error: unknown) => stop.signal.aborted || setState(causeOf(error)));
    return () => stop.abort();
  }, []);

  const isOn = state === 'starting' || state === 'looking';

  return (
    <div className="space-y-3">
      <p role="status" className={isOn ? undefined : 'font-semibold text-bad'}>
        {say(state)}
      </p>
      <video
        ref={video}
        muted
        playsInline
        aria-label={say('picture')}
        className={isOn ? 'aspect-square w-full max-w-md rounded-xl bg-calm-tint object-cover' : 'hidden'}
      />
    </div>
  );
}

function causeOf(error: unknown): State {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'absent';
}
