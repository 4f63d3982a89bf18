import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { keysetQuery } from '@/lib/keyset';
import { Problem } from '@/lib/problem';
import { show } from '@/testing/show';

import { DataTable } from './data-table';
import { KeysetList } from './keyset-list';

const COUNTED = { vi: '{count} dòng', en: '{count} rows' };

const list = (read: Parameters<typeof keysetQuery<string>>[1]) => (
  <KeysetList query={keysetQuery(['test'], read)} counted={COUNTED} empty={<p>trống</p>}>
    {(items) => items.join(' ')}
  </KeysetList>
);

test('a list goes on below, page after page, until it ends', async () => {
  const user = show(
    list(async ({ cursor, count }) =>
      cursor === undefined
        ? { items: ['một'], nextCursor: 'a', total: count ? 2 : undefined }
        : { items: ['hai'], nextCursor: null },
    ),
  );
  expect(await screen.findByRole('status')).toHaveTextContent('2 dòng');

  await user.click(screen.getByRole('button', { name: 'Xem thêm' }));

  expect(await screen.findByText('một hai')).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('an empty list says so', async () => {
  show(list(async () => ({ items: [], total: 0, nextCursor: null })));

  expect(await screen.findByText('trống')).toBeInTheDocument();
});

test('a list that the role may not see is no fault', async () => {
  show(
    list(async () => {
      throw new Problem(403, 'forbidden', '');
    }),
  );

  expect(await screen.findByText('Vai trò của bạn không xem được danh sách này')).toBeInTheDocument();
});

test('the head of a column tells its order and turns it round', async () => {
  const onSort = vi.fn();
  const columns = [{ key: 'name', head: 'Tên', sort: 'name', cell: (row: string) => row }];
  const user = show(
    <DataTable caption="Bảng" columns={columns} rows={['a']} keyOf={(row) => row} sort="name" onSort={onSort} />,
  );
  expect(screen.getByRole('columnheader', { name: 'Tên' })).toHaveAttribute('aria-sort', 'ascending');

  await user.click(screen.getByRole('button', { name: 'Tên' }));

  expect(onSort).toHaveBeenCalledWith('-name');
});
