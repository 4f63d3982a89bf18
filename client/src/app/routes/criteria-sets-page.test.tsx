import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';

import type { Schemas } from '@/lib/api';
import { openPage } from '@/testing/open-page';
import { answer, problem, server } from '@/testing/server';

const text = (vi: string) => ({ vi, en: `${vi} (en)` });

const set: Schemas['CriteriaSet'] = {
  id: '01980000-0000-7000-8000-00000000c011',
  code: 'QD26-11',
  regulation: 'QD26',
  number: 11,
  name: text('Chè'),
  sector: 'food',
  group: 'food-5',
  managingMinistries: [],
  samplesRequired: 5,
  siteSurveyRequired: true,
  max: 100,
  vetoes: [],
  toConfirm: [],
  parts: [
    {
      code: 'A',
      max: 40,
      title: text('Sức mạnh cộng đồng'),
      sections: [
        {
          code: '1',
          max: 20,
          title: text('Tổ chức sản xuất'),
          subheadings: [],
          criteria: [
            {
              code: '1.1',
              reference: '1.1',
              max: 3,
              label: text('Nguồn nguyên liệu'),
              gates: [],
              toConfirm: [],
              options: [
                { index: 0, points: 1, label: text('Dưới 50 %') },
                { index: 1, points: 3, label: text('Từ 75 %'), minStar: 5 },
              ],
            },
          ],
        },
      ],
    },
  ],
};

const nothing = {
  total: 0,
  parts: { A: 0 },
  star: null,
  outcome: 'not_recognised',
  unmetMinima: [],
  gates: [],
  remarks: [],
};

beforeEach(() => {
  answer('/criteria-sets/:code', () => HttpResponse.json(set));
  server.use(
    http.post(`${window.location.origin}/api/v1/criteria-sets/QD26-11/evaluations`, async ({ request }) => {
      const { choices } = (await request.json()) as Schemas['ChosenOptions'];
      return HttpResponse.json(
        choices.length === 0
          ? nothing
          : {
              ...nothing,
              total: 62.5,
              starByBand: 4,
              star: 3,
              outcome: 'recognised',
              unmetMinima: [{ criterion: '1.1', star: 4, needed: 3, reached: 1 }],
              nextStar: {
                star: 4,
                score: 70,
                missingPoints: 0,
                blockingMinima: [],
                zeroCriteria: [],
                lifts: [{ criterion: '1.1', option: 1, from: 1, to: 3 }],
              },
            },
      );
    }),
  );
});

test('a set is read as the act has it, with its options and what they are needed for', async () => {
  await openPage('/bo-tieu-chi/QD26-11');

  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Chè');
  expect(screen.getByText('1.1. Nguồn nguyên liệu (3 điểm)')).toBeInTheDocument();
  expect(screen.getByText(/Từ 75 %: 3 điểm/)).toHaveTextContent('để đạt 5 sao');
});

test('picked options are counted by the server, which says what blocks and what lifts', async () => {
  const { user } = await openPage('/tu-cham/QD26-11');
  expect(await screen.findByText('0 trên 100 điểm')).toBeInTheDocument();
  expect(screen.getByText('Chưa đạt 3 sao')).toBeInTheDocument();

  await user.click(screen.getByRole('radio', { name: 'Dưới 50 % (1 điểm)' }));

  expect(await screen.findByText('62,5 trên 100 điểm')).toBeInTheDocument();
  expect(screen.getByText('1.1: cần 3, mới 1 điểm')).toBeInTheDocument();
  await user.click(screen.getByText('Cách gần nhất để lên 4 sao'));
  expect(screen.getByRole('link', { name: '1.1: từ 1 lên 3 điểm' })).toHaveAttribute('href', '#c-1.1');
});

test('a choice can be taken back', async () => {
  const { user } = await openPage('/tu-cham/QD26-11');
  await user.click(await screen.findByRole('radio', { name: 'Dưới 50 % (1 điểm)' }));

  await user.click(screen.getByRole('radio', { name: 'Chưa chọn' }));

  expect(await screen.findByText('0 trên 100 điểm')).toBeInTheDocument();
});

test('a set that is not there is told so', async () => {
  answer('/criteria-sets/:code', () => problem(404, 'not-found', 'Không tìm thấy.'));

  await openPage('/bo-tieu-chi/QD99-01');

  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Không có bộ tiêu chí này');
});

test('the open data page leads to every dataset and to its description', async () => {
  await openPage('/du-lieu-mo');

  expect(screen.getByRole('link', { name: '/api/v1/criteria-sets' })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Mô tả OpenAPI 3.1 (JSON)' })).toHaveAttribute('href', '/openapi/v1.json');
});
