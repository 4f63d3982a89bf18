import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { expect, test } from 'vitest';

import type { Schemas } from '@/lib/api';
import { openPage } from '@/testing/open-page';
import { answer, laoCai, problem } from '@/testing/server';
import { receive, signedInAs } from '@/testing/signed-in';

const client: Schemas['ApiClient'] = {
  id: '01980000-0000-7000-8000-0000000000c1',
  name: 'Kho dữ liệu tỉnh',
  unitId: laoCai.id,
  agencyCode: 'H38.12',
  contactEmail: 'cntt@example.vn',
  scopes: ['dossiers:read'],
  territoryId: laoCai.id,
  state: 'requested',
  requestedAt: '2026-11-20T01:00:00Z',
  credentials: [],
};
const approved = { ...client, state: 'approved' as const, quotaPerHour: 5000 };
const former: Schemas['ClientCredential'] = {
  number: 1,
  kind: 'secret',
  hint: 'ocop_cs_7Kp2',
  issuedAt: '2026-11-20T02:00:00Z',
};
const ADDRESS = `/he-thong-ket-noi/${client.id}`;

function open(shown: Schemas['ApiClient'], role: Schemas['Role']) {
  signedInAs(role);
  const kept = { client: shown };
  answer('/api-clients/:id', () => HttpResponse.json(kept.client, { headers: { ETag: '"4"' } }));
  answer('/api-clients/:id/usage', () =>
    HttpResponse.json({
      from: '2026-10-23',
      to: '2026-11-22',
      quotaPerHour: 5000,
      usedThisHour: 12,
      items: [{ day: '2026-11-22', operation: 'ListDossiers', statusClass: 2, calls: 12 }],
    }),
  );
  return kept;
}

test('an administrator lets a system in with so many calls an hour', async () => {
  const kept = open(client, 'admin');
  const sent = receive('post', '/api-clients/:id/approval', () => {
    kept.client = approved;
    return HttpResponse.json(approved);
  });
  const { user } = await openPage(ADDRESS);

  const quota = await screen.findByLabelText('Số lượt gọi mỗi giờ');
  await user.clear(quota);
  await user.type(quota, '2000');
  await user.click(screen.getByRole('button', { name: 'Duyệt kết nối' }));

  expect(await screen.findByText('Được kết nối')).toBeInTheDocument();
  expect(sent[0]?.body).toEqual({ quotaPerHour: 2000 });
  expect(sent[0]?.headers.get('If-Match')).toBe('"4"');
});

test('shutting out asks for a reason and says what follows', async () => {
  open(approved, 'admin');
  const sent = receive('post', '/api-clients/:id/suspension', () => HttpResponse.json(approved));
  const { user } = await openPage(ADDRESS);

  await user.click(await screen.findByRole('button', { name: 'Tạm ngừng kết nối' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/bị từ chối ngay, kể cả bằng mã truy cập đã cấp/)).toBeInTheDocument();
  await user.click(dialog.getByRole('button', { name: 'Tạm ngừng kết nối' }));
  expect(sent).toHaveLength(0);
  await user.type(dialog.getByRole('textbox'), 'Gọi quá nhiều.');
  await user.click(dialog.getByRole('button', { name: 'Tạm ngừng kết nối' }));

  await waitFor(() => expect(sent[0]?.body).toEqual({ reason: 'Gọi quá nhiều.' }));
});

test('an officer draws an API key for as long as was chosen', async () => {
  open(approved, 'province_officer');
  const sent = receive('post', '/api-clients/:id/api-keys', () =>
    HttpResponse.json({ number: 2, apiKey: 'ocop_ak_drawn', client: approved }, { status: 201 }),
  );
  const { user } = await openPage(ADDRESS);

  await user.click(await screen.findByRole('button', { name: 'Tạo khóa API' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('radio', { name: '365 ngày' }));
  await user.click(dialog.getByRole('button', { name: 'Tạo khóa API' }));

  expect(await screen.findByText('ocop_ak_drawn')).toBeInTheDocument();
  const body = sent[0]?.body as { endsAt: string } | undefined;
  const days = (new Date(body?.endsAt ?? 0).getTime() - Date.now()) / 86_400_000;
  expect(Math.round(days)).toBe(365);
});

test('an officer draws a secret, which is shown this once', async () => {
  open(approved, 'province_officer');
  const sent = receive('post', '/api-clients/:id/secrets', () =>
    HttpResponse.json({ number: 1, secret: 'ocop_cs_secret', client: approved }, { status: 201 }),
  );
  const { user } = await openPage(ADDRESS);

  await user.click(await screen.findByRole('button', { name: 'Tạo khóa bí mật' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Tạo khóa bí mật' }));

  expect(await screen.findByText('ocop_cs_secret')).toBeInTheDocument();
  expect(sent[0]?.body).toEqual({});
  expect(screen.getByText('Giờ này đã dùng 12 trên 5.000 lượt.')).toBeInTheDocument();
});

test('beside a secret in use the new one names the days in which both are good', async () => {
  open({ ...approved, credentials: [former] }, 'province_officer');
  const sent = receive('post', '/api-clients/:id/secrets', () =>
    HttpResponse.json({ number: 2, secret: 'ocop_cs_new', client: approved }, { status: 201 }),
  );
  const { user } = await openPage(ADDRESS);

  await user.click(await screen.findByRole('button', { name: 'Tạo khóa bí mật' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByLabelText('1 ngày'));
  const before = Date.now();
  await user.click(dialog.getByRole('button', { name: 'Tạo khóa bí mật' }));

  await waitFor(() => expect(sent).toHaveLength(1));
  const { formerEndsAt } = (sent[0] as { body: { formerEndsAt: string } }).body;
  expect(Math.round((new Date(formerEndsAt).getTime() - before) / 3_600_000)).toBe(24);
});

test('an auditor looks and changes nothing', async () => {
  open({ ...approved, credentials: [former] }, 'auditor');
  await openPage(ADDRESS);

  expect(await screen.findByText('ocop_cs_7Kp2…')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /khóa|kết nối/i })).toBeNull();
});

test('asking needs a scope, and a refusal keeps what was typed', async () => {
  signedInAs('province_officer');
  const sent = receive('post', '/api-clients', () => problem(409, 'api-client.agency-code', 'Mã cơ quan không đúng.'));
  const { user } = await openPage('/he-thong-ket-noi/moi');

  await user.type(await screen.findByLabelText('Tên hệ thống'), 'Kho dữ liệu tỉnh');
  await user.type(screen.getByLabelText('Mã định danh cơ quan'), 'H38');
  await user.type(screen.getByLabelText('Thư điện tử liên hệ'), 'cntt@example.vn');
  await user.click(screen.getByRole('button', { name: 'Gửi yêu cầu kết nối' }));
  expect((await screen.findAllByText(/Chọn ít nhất một phạm vi/))[0]).toBeInTheDocument();
  await user.click(screen.getByLabelText(/Hồ sơ đã nộp trong địa bàn/));
  await user.click(screen.getByRole('button', { name: 'Gửi yêu cầu kết nối' }));

  expect(await screen.findByText('Mã cơ quan không đúng.')).toBeInTheDocument();
  expect(sent[0]?.body).toEqual({
    name: 'Kho dữ liệu tỉnh',
    agencyCode: 'H38',
    contactEmail: 'cntt@example.vn',
    scopes: ['dossiers:read'],
    unitId: laoCai.id,
    territoryId: laoCai.id,
  });
  expect(screen.getByLabelText('Tên hệ thống')).toHaveValue('Kho dữ liệu tỉnh');
});
