import { screen } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { expect, test } from 'vitest';

import { openPage } from '@/testing/open-page';
import { answer, fishSauce, problem } from '@/testing/server';

test('tells every recognition as precisely as it is known', async () => {
  answer('/certified-products/:id', () =>
    HttpResponse.json({
      ...fishSauce,
      recognitions: [
        { star: 4, status: 'valid', decisionNumber: '418/QĐ-UBND', decidedOn: '2026-08-05', datePrecision: 'day' },
        { star: 3, status: 'expired', decisionNumber: '77/QĐ-UBND', decidedOn: '2021-01-01', datePrecision: 'year' },
        { star: 3, status: 'undated', datePrecision: 'unknown' },
      ],
    }),
  );

  await openPage(`/san-pham/${fishSauce.id}`);

  const times = (await screen.findAllByRole('listitem')).map((entry) => entry.querySelector('p')?.textContent);
  expect(times).toEqual(['05/08/2026', '2021', 'Chưa rõ ngày công nhận']);
});

test('its certificate leads to the answer about it', async () => {
  await openPage(`/san-pham/${fishSauce.id}`);

  expect(await screen.findByRole('link', { name: '15-2026-418-07' })).toHaveAttribute(
    'href',
    '/xac-minh/15-2026-418-07',
  );
});

test.each([404, 400])('an id the server answers with %d is told as an unknown product', async (status) => {
  answer('/certified-products/:id', () => problem(status, 'not-found', 'Không tìm thấy.'));

  await openPage('/san-pham/none');

  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Không có sản phẩm này trong sổ đăng ký');
});

test('its days are told, and those to come as such', async () => {
  const event = { datePrecision: 'day', star: 4, certificateNumber: '15-2026-418-07' };
  answer('/certified-products/:id/timeline', () =>
    HttpResponse.json({
      productId: fishSauce.id,
      asOf: '2026-11-21',
      items: [
        { ...event, on: '2026-08-05', kind: 'recognised', isAhead: false, paper: '418/QĐ-UBND' },
        { ...event, on: '2029-08-06', kind: 'expired', isAhead: true },
      ],
    }),
  );

  await openPage(`/san-pham/${fishSauce.id}`);

  expect(await screen.findByText('Được công nhận · 4 ★')).toBeInTheDocument();
  expect(screen.getByText('06/08/2029 · sắp tới, nếu không có gì thay đổi')).toBeInTheDocument();
});
