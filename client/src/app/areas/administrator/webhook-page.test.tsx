import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { expect, test } from 'vitest';

import type { Schemas } from '@/lib/api';
import { openPage } from '@/testing/open-page';
import { answer, problem } from '@/testing/server';
import { receive, signedInAs } from '@/testing/signed-in';

const CLIENT = '01980000-0000-7000-8000-0000000000c1';
const webhook: Schemas['Webhook'] = {
  id: '01980000-0000-7000-8000-0000000000d1',
  clientId: CLIENT,
  url: 'https://receiver.example.vn/ocop',
  description: 'Kho dữ liệu',
  eventTypes: ['certificate.revoked'],
  state: 'enabled',
  createdAt: '2026-11-20T01:00:00Z',
  secrets: [{ number: 1, drawnAt: '2026-11-20T01:00:00Z' }],
};
const delivery: Schemas['Delivery'] = {
  id: '01980000-0000-7000-8000-0000000000e1',
  eventId: '01980000-0000-7000-8000-0000000000f1',
  eventType: 'certificate.revoked',
  happenedAt: '2026-11-21T01:00:00Z',
  state: 'pending',
  queuedAt: '2026-11-21T01:00:01Z',
  dueAt: '2026-11-21T01:05:00Z',
  attempts: [{ number: 1, outcome: 'refused', statusCode: 503, begunAt: '2026-11-21T01:00:02Z', milliseconds: 83 }],
};
const LIST = `/he-thong-ket-noi/${CLIENT}/webhook`;

function open(role: Schemas['Role'], shown: Schemas['Webhook'] = webhook) {
  signedInAs(role);
  answer('/webhooks', () => HttpResponse.json({ items: [shown], total: 1 }));
  answer('/webhooks/:id', () => HttpResponse.json(shown, { headers: { ETag: '"3"' } }));
  answer('/webhooks/:id/deliveries', () => HttpResponse.json({ items: [delivery], total: 1 }));
}

test('an officer adds a webhook and sees its secret this once', async () => {
  open('province_officer');
  const sent = receive('post', '/webhooks', () =>
    HttpResponse.json({ number: 1, secret: 'whsec_shown', webhook }, { status: 201 }),
  );
  const { user } = await openPage(LIST);

  await user.click(await screen.findByRole('button', { name: 'Thêm webhook' }));
  await user.type(screen.getByLabelText('Địa chỉ nhận'), webhook.url);
  await user.type(screen.getByLabelText('Tên gọi'), 'Kho dữ liệu');
  await user.click(screen.getByRole('button', { name: 'Thêm webhook' }));
  expect((await screen.findAllByText(/Chọn ít nhất một loại sự kiện/))[0]).toBeInTheDocument();
  await user.click(screen.getByLabelText(/bị thu hồi/));
  await user.click(screen.getByRole('button', { name: 'Thêm webhook' }));

  expect(await screen.findByText('whsec_shown')).toBeInTheDocument();
  expect(sent[0]?.body).toEqual({
    clientId: CLIENT,
    url: webhook.url,
    description: 'Kho dữ liệu',
    eventTypes: ['certificate.revoked'],
  });
});

test('an address that is refused stays in the form', async () => {
  open('province_officer');
  receive('post', '/webhooks', () => problem(409, 'webhook.url', 'Địa chỉ nhận không dùng được.'));
  const { user } = await openPage(LIST);

  await user.click(await screen.findByRole('button', { name: 'Thêm webhook' }));
  await user.type(screen.getByLabelText('Địa chỉ nhận'), 'https://127.0.0.1/');
  await user.type(screen.getByLabelText('Tên gọi'), 'Kho');
  await user.click(screen.getByLabelText(/bị thu hồi/));
  await user.click(screen.getByRole('button', { name: 'Thêm webhook' }));

  expect(await screen.findByText('Địa chỉ nhận không dùng được.')).toBeInTheDocument();
  expect(screen.getByLabelText('Địa chỉ nhận')).toHaveValue('https://127.0.0.1/');
});

test('what came of each attempt is shown, and one event is sent again', async () => {
  open('province_officer');
  const sent = receive('post', '/webhooks/:id/deliveries/:delivery/replays', () => HttpResponse.json(delivery));
  const { user } = await openPage(`${LIST}/${webhook.id}`);

  expect(await screen.findByText('Lần 1: Nơi nhận từ chối (503), 83 ms')).toBeInTheDocument();
  await user.click(within(screen.getByRole('table')).getByRole('button', { name: 'Gửi lại' }));

  await waitFor(() => expect(sent).toHaveLength(1));
});

test('a test is sent, a time is replayed', async () => {
  open('province_officer');
  const tests = receive('post', '/webhooks/:id/test-events', () => HttpResponse.json(delivery, { status: 201 }));
  const replays = receive('post', '/webhooks/:id/replays', () => HttpResponse.json({ deliveries: 3 }));
  const { user } = await openPage(`${LIST}/${webhook.id}`);

  await user.click(await screen.findByRole('button', { name: 'Gửi sự kiện thử' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Gửi sự kiện thử' }));
  await waitFor(() => expect(tests).toHaveLength(1));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.click(screen.getAllByRole('button', { name: 'Gửi lại' })[0] as HTMLElement);
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByLabelText('7 ngày qua'));
  await user.click(dialog.getByRole('button', { name: 'Gửi lại' }));

  await waitFor(() => expect(replays).toHaveLength(1));
  const { from, to } = (replays[0] as { body: Schemas['ReplayedTime'] }).body;
  expect((new Date(to).getTime() - new Date(from).getTime()) / 86_400_000).toBe(7);
});

test('a changed secret is shown this once, on the version that was read', async () => {
  open('province_officer');
  const sent = receive('post', '/webhooks/:id/secrets', () =>
    HttpResponse.json({ number: 2, secret: 'whsec_next', webhook }, { status: 201 }),
  );
  const { user } = await openPage(`${LIST}/${webhook.id}`);

  await user.click(await screen.findByRole('button', { name: 'Đổi khóa ký' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Đổi khóa ký' }));

  expect(await screen.findByText('whsec_next')).toBeInTheDocument();
  expect(sent[0]?.headers.get('If-Match')).toBe('"3"');
});

test('what is disabled says why and can be enabled', async () => {
  const disabledAt = '2026-11-21T01:00:00Z';
  open('province_officer', { ...webhook, state: 'disabled', disabledAt, disabledFor: 'deliveries_failed' });
  const sent = receive('post', '/webhooks/:id/enablement', () => HttpResponse.json(webhook));
  const { user } = await openPage(`${LIST}/${webhook.id}`);

  expect(await screen.findByText('Gửi không được quá nhiều lần')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Gửi lại' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Bật webhook' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Bật webhook' }));

  await waitFor(() => expect(sent[0]?.headers.get('If-Match')).toBe('"3"'));
});

test('an auditor looks and changes nothing', async () => {
  open('auditor');
  await openPage(`${LIST}/${webhook.id}`);

  expect(await screen.findByText(/Nơi nhận từ chối/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /webhook|gửi|khóa/i })).toBeNull();
});
