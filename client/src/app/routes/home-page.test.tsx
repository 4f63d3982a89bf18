import { screen, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { expect, test } from 'vitest';

import { openPage } from '@/testing/open-page';
import { answer, fishSauce, laoCai, problem } from '@/testing/server';

test('lists what is certified, with stars, place, status and last day', async () => {
  await openPage('/');

  const row = await screen.findByRole('row', { name: /Nước mắm Cửa Lò/ });
  expect(within(row).getByRole('img', { name: '4 sao' })).toBeInTheDocument();
  expect(row).toHaveTextContent('Lào Cai');
  expect(row).toHaveTextContent('Còn hiệu lực');
  expect(row).toHaveTextContent('đến hết 05/08/2029');
});

test('a search goes into the address and to the server', async () => {
  let asked = '';
  answer('/certified-products', (request) => {
    asked = new URL(request.url).search;
    return HttpResponse.json({ items: [fishSauce], nextCursor: null, total: 1 });
  });
  const { user, router } = await openPage('/');

  await user.type(screen.getByRole('searchbox'), 'nuoc mam{Enter}');

  await screen.findByRole('button', { name: 'Bỏ lọc: “nuoc mam”' });
  expect(router.state.location.searchStr).toBe('?q=nuoc+mam');
  expect(asked).toContain('q=nuoc%20mam');
  expect(await screen.findByText('mắm', { selector: 'mark' })).toBeInTheDocument();
});

test('a shared address restores every filter', async () => {
  await openPage(`/?province=${laoCai.id}&star=4&star=5&status=any&sort=-star`);

  expect(await screen.findByRole('combobox', { name: 'Tỉnh, thành phố' })).toHaveDisplayValue('Lào Cai');
  expect(screen.getByRole('checkbox', { name: '5 sao' })).toBeChecked();
  expect(screen.getByRole('checkbox', { name: '3 sao' })).not.toBeChecked();
  expect(screen.getByRole('combobox', { name: 'Hiệu lực' })).toHaveDisplayValue('Tất cả đã từng công nhận');
});

test('a filter is taken back on its own', async () => {
  const { user, router } = await openPage('/?star=4&star=5&status=any');

  await user.click(await screen.findByRole('button', { name: 'Bỏ lọc: 4 sao' }));

  expect(router.state.location.searchStr).toBe('?star=5&status=any');
});

test('shows the next page below the first', async () => {
  answer('/certified-products', (request) =>
    new URL(request.url).searchParams.has('cursor')
      ? HttpResponse.json({ items: [{ ...fishSauce, id: '2', name: 'Chè Shan' }], nextCursor: null })
      : HttpResponse.json({ items: [fishSauce], nextCursor: 'next', total: 2 }),
  );
  const { user } = await openPage('/');

  await user.click(await screen.findByRole('button', { name: 'Xem thêm sản phẩm' }));

  expect(await screen.findByRole('link', { name: 'Chè Shan' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Nước mắm Cửa Lò' })).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Xem thêm sản phẩm' })).not.toBeInTheDocument();
});

test('says which filter to drop when nothing matches', async () => {
  answer('/certified-products', () => HttpResponse.json({ items: [], nextCursor: null, total: 0 }));

  await openPage('/?q=zzz');

  expect(await screen.findByText('Không có sản phẩm khớp')).toBeInTheDocument();
});

test('a refusal shows its words, its trace and a way to try again', async () => {
  answer('/certified-products', () => problem(500, 'unforeseen', 'Máy chủ gặp sự cố.'));
  const { user } = await openPage('/');
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('Máy chủ gặp sự cố.');
  expect(alert).toHaveTextContent('trace-4bf92f');

  answer('/certified-products', () => HttpResponse.json({ items: [fishSauce], nextCursor: null }));
  await user.click(within(alert).getByRole('button', { name: 'Thử lại' }));

  expect(await screen.findByRole('link', { name: 'Nước mắm Cửa Lò' })).toBeInTheDocument();
});

test('a product whose producer was not published says so', async () => {
  answer('/certified-products', () =>
    HttpResponse.json({ items: [{ ...fishSauce, producer: undefined, certificate: undefined }], nextCursor: null }),
  );

  await openPage('/');

  expect(await screen.findByText('Chưa công bố chủ thể')).toBeInTheDocument();
});
