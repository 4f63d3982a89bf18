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
