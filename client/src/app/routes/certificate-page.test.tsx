import { screen } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { expect, test } from 'vitest';

import type { Schemas } from '@/lib/api';
import { openPage } from '@/testing/open-page';
import { answer, certificate, problem } from '@/testing/server';

const MAY_USE = 'Sản phẩm được dùng biểu trưng OCOP 4 sao.';
const MAY_NOT = 'Giấy này không còn cho phép dùng biểu trưng OCOP.';

test.each<[Schemas['RecognitionStatus'], string, string]>([
  ['valid', 'Còn hiệu lực đến hết ngày 05/08/2029', MAY_USE],
  ['expiring', 'Còn hiệu lực đến hết ngày 05/08/2029, sắp hết hạn', MAY_USE],
  ['extended', 'Đã qua ngày 05/08/2029, được kéo dài hiệu lực trong khi chờ kết quả đánh giá lại', MAY_USE],
  ['expired', 'Đã hết hạn, ngày hiệu lực cuối cùng là 05/08/2029', MAY_NOT],
  ['suspended', 'Đang bị tạm đình chỉ hiệu lực', MAY_NOT],
  ['revoked', 'Đã bị thu hồi', MAY_NOT],
  ['superseded', 'Đã được thay thế bằng quyết định công nhận mới', MAY_NOT],
  ['withdrawn', 'Kết quả công nhận đã bị hủy', MAY_NOT],
])('a certificate that is %s gets one plain answer', async (status, headline, consequence) => {
  answer('/certificates/:number', () => HttpResponse.json({ ...certificate, status }));

  await openPage('/xac-minh/15-2026-418-07');

  expect(await screen.findByText(headline)).toBeInTheDocument();
  expect(screen.getByText(consequence)).toBeInTheDocument();
  expect(screen.getByText('Trả lời theo sổ đăng ký ngày 21/11/2026.')).toBeInTheDocument();
});

test('a revoked certificate names the decision that took it and why', async () => {
  const revocation = {
    decisionNumber: '3763/QĐ-UBND',
    decidedOn: '2026-10-15',
    reason: 'mark_misuse',
    from: '2026-10-18',
  };
  answer('/certificates/:number', () => HttpResponse.json({ ...certificate, status: 'revoked', revocation }));

  await openPage('/xac-minh/15-2026-418-07');

  expect(
    await screen.findByText('Đã bị thu hồi từ ngày 18/10/2026 theo Quyết định số 3763/QĐ-UBND'),
  ).toBeInTheDocument();
  expect(screen.getByText('Lý do: dùng sai biểu trưng OCOP')).toBeInTheDocument();
});

test.each([
  [
    { status: 'extended', extendedUntil: '2030-02-01' },
    'Được kéo dài hiệu lực trong khi chờ kết quả đánh giá lại, muộn nhất đến hết ngày 01/02/2030',
  ],
  [
    {
      status: 'withdrawn',
      withdrawal: { decisionNumber: '9/QĐ-UBND', decidedOn: '2027-01-02', reason: 'central_order', from: '2027-01-02' },
    },
    'Kết quả công nhận đã bị hủy từ ngày 02/01/2027 theo Quyết định số 9/QĐ-UBND',
  ],
  [
    { status: 'superseded', supersededBy: { number: '15-2027-9-01', from: '2027-01-02' } },
    'Đã được thay thế từ ngày 02/01/2027 bằng giấy chứng nhận 15-2027-9-01',
  ],
])('%o names the day and the paper', async (facts, headline) => {
  answer('/certificates/:number', () => HttpResponse.json({ ...certificate, ...facts }));

  await openPage('/xac-minh/15-2026-418-07');

  expect(await screen.findByText(headline)).toBeInTheDocument();
});

