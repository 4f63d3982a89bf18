import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { openPage } from '@/testing/open-page';

test('the other language keeps the address and what was typed', async () => {
  const { user, router } = await openPage('/?star=4');
  await user.type(screen.getByRole('searchbox'), 'chè');

  await user.click(screen.getByRole('button', { name: 'English' }));

  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Find OCOP products');
  expect(document.documentElement).toHaveAttribute('lang', 'en');
  expect(document.title).toBe('Find OCOP products – OCOP register');
  expect(screen.getByRole('searchbox')).toHaveValue('chè');
  expect(router.state.location.href).toBe('/?star=4');
});

test('Vietnamese is spoken whatever the browser prefers', async () => {
  await openPage('/');

  expect(navigator.language).toBe('en-US');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Tra cứu sản phẩm OCOP');
});

test('a move to another page puts the focus on its heading', async () => {
  const { user } = await openPage('/');
  expect(screen.getByRole('heading', { level: 1 })).not.toHaveFocus();

  await user.click(screen.getByRole('navigation').querySelectorAll('a')[1] as HTMLElement);

  expect(await screen.findByRole('heading', { level: 1, name: 'Xác minh giấy chứng nhận' })).toHaveFocus();
  expect(document.title).toBe('Xác minh giấy chứng nhận – Sổ đăng ký OCOP');
});

test('an address without a page says so and leads on', async () => {
  await openPage('/khong-co/gi');

  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Không tìm thấy trang');
});

test('a copy outside the domain of the state does not call itself official', async () => {
  await openPage('/');

  expect(screen.getByText(/Bản chạy thử/)).toBeInTheDocument();
});
