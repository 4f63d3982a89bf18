import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { answer, problem } from '@/testing/server';
import { show } from '@/testing/show';
import { receive } from '@/testing/signed-in';

import { SavedViews } from './saved-views';
import type { SavedView } from './saved-views.api';

const overdue: SavedView = {
  id: 'v1',
  page: '/ho-so',
  query: 'overdue=true&state=received',
  name: 'Quá hạn',
  savedAt: '2026-11-22T01:00:00Z',
};

function withViews(search: string, ...kept: SavedView[]) {
  const views = [...kept];
  answer('/me/saved-views', () => HttpResponse.json({ items: views, nextCursor: null }));
  const onOpen = vi.fn();
  return { user: show(<SavedViews page="/ho-so" search={search} onOpen={onOpen} />), views, onOpen };
}

const saveButton = () => screen.queryByRole('button', { name: 'Lưu bộ lọc này' });

test('a kept list is opened with its filters, and left for the page as it is', async () => {
  const { user, onOpen } = withViews('', overdue);

  await user.selectOptions(await screen.findByLabelText('Bộ lọc đã lưu'), await screen.findByText('Quá hạn'));
  expect(onOpen).toHaveBeenLastCalledWith('overdue=true&state=received');

  expect(saveButton()).toBeNull();
});

test('filters in another order are the same list', async () => {
  withViews('?state=received&overdue=true', overdue);

  expect(await screen.findByRole('option', { name: 'Quá hạn', selected: true })).toBeInTheDocument();
  expect(saveButton()).toBeNull();
});

test('what is on the screen is kept under a name', async () => {
  const { user, views } = withViews('?state=received');
  const posted = receive('post', '/me/saved-views', () => {
    views.push({ ...overdue, name: 'Mới nhận', query: 'state=received' });
    return HttpResponse.json(views[0], { status: 201 });
  });

  await user.click(await screen.findByRole('button', { name: 'Lưu bộ lọc này' }));
  await user.type(screen.getByLabelText('Đặt tên cho bộ lọc này'), 'Mới nhận');
  await user.click(screen.getByRole('button', { name: 'Lưu bộ lọc' }));

  expect(await screen.findByRole('option', { name: 'Mới nhận', selected: true })).toBeInTheDocument();
  expect(posted[0]?.body).toEqual({ page: '/ho-so', query: 'state=received', name: 'Mới nhận' });
  expect(screen.queryByLabelText('Đặt tên cho bộ lọc này')).toBeNull();
});

test('a name that is used already is refused in the server’s words, and stays typed', async () => {
  const { user } = withViews('?state=received', overdue);
  receive('post', '/me/saved-views', () => problem(409, 'saved-view.name-used', 'Bạn đã có bộ lọc mang tên này.'));

  await user.click(await screen.findByRole('button', { name: 'Lưu bộ lọc này' }));
  await user.type(screen.getByLabelText('Đặt tên cho bộ lọc này'), 'Quá hạn');
  await user.click(screen.getByRole('button', { name: 'Lưu bộ lọc' }));

  expect(await screen.findByText('Bạn đã có bộ lọc mang tên này.')).toBeInTheDocument();
  expect(screen.getByLabelText('Đặt tên cho bộ lọc này')).toHaveValue('Quá hạn');
});

test('deleting is taken back with one press', async () => {
  const { user, views } = withViews('?overdue=true&state=received', overdue);
  receive('delete', '/me/saved-views/v1', () => {
    views.length = 0;
    return new HttpResponse(null, { status: 204 });
  });
  const posted = receive('post', '/me/saved-views', () => {
    views.push(overdue);
    return HttpResponse.json(overdue, { status: 201 });
  });

  await user.click(await screen.findByRole('button', { name: 'Xóa bộ lọc “Quá hạn”' }));
  const status = await screen.findByText('Đã xóa bộ lọc “Quá hạn”.');
  await user.click(within(status).getByRole('button', { name: 'Hoàn tác' }));

  await waitFor(() => expect(posted).toHaveLength(1));
  expect(await screen.findByRole('option', { name: 'Quá hạn', selected: true })).toBeInTheDocument();
});
