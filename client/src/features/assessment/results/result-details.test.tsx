import { screen } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { Suspense } from 'react';
import { expect, test } from 'vitest';

import type { Schemas } from '@/lib/api';
import { criteriaSet } from '@/testing/criteria';
import { answer } from '@/testing/server';
import { show } from '@/testing/show';

import { ResultDetails } from './result-details';

const result = {
  id: 'r1',
  productId: 'p1',
  criteriaSetCode: 'QD26-01',
  mean: 68,
  starByBand: 3,
  star: 3,
  outcome: 'recognised',
  sheets: 7,
  unmetMinima: [],
  points: [{ criterion: '1.1', points: 1 }],
  reachedAt: '2026-11-22T01:00:00Z',
} as unknown as Schemas['Result'];

function open(more: Partial<Schemas['Result']> = {}) {
  answer('/results/r1', () => HttpResponse.json({ ...result, ...more }));
  answer('/products/p1', () => HttpResponse.json({ id: 'p1', name: 'Chè Thử' }));
  answer('/criteria-sets/QD26-01', () => HttpResponse.json(criteriaSet));
  show(
    <Suspense>
      <ResultDetails id="r1" />
    </Suspense>,
  );
}

test('an officer sees what would lift the product to the next star', async () => {
  open({
    nextStar: {
      star: 4,
      score: 70,
      missingPoints: 2,
      blockingMinima: [],
      zeroCriteria: [],
      lifts: [{ criterion: '1.1', option: 2, from: 1, to: 3 }],
    },
  });

  expect(await screen.findByRole('heading', { name: 'Muốn lên 4 sao' })).toBeInTheDocument();
  expect(screen.getByText('Còn thiếu 2 điểm so với mức 4 sao.')).toBeInTheDocument();
  expect(screen.getByText('từ 1 lên 3 điểm: Mức 2')).toBeInTheDocument();
});

test('at the top there is no next star', async () => {
  open();

  expect(await screen.findByText('Điểm theo tiêu chí')).toBeInTheDocument();
  expect(screen.queryByText(/Muốn lên/)).toBeNull();
});
