import { screen, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { expect, test } from 'vitest';

import type { Schemas } from '@/lib/api';
import { openPage } from '@/testing/open-page';
import { answer, certificate, fishSauce, problem } from '@/testing/server';
import { receive, signedInAs } from '@/testing/signed-in';

const planned: Schemas['Inspection'] = {
  id: '01980000-0000-7000-8000-0000000000f1',
  certificateNumber: certificate.number,
  productId: fishSauce.id,
  productName: fishSauce.name,
  level: 'province',
  year: 2026,
  riskPoints: 4,
  state: 'planned',
  heldOn: '2026-12-01',
  findings: [],
  isOverdue: false,
  photos: 0,
  version: 2,
  notFixedByLaw: [],
};

async function openVisit() {
  signedInAs('province_officer');
  answer('/inspections/:id', () => HttpResponse.json(planned, { headers: { ETag: '"2"' } }));
  const page = await openPage(`/kiem-tra/${planned.id}/ket-qua`);
  await screen.findByRole('button', { name: 'Thêm phát hiện' });
  return page;
}

const press = (name: string) => screen.getByRole('button', { name });
const finding = (number: number) => within(screen.getByRole('group', { name: `Phát hiện ${number}` }));

test('whoever adds a finding goes on in it, and whoever removes one at the button to add another', async () => {
  const { user } = await openVisit();

  await user.click(press('Thêm phát hiện'));
  await user.click(press('Thêm phát hiện'));
  expect(finding(2).getByLabelText('Nội dung kiểm tra')).toHaveFocus();
  await user.type(finding(2).getByLabelText('Mô tả phát hiện'), 'Nhãn cũ');
  await user.click(press('Bỏ phát hiện 1'));

  expect(press('Thêm phát hiện')).toHaveFocus();
  expect(finding(1).getByLabelText('Mô tả phát hiện')).toHaveValue('Nhãn cũ');
  expect(screen.queryByRole('group', { name: 'Phát hiện 2' })).not.toBeInTheDocument();
});

test('what is missing is said of each finding by its number, and no more once the finding is gone', async () => {
  const { user } = await openVisit();
  await user.click(press('Thêm phát hiện'));
  await user.click(press('Thêm phát hiện'));

  await user.click(press('Ghi kết quả kiểm tra'));
  expect(await screen.findByRole('alert')).toHaveTextContent('Mô tả phát hiện 2, hoặc bỏ phát hiện này.');
  await user.click(press('Bỏ phát hiện 2'));

  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('what the server finds wrong with a finding stands beside its field', async () => {
  const { user } = await openVisit();
  const sent = receive('post', '/inspections/:id/visit', () =>
    problem(422, 'validation-failed', 'Có lỗi.', [
      { pointer: '/findings/1/text', code: 'maximum-length', message: 'Viết ngắn lại.' },
    ]),
  );
  await user.type(screen.getByLabelText('Ngày kiểm tra'), '1/12/2026');
  await user.type(screen.getByLabelText('Biên bản'), '12/BB-KT');
  for (const number of [1, 2]) {
    await user.click(press('Thêm phát hiện'));
    await user.selectOptions(finding(number).getByLabelText('Nội dung kiểm tra'), 'mark');
    await user.type(finding(number).getByLabelText('Mô tả phát hiện'), `Nhãn ${number}`);
  }
  expect(screen.queryByLabelText('Hạn khắc phục')).not.toBeInTheDocument();
  await user.type(finding(2).getByLabelText(/Yêu cầu khắc phục/), 'Thay nhãn');
  await user.type(screen.getByLabelText('Hạn khắc phục'), '31/12/2026');

  await user.click(press('Ghi kết quả kiểm tra'));

  expect(await finding(2).findByText('Viết ngắn lại.')).toBeInTheDocument();
  expect(finding(1).queryByText('Viết ngắn lại.')).not.toBeInTheDocument();
  expect(sent[0]?.headers.get('If-Match')).toBe('"2"');
  expect(sent[0]?.body).toMatchObject({
    findings: [{ text: 'Nhãn 1' }, { text: 'Nhãn 2', correction: 'Thay nhãn' }],
    correctionDueOn: '2026-12-31',
  });
});
