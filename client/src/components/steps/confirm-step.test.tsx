import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { Unreachable } from '@/lib/problem';
import { show } from '@/testing/show';

import { ConfirmStep } from './confirm-step';

const step = (onConfirm: (step: { reasons: string[]; key: string }) => Promise<unknown>) => (
  <ConfirmStep
    consequences={['Hồ sơ trở về chủ thể.']}
    reasons="many"
    act="Trả hồ sơ"
    onConfirm={onConfirm}
    onBack={() => undefined}
  />
);

test('is not taken without a reason, and each reason is its own', async () => {
  const onConfirm = vi.fn(async () => undefined);
  const user = show(step(onConfirm));

  await user.click(screen.getByRole('button', { name: 'Trả hồ sơ' }));
  expect(screen.getByRole('alert')).toHaveFocus();
  expect(onConfirm).not.toHaveBeenCalled();
  await user.type(screen.getByLabelText('Lý do 1'), 'Thiếu phiếu kiểm nghiệm');
  await user.click(screen.getByRole('button', { name: 'Thêm lý do' }));
  await user.type(screen.getByLabelText('Lý do 2'), 'Ảnh mờ');
  await user.click(screen.getByRole('button', { name: 'Trả hồ sơ' }));

  expect(onConfirm).toHaveBeenCalledWith({
    reasons: ['Thiếu phiếu kiểm nghiệm', 'Ảnh mờ'],
    key: expect.any(String),
  });
});

test('tried again after the network failed, it is the same step', async () => {
  const keys: string[] = [];
  const user = show(
    step(async ({ key }) => {
      keys.push(key);
      throw new Unreachable();
    }),
  );
  await user.type(screen.getByLabelText('Lý do 1'), 'Ảnh mờ');

  await user.click(screen.getByRole('button', { name: 'Trả hồ sơ' }));
  await screen.findByRole('alert');
  await user.click(screen.getByRole('button', { name: 'Trả hồ sơ' }));

  await expect.poll(() => keys.length).toBe(2);
  expect(keys[0]).toBe(keys[1]);
});
