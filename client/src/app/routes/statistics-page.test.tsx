import { screen, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';

import { openPage } from '@/testing/open-page';
import { answer, laoCai } from '@/testing/server';

const food = { code: 'food', name: { vi: 'Thực phẩm', en: 'Food' } };
const sapa = { id: '01980000-0000-7000-8000-000000000306', name: 'Sa Pa' };

const figures = (request: Request) => {
  const asked = new URL(request.url).searchParams;
  const asOf = asked.get('asOf') ?? '2026-11-22';
  const cells = [
    { star: 4, status: 'valid', count: 7 },
    { star: 3, status: 'expiring', count: 2 },
    { star: 3, status: 'expired', count: 5 },
  ];

  return HttpResponse.json({
    asOf,
    units: 'today',
    total: 14,
    certified: 9,
    byProvince: cells.map((cell) => ({ province: laoCai, ...cell })),
    bySector: cells.map((cell) => ({ sector: food, ...cell })),
  });
};

beforeEach(() => {
  answer('/statistics/certified-products', figures);
  answer('/statistics/certified-producers', () =>
    HttpResponse.json({
      asOf: '2026-11-22',
      products: 9,
      producers: 6,
      productsWithoutProducer: 0,
      communes: 4,
      productsWithoutCommune: 0,
      byKind: [],
    }),
  );
  answer('/statistics/certified-products/by-commune', () =>
    HttpResponse.json({
      asOf: '2026-11-22',
      unitsOn: '2026-11-22',
      byCommune: [
        { commune: sapa, star: 4, status: 'valid', count: 6 },
        { star: 3, status: 'expiring', count: 3 },
      ],
    }),
  );
});

const tableOf = (name: string) => within(screen.getByRole('table', { name }));

test('every number leads to the list that it counts', async () => {
  await openPage('/thong-ke?asOf=2025-12-31');

  const stars = within(await screen.findByRole('table', { name: 'Theo hạng sao' }));
  expect(stars.getByRole('link', { name: '7' })).toHaveAttribute('href', '/?asOf=2025-12-31&star=4');
  expect(tableOf('Theo ngành hàng').getByRole('link', { name: '9' })).toHaveAttribute(
    'href',
    '/?asOf=2025-12-31&sector=food',
  );
  expect(tableOf('Theo tỉnh, thành phố').getByRole('link', { name: '9' })).toHaveAttribute(
    'href',
    `/?asOf=2025-12-31&province=${laoCai.id}`,
  );
  expect(screen.getByRole('link', { name: '5' })).toHaveAttribute('href', '/?asOf=2025-12-31&status=expired');
});

test('the map goes down to the communes of a province, and the address says so', async () => {
  const { user, router } = await openPage('/thong-ke');

  await user.click(await screen.findByRole('link', { name: 'Lào Cai: 9 sản phẩm' }));

  const communes = within(await screen.findByRole('table', { name: 'Lào Cai: theo xã, phường, đặc khu' }));
  expect(communes.getByRole('link', { name: '6' })).toHaveAttribute(
    'href',
    `/?province=${laoCai.id}&unitsOn=2026-11-22&commune=${sapa.id}`,
  );
  expect(communes.getByText('Không xác định được một xã')).toBeInTheDocument();
  expect(router.state.location.search).toEqual({ province: laoCai.id });
});

test('a day is typed as people write it, and one that does not exist stays to be corrected', async () => {
  const { user, router } = await openPage('/thong-ke');
  const day = await screen.findByLabelText('Số liệu tại ngày');
  expect(day).toHaveValue('22/11/2026');

  await user.clear(day);
  await user.type(day, '31/2/2025{Enter}');
  expect(screen.getByRole('alert')).toHaveTextContent('Nhập một ngày có thật');
  expect(day).toHaveValue('31/2/2025');

  await user.clear(day);
  await user.type(day, '31/12/2025{Enter}');
  expect(router.state.location.search).toEqual({ asOf: '2025-12-31' });
});

test('a list that a figure led to names the filters it came with', async () => {
  const { user, router } = await openPage(
    `/?asOf=2025-12-31&sector=food&province=${laoCai.id}&unitsOn=2026-11-22&commune=${sapa.id}`,
  );

  expect(await screen.findByRole('button', { name: 'Bỏ lọc: Thực phẩm' })).toBeInTheDocument();
  expect(await screen.findByRole('button', { name: 'Bỏ lọc: Sa Pa' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Bỏ lọc: Tại ngày 31/12/2025' }));

  expect(router.state.location.href).not.toContain('asOf');
  expect(router.state.location.href).toContain('sector=food');
});
