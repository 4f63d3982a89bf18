import { screen, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { expect, test } from 'vitest';

import { openPage } from '@/testing/open-page';
import { answer, problem } from '@/testing/server';
import { membership, person, receive, signedInAs } from '@/testing/signed-in';

const signIn = async (user: Awaited<ReturnType<typeof openPage>>['user']) => {
  await user.type(screen.getByLabelText('Thư điện tử'), person.email);
  await user.type(screen.getByLabelText('Mật khẩu'), 'nước mắm');
  await user.click(screen.getByRole('button', { name: 'Đăng nhập' }));
};

test('nobody is led to sign in, and then to where they wanted to go', async () => {
  const { user, router } = await openPage('/tai-khoan?a=1');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Đăng nhập');
  const sent = receive('post', '/session', () => HttpResponse.json(signedInAs('province_officer')));

  await signIn(user);

  expect(await screen.findByRole('heading', { level: 1, name: 'Tài khoản' })).toBeInTheDocument();
  expect(router.state.location.href).toBe('/tai-khoan?a=1');
  expect(sent[0]?.body).toEqual({ email: person.email, password: 'nước mắm' });
  expect(sent[0]?.headers.get('X-CSRF-TOKEN')).toBe('token-1');
});

test.each(['//evil.example/', '/\\evil.example', 'https://evil.example'])(
  'signing in never leads to %s',
  async (address) => {
    const { user, router } = await openPage(`/dang-nhap?tu=${encodeURIComponent(address)}`);
    receive('post', '/session', () => HttpResponse.json(signedInAs('producer')));

    await signIn(user);

    expect(await screen.findByRole('heading', { level: 1, name: 'Việc của tôi' })).toBeInTheDocument();
    expect(router.state.location.pathname).toBe('/viec');
  },
);

test('a second factor is asked for after the password', async () => {
  const { user } = await openPage('/dang-nhap');
  receive('post', '/session', () => HttpResponse.json({ roles: [], secondFactorRequired: 'code' }));
  const sent = receive('post', '/session/second-factor', () => HttpResponse.json(signedInAs('admin')));
  await signIn(user);

  await user.type(await screen.findByLabelText('Mã xác thực'), '123 456');
  await user.click(screen.getByRole('button', { name: 'Xác nhận mã' }));

  expect(await screen.findByRole('heading', { level: 1, name: 'Việc của tôi' })).toBeInTheDocument();
  expect(sent[0]?.body).toEqual({ code: '123456' });
});

test('when the time for the code is over, the password is asked for again', async () => {
  const { user } = await openPage('/dang-nhap');
  receive('post', '/session', () => HttpResponse.json({ roles: [], secondFactorRequired: 'code' }));
  receive('post', '/session/second-factor', () => problem(401, 'second-factor.not-pending', 'Hãy nhập lại mật khẩu.'));
  await signIn(user);

  await user.type(await screen.findByLabelText('Mã xác thực'), '123456');
  await user.click(screen.getByRole('button', { name: 'Xác nhận mã' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('Hãy nhập lại mật khẩu.');
  expect(screen.getByLabelText('Mật khẩu')).toBeInTheDocument();
});

test('a refusal takes the focus and is told in the words of the server', async () => {
  const { user } = await openPage('/dang-nhap');
  receive('post', '/session', () => problem(401, 'sign-in.failed', 'Thư điện tử hoặc mật khẩu không đúng.'));

  await signIn(user);

  expect(await screen.findByRole('alert')).toHaveTextContent('Thư điện tử hoặc mật khẩu không đúng.');
  expect(screen.getByRole('alert')).toHaveFocus();
  expect(screen.getByLabelText('Mật khẩu')).toHaveValue('nước mắm');
});

test('a lost session is taken up again without losing what was typed', async () => {
  signedInAs('commune_officer');
  const { user } = await openPage('/tai-khoan');
  const name = await screen.findByLabelText('Họ và tên');
  await user.clear(name);
  await user.type(name, 'Tên mới');
  const put = receive('put', '/me', () =>
    put.length > 1
      ? HttpResponse.json({ ...person, fullName: 'Tên mới' }, { headers: { ETag: '"2"' } })
      : problem(401, 'not-signed-in', 'Bạn chưa đăng nhập.'),
  );
  receive('post', '/session', () => HttpResponse.json(signedInAs('commune_officer')));

  await user.click(screen.getByRole('button', { name: 'Lưu thông tin' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Phiên làm việc đã hết' }));
  await user.type(dialog.getByLabelText('Mật khẩu'), 'nước mắm');
  await user.click(dialog.getByRole('button', { name: 'Đăng nhập' }));

  await expect.poll(() => put.length).toBe(2);
  expect(put[1]).toMatchObject({ body: { fullName: 'Tên mới', language: 'vi' } });
  expect(put[1]?.headers.get('If-Match')).toBe('"1"');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('a change somebody else made meanwhile is laid beside the own one', async () => {
  signedInAs('commune_officer');
  const { user } = await openPage('/tai-khoan');
  const name = await screen.findByLabelText('Họ và tên');
  await user.clear(name);
  await user.type(name, 'Của tôi');
  const put = receive('put', '/me', () =>
    put.length > 1
      ? HttpResponse.json({ ...person, fullName: 'Của họ' }, { headers: { ETag: '"8"' } })
      : problem(412, 'changed-meanwhile', 'Đã có người sửa.'),
  );
  answer('/me', () => HttpResponse.json({ ...person, fullName: 'Của họ' }, { headers: { ETag: '"7"' } }));

  await user.click(screen.getByRole('button', { name: 'Lưu thông tin' }));
  const choice = within(await screen.findByRole('group', { name: 'Họ và tên' }));
  expect(choice.getByLabelText(/Của tôi\s*Của tôi/)).toBeChecked();
  await user.click(choice.getByLabelText(/Của họ/));
  await user.click(screen.getByRole('button', { name: 'Giữ các mục đã chọn' }));
  await user.click(screen.getByRole('button', { name: 'Lưu thông tin' }));

  await expect.poll(() => put.length).toBe(2);
  expect(put[1]?.headers.get('If-Match')).toBe('"7"');
  expect(put[1]?.body).toMatchObject({ fullName: 'Của họ' });
});

test('faults the server finds stand at their fields and above the form', async () => {
  signedInAs('commune_officer');
  const { user } = await openPage('/tai-khoan');
  receive('put', '/me', () =>
    problem(422, 'request.invalid', 'Có lỗi.', [
      { pointer: '/fullName', code: 'not-empty', message: 'Điền họ và tên.' },
      { pointer: '/other', code: 'x', message: 'Không nói về ô nào.' },
    ]),
  );

  await user.click(await screen.findByRole('button', { name: 'Lưu thông tin' }));

  const summary = within(await screen.findByRole('alert'));
  expect(summary.getByText('Không nói về ô nào.')).toBeInTheDocument();
  expect(screen.getByLabelText('Họ và tên')).toHaveAccessibleDescription('Điền họ và tên.');
  expect(document.title).toMatch(/^Lỗi: Tài khoản/);
  await user.click(summary.getByRole('link', { name: 'Họ và tên: Điền họ và tên.' }));
  expect(screen.getByLabelText('Họ và tên')).toHaveFocus();
});

test('somebody in two places chooses where they work, and it is remembered', async () => {
  const both = [
    membership('commune_officer', { id: 'one', unitName: 'Bắc Hà' }),
    membership('council_member', { id: 'two', unitName: 'Lào Cai' }),
  ];
  signedInAs(...both);
  const { user } = await openPage('/viec');

  await user.selectOptions(screen.getByLabelText('Đang làm việc với vai trò'), 'Thành viên Hội đồng – Lào Cai');

  expect(localStorage.getItem('ocop.acting')).toBe('two');
});

test('an ended role is no role', async () => {
  signedInAs(membership('commune_officer', { to: '2026-01-31' }));

  await openPage('/viec');

  expect(await screen.findByText('Bạn chưa có vai trò nào')).toBeInTheDocument();
});