test('a superseded certificate leads to the one in its place', async () => {
  const supersededBy = { number: '15-2027-9-01', from: '2027-01-02' };
  answer('/certificates/:number', () => HttpResponse.json({ ...certificate, status: 'superseded', supersededBy }));

  await openPage('/xac-minh/15-2026-418-07');

  expect(await screen.findByRole('link', { name: 'Xem giấy chứng nhận 15-2027-9-01' })).toHaveAttribute(
    'href',
    '/xac-minh/15-2027-9-01',
  );
});

test('a status younger than this page is shown, never taken for valid', async () => {
  answer('/certificates/:number', () => HttpResponse.json({ ...certificate, status: 'frozen' }));

  await openPage('/xac-minh/15-2026-418-07');

  expect(await screen.findByText('frozen')).toBeInTheDocument();
  expect(screen.getByText(MAY_NOT)).toBeInTheDocument();
});

test('a number that is not in the register is not a fault but an answer', async () => {
  answer('/certificates/:number', () => problem(404, 'not-found', 'Không tìm thấy.'));

  await openPage('/xac-minh/99-2026-1-1');

  expect(await screen.findByText('Sổ đăng ký không có giấy chứng nhận này')).toBeInTheDocument();
});

test('a dead network is neither a yes nor a no', async () => {
  answer('/certificates/:number', () => HttpResponse.error());

  await openPage('/xac-minh/15-2026-418-07');

  expect(await screen.findByRole('alert')).toHaveTextContent('Chưa kết nối được với máy chủ');
  expect(screen.queryByText(/hiệu lực đến/)).not.toBeInTheDocument();
});

test('another number is verified from the answer', async () => {
  const { user, router } = await openPage('/xac-minh/15-2026-418-07');

  await user.type(await screen.findByLabelText('Số giấy chứng nhận hoặc mã xác minh'), '15 – 2026 – 418 – 08{Enter}');

  expect(router.state.location.pathname).toBe('/xac-minh/15-2026-418-08');
});

test('an empty number is asked for at the field', async () => {
  const { user, router } = await openPage('/xac-minh');

  await user.click(await screen.findByRole('button', { name: 'Xác minh giấy chứng nhận' }));

  expect(screen.getByLabelText('Số giấy chứng nhận hoặc mã xác minh')).toHaveFocus();
  expect(screen.getByRole('alert')).toHaveTextContent('Nhập số in trên giấy chứng nhận hoặc mã cạnh mã QR.');
  expect(router.state.location.pathname).toBe('/xac-minh');
});

test('a verification code is answered as the certificate it belongs to', async () => {
  answer('/verification-codes/:code', () => HttpResponse.json({ ...certificate, verificationCode: '7K2M9QXR4TBW' }));

  await openPage('/xac-minh/7K2M-9QXR-4TBW');

  expect(await screen.findByText('Còn hiệu lực đến hết ngày 05/08/2029')).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Mã xác minh 7K2M-9QXR-4TBW');
  expect(screen.getByRole('link', { name: 'Tải mã QR để in (SVG)' })).toHaveAttribute(
    'href',
    '/api/v1/certificates/15-2026-418-07/qr.svg',
  );
});

test('what it covers and its paper stand below the answer', async () => {
  answer('/certificates/:number/scope', () =>
    HttpResponse.json({
      number: certificate.number,
      asOf: certificate.asOf,
      isPrintedHere: true,
      from: '2026-08-05',
      version: 1,
      items: [
        { variant: 'Nước mắm cốt', packSize: '500 ml', gtin: '8938505974194', isCovered: true },
        { variant: 'Hộp quà', isCovered: false },
      ],
    }),
  );

  await openPage('/xac-minh/15-2026-418-07');

  expect(await screen.findByText('Nước mắm cốt, 500 ml')).toBeInTheDocument();
  expect(screen.getByText('Mã vạch 8938505974194')).toBeInTheDocument();
  expect(screen.getByText('Không được chứng nhận')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Tải giấy chứng nhận (PDF)' })).toHaveAttribute(
    'href',
    '/api/v1/certificates/15-2026-418-07/pdf',
  );
});
