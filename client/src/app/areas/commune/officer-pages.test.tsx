import { screen, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { expect, test } from 'vitest';

import type { Schemas } from '@/lib/api';
import { criteriaSet } from '@/testing/criteria';
import { openPage } from '@/testing/open-page';
import { answer, problem } from '@/testing/server';
import { receive, signedInAs } from '@/testing/signed-in';

const dossier: Schemas['Dossier'] = {
  id: '01980000-0000-7000-8000-0000000000d1',
  kind: 'first',
  state: 'received',
  productId: '01980000-0000-7000-8000-0000000000d2',
  productName: 'Rau bò khai',
  producerId: '01980000-0000-7000-8000-0000000000d3',
  producerName: 'HTX Bắc Hà',
  unitId: '01980000-0000-7000-8000-0000000000d4',
  unitName: 'Bắc Hà',
  regulation: 'QD26',
  criteriaSet: 'QD26-01',
  samples: 5,
  isPledged: true,
  selfTotal: 80,
  isOverdue: false,
};

const findings = [
  {
    code: 'not-cited',
    blocks: false,
    pointer: '/selfAssessment/1.1',
    message: { vi: 'Chưa dẫn minh chứng.', en: 'Nothing cited.' },
  },
];

function serve() {
  signedInAs('commune_officer');
  answer(`/dossiers/${dossier.id}`, () => HttpResponse.json(dossier, { headers: { ETag: '"3"' } }));
  answer(`/dossiers/${dossier.id}/completeness`, () => HttpResponse.json({ isComplete: true, findings }));
  answer(`/dossiers/${dossier.id}/evidence`, () => HttpResponse.json({ papers: [] }, { headers: { ETag: '"3"' } }));
  answer('/criteria-sets/QD26-01', () => HttpResponse.json(criteriaSet));
}

test('a return is written item by item, looked at as the producer will read it, then sent', async () => {
  serve();
  const { user } = await openPage(`/ho-so/${dossier.id}/tra-lai`);
  const sent = receive('post', `/dossiers/${dossier.id}/returns`, () =>
    problem(409, 'return.deadline-past', 'Hạn bổ sung phải sau ngày trả hồ sơ.'),
  );

  await user.click(await screen.findByRole('button', { name: 'Xem trước' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Chọn phần cần bổ sung.');
  await user.click(screen.getByRole('button', { name: 'Đưa vào yêu cầu: Tiêu chí 1.1: Chưa dẫn minh chứng.' }));
  await user.type(screen.getByLabelText('Chủ thể bổ sung chậm nhất ngày'), '5/12/2026');
  await user.click(screen.getByRole('button', { name: 'Xem trước' }));

  const preview = within((await screen.findByText('Chủ thể sẽ đọc như sau')).closest('section') as HTMLElement);
  expect(preview.getByText('Bổ sung chậm nhất ngày 05/12/2026')).toBeInTheDocument();
  expect(preview.getByText('Chưa dẫn minh chứng.')).toBeInTheDocument();
  expect(sent).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: 'Trả hồ sơ để bổ sung' }));

  await expect.poll(() => sent.length).toBe(1);
  expect(sent[0]?.body).toEqual({
    dueOn: '2026-12-05',
    items: [{ part: 'criterion', criterion: '1.1', words: 'Chưa dẫn minh chứng.' }],
  });
  expect(sent[0]?.headers.get('If-Match')).toBe('"3"');
  expect(await screen.findByRole('alert')).toHaveTextContent('Hạn bổ sung phải sau ngày trả hồ sơ.');
  expect(screen.getByLabelText('Chủ thể bổ sung chậm nhất ngày')).toHaveValue('5/12/2026');
});

test('the queue says what it is filtered by, and each part can be taken back', async () => {
  serve();
  const asked: string[] = [];
  answer('/dossiers', ({ url }) => {
    asked.push(new URL(url).search);
    return HttpResponse.json({
      items: [{ ...dossier, dueOn: '2026-12-01', daysLeft: -2 }],
      nextCursor: null,
      total: 1,
    });
  });
  const { user, router } = await openPage('/ho-so?state=received&overdue=true');

  expect(await screen.findByText('1 hồ sơ')).toHaveAttribute('role', 'status');
  expect(screen.getByText('01/12/2026 – quá hạn 2 ngày')).toBeInTheDocument();
  expect(asked[0]).toMatch(/state=received.*overdue=true.*sort=dueOn/);
  await user.click(screen.getByRole('button', { name: 'Bỏ lọc: Quá hạn' }));

  await expect.poll(() => router.state.location.href).toBe('/ho-so?state=received');
});

test('a role without dossiers is told who has them', async () => {
  signedInAs('admin');

  await openPage('/ho-so');

  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Trang này dành cho vai trò khác');
});
