import { QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { firstAnswers } from './first-answers';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A router whose page asks something, answered after so many milliseconds; and what became of waiting for it. */
function waitingFor(answer: () => unknown, after: number) {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const queryFn = () => new Promise((passed) => setTimeout(passed, after)).then(answer);
  const load = async () => void queryClient.prefetchQuery({ queryKey: ['asked'], queryFn });

  const seen = { known: undefined as unknown, isOver: false };
  void firstAnswers({ load }, queryClient).then(() => {
    seen.known = queryClient.getQueryData(['asked']);
    seen.isOver = true;
  });
  return seen;
}

test('a page is drawn when what it asked first has been answered', async () => {
  const seen = waitingFor(() => 'Chè Shan tuyết', 200);

  await vi.advanceTimersByTimeAsync(190);
  expect(seen.isOver).toBe(false);
  await vi.advanceTimersByTimeAsync(20);

  expect(seen.known).toBe('Chè Shan tuyết');
});

test('a late answer does not hold the page up for more than half a second', async () => {
  const seen = waitingFor(() => 'Chè Shan tuyết', 5_000);

  await vi.advanceTimersByTimeAsync(501);

  expect(seen).toEqual({ isOver: true, known: undefined });
});

test('a failure is shown by the page at once', async () => {
  const seen = waitingFor(() => {
    throw new Error('away');
  }, 10);

  await vi.advanceTimersByTimeAsync(20);

  expect(seen.isOver).toBe(true);
});

test('an address that cannot be opened is left to the page as well', async () => {
  await expect(
    firstAnswers({ load: () => Promise.reject(new Error('broken')) }, new QueryClient()),
  ).resolves.toBeUndefined();
});
