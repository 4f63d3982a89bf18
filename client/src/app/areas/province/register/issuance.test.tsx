import { screen } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { expect, test } from 'vitest';

import type { Schemas } from '@/lib/api';
import { openPage } from '@/testing/open-page';
import { answer, laoCai, problem } from '@/testing/server';
import { receive, signedInAs } from '@/testing/signed-in';

const draft: Schemas['Decision'] = {
  id: '01980000-0000-7000-8000-0000000000d1',
  level: 'province',
  unitId: laoCai.id,
  number: '418/QĐ-UBND',
  signedOn: '2026-08-05',
  issuingBody: 'Chủ tịch UBND tỉnh Lào Cai',
  signatory: { name: 'Nguyễn Văn An', position: 'Phó Chủ tịch' },
  certificatesFrom: '2026-08-05',
  items: [
    {
      position: 1,
      resultId: '01980000-0000-7000-8000-0000000000e1',
      dossierId: '01980000-0000-7000-8000-0000000000e2',
      productId: '01980000-0000-7000-8000-0000000000e3',
      productName: 'Rau cải mèo Bắc Hà',
      star: 4,
    },
  ],
  version: 3,
};

const opened = (decision: Schemas['Decision']) => {
  signedInAs('province_officer');
  answer('/administrative-units/:id', () =>
    HttpResponse.json({ ...laoCai, level: 'province', code: '15', kind: 'province' }),
  );
  answer('/decisions/:id', () => HttpResponse.json(decision, { headers: { ETag: '"3"' } }));
};

test('numbers and consequences stand before the issue, which names the version it saw', async () => {
  opened(draft);
  const sent = receive('post', '/decisions/:id/issuance', () => {
    const [item] = draft.items;
    const issued = {
      ...draft,
      issuedAt: '2026-08-05T02:00:00Z',
      items: [{ ...item, certificateNumber: '15-2026-418-01' }],
    };
    answer('/decisions/:id', () => HttpResponse.json(issued, { headers: { ETag: '"4"' } }));
    return HttpResponse.json(issued);
  });
  const { user } = await openPage(`/quyet-dinh/${draft.id}/ban-hanh`);

  expect(await screen.findByText('15-2026-418-01')).toBeInTheDocument();
  expect(screen.getByText('Cấp 1 giấy chứng nhận cùng lúc: 1 sản phẩm 4 sao.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Ban hành quyết định' }));

  expect(await screen.findByText('Đã cấp 1 giấy chứng nhận')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '15-2026-418-01' })).toBeInTheDocument();
  expect(sent).toHaveLength(1);
  expect(sent[0]?.headers.get('If-Match')).toBe('"3"');
  expect(sent[0]?.headers.get('Idempotency-Key')).toBeTruthy();
});

test('a refusal of the issue is told in the words of the server, and nothing moves', async () => {
  opened(draft);
  receive('post', '/decisions/:id/issuance', () =>
    problem(409, 'decision.not-signed-yet', 'Ngày ký không được ở tương lai.'),
  );
  const { user } = await openPage(`/quyet-dinh/${draft.id}/ban-hanh`);

  await user.click(await screen.findByRole('button', { name: 'Ban hành quyết định' }));

  expect(await screen.findByRole('alert')).toHaveTextContent('Ngày ký không được ở tương lai.');
  expect(screen.getByRole('button', { name: 'Ban hành quyết định' })).toBeInTheDocument();
});

test('an issued decision offers no step any more', async () => {
  opened({ ...draft, issuedAt: '2026-08-05T02:00:00Z' });
  await openPage(`/quyet-dinh/${draft.id}`);

  expect(await screen.findByText('Đã ban hành')).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Ban hành quyết định' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Bỏ dự thảo' })).toBeNull();
});
