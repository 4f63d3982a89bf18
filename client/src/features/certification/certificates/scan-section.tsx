import { Camera, CameraOff } from 'lucide-react';
import { lazy, Suspense, useId, useState } from 'react';

import { words } from '@/lib/i18n';

import { askedBy } from './certificates.api';
import { textInPhoto } from './qr-reader';

const { say } = words({
  title: { vi: 'Quét mã QR', en: 'Scan the QR code' },
  open: { vi: 'Quét bằng máy ảnh', en: 'Scan with the camera' },
  close: { vi: 'Tắt máy ảnh', en: 'Turn the camera off' },
  photo: { vi: 'Hoặc chọn ảnh chụp mã QR', en: 'Or choose a photo of the QR code' },
  privacy: {
    vi: 'Ảnh được đọc ngay trên máy này, không gửi đi.',
    en: 'Pictures are read on this device and not sent.',
  },
  reading: { vi: 'Đang đọc ảnh…', en: 'Reading the photo…' },
  nothing: {
    vi: 'Không thấy mã QR trong ảnh. Hãy chụp gần hơn, đủ sáng, cả bốn cạnh của mã.',
    en: 'No QR code is seen in the photo. Take it closer, in good light, with all four sides of the code.',
  },
  offline: { vi: 'Kiểm tra chữ ký khi không có mạng', en: 'Check the signature without a network' },
  foreign: {
    vi: 'Mã QR này không dẫn tới giấy chứng nhận OCOP. Nếu bao bì nói đây là mã OCOP, sản phẩm có thể mạo danh.',
    en: 'This QR code leads to no OCOP certificate. If the package says it does, the product may be posing as OCOP.',
  },
});

const CameraView = lazy(() => import('./camera-view').then(({ CameraView }) => ({ default: CameraView })));

type Said = 'reading' | 'nothing' | 'foreign';

/** Reads a certificate's code through the camera or from a photo; `onVerify` opens its page. */
export function ScanSection({ onVerify }: { onVerify: (asked: string) => void }) {
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState<Said>();
  const id = useId();

  const take = (text: string | undefined) => {
    const asked = text && askedBy(text);
    setOpen(false);
    setSaid(asked ? undefined : text ? 'foreign' : 'nothing');
    if (asked) onVerify(asked);
  };

  const readPhoto = async (photo: File | undefined) => {
    if (!photo) return;
    setSaid('reading');
    take(await textInPhoto(photo));
  };

  return (
    <section className="card space-y-4 p-5 sm:p-8">
      <h2 className="text-xl">{say('title')}</h2>
      {isOpen && (
        <Suspense fallback={<div className="placeholder aspect-square w-full max-w-md" />}>
          <CameraView onSeen={take} />
        </Suspense>
      )}
      <button
        type="button"
        className="button button-main w-full sm:w-auto"
        onClick={() => {
          setSaid(undefined);
          setOpen(!isOpen);
        }}
      >
        {isOpen ? (
          <CameraOff aria-hidden="true" className="size-5" />
        ) : (
          <Camera aria-hidden="true" className="size-5" />
        )}
        {say(isOpen ? 'close' : 'open')}
      </button>
      <div className="space-y-2">
        <label htmlFor={id} className="block font-semibold">
          {say('photo')}
        </label>
        <p id={`${id}-hint`} className="text-sm text-soft">
          {say('privacy')}
        </p>
        <input
          id={id}
          type="file"
          accept="image/*"
          aria-describedby={`${id}-hint`}
          className="field"
          onChange={({ target }) => readPhoto(target.files?.[0])}
        />
      </div>
      <p role="status" className={said === 'reading' ? 'text-soft' : 'font-semibold text-bad'}>
        {said && say(said)}
      </p>
      <a href="/verify-offline/" className="link">
        {say('offline')}
      </a>
    </section>
  );
}
