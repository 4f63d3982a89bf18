import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

import { openPage } from '@/testing/open-page';

afterEach(() => vi.unstubAllGlobals());

/** A browser that can read QR codes, and sees this one in every picture. */
function stubReader(text: string | undefined) {
  class Detector {
    static getSupportedFormats = async () => ['qr_code'];
    detect = async () => (text === undefined ? [] : [{ rawValue: text }]);
  }
  vi.stubGlobal('BarcodeDetector', Detector);
  vi.stubGlobal('createImageBitmap', async () => ({ width: 1, height: 1 }));
}

const photo = () => new File(['…'], 'qr.png', { type: 'image/png' });

test('a photo of a QR code opens the answer about its certificate', async () => {
  stubReader(`${window.location.origin}/x/7K2M9QXR4TBW`);
  const { user, router } = await openPage('/xac-minh');

  await user.upload(await screen.findByLabelText('Hoặc chọn ảnh chụp mã QR'), photo());

  await vi.waitFor(() => expect(router.state.location.pathname).toBe('/xac-minh/7K2M9QXR4TBW'));
});

test.each([
  [undefined, /Không thấy mã QR trong ảnh/],
  ['WIFI:S:quán cà phê;;', /không dẫn tới giấy chứng nhận OCOP/],
])('a photo that says %j is told apart', async (text, said) => {
  stubReader(text);
  const { user, router } = await openPage('/xac-minh');

  await user.upload(await screen.findByLabelText('Hoặc chọn ảnh chụp mã QR'), photo());

  expect(await screen.findByText(said)).toBeInTheDocument();
  expect(router.state.location.pathname).toBe('/xac-minh');
});

test.each([
  ['NotAllowedError', /chưa được phép dùng máy ảnh/],
  ['NotFoundError', /không có máy ảnh dùng được/],
  ['NotReadableError', /đang được ứng dụng khác dùng/],
])('a camera that answers %s is explained, with another way', async (name, said) => {
  vi.stubGlobal('navigator', {
    ...navigator,
    mediaDevices: { getUserMedia: () => Promise.reject(new DOMException('', name)) },
  });
  const { user } = await openPage('/xac-minh');

  await user.click(await screen.findByRole('button', { name: 'Quét bằng máy ảnh' }));

  expect(await screen.findByText(said)).toBeInTheDocument();
});

test('a page without encryption has no camera and says so', async () => {
  const { user } = await openPage('/xac-minh');

  await user.click(await screen.findByRole('button', { name: 'Quét bằng máy ảnh' }));

  expect(await screen.findByText(/không có máy ảnh dùng được/)).toBeInTheDocument();
});
