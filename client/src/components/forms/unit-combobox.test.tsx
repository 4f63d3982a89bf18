import { screen } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { useState } from 'react';
import { expect, test } from 'vitest';

import type { ChosenUnit } from '@/lib/units';
import { answer, laoCai } from '@/testing/server';
import { show } from '@/testing/show';

import { UnitCombobox } from './unit-combobox';

const unit = (id: string, name: string, code: string) => ({
  id,
  name,
  code,
  level: 'commune',
  kind: 'commune',
  parentId: laoCai.id,
});

const page = (...items: object[]) => HttpResponse.json({ items, nextCursor: null });

function Box() {
  const [value, setValue] = useState<ChosenUnit>();
  return (
    <>
      <UnitCombobox
        id="unit"
        name="unitId"
        label="Xã"
        isOptional={false}
        error={undefined}
        value={value}
        onChange={setValue}
      />
      <output>{value?.id}</output>
    </>
  );
}

const units = (respond: (query: URLSearchParams) => Response) =>
  answer('/administrative-units', (request) => {
    const query = new URL(request.url).searchParams;
    return query.get('level') === 'province' ? page({ ...unit(laoCai.id, 'Lào Cai', '15') }) : respond(query);
  });

test('is found by a part of its name and chosen by the keyboard', async () => {
  units(() => page(unit('one', 'Bắc Hà', '02839'), unit('two', 'Bắc Cường', '02671')));
  const user = show(<Box />);

  await user.type(screen.getByRole('combobox', { name: 'Xã' }), 'bac');
  expect(await screen.findByRole('option', { name: /Bắc Hà, Lào Cai/ })).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{ArrowDown}{Enter}');

  expect(screen.getByRole('combobox')).toHaveValue('Bắc Cường');
  expect(screen.getByText('two')).toBeInTheDocument();
});

test('a name of before the rearrangement leads to the unit of today', async () => {
  units((query) => (query.has('asOf') ? page(unit('old', 'Na Hối', '02840')) : page()));
  answer('/administrative-units/old/history', () =>
    HttpResponse.json({
      unit: unit('old', 'Na Hối', '02840'),
      predecessors: [],
      successors: [{ on: '2025-07-01', unit: unit('one', 'Bắc Hà', '02839') }],
    }),
  );
  const user = show(<Box />);

  await user.type(screen.getByRole('combobox'), 'na hoi');

  expect(await screen.findByText('Na Hối là tên cũ: nay thuộc Bắc Hà, Lào Cai')).toBeInTheDocument();
  await user.keyboard('{Enter}');
  expect(screen.getByText('one')).toBeInTheDocument();
});

test('leaving the box without choosing keeps what was chosen before', async () => {
  units(() => page(unit('one', 'Bắc Hà', '02839')));
  const user = show(<Box />);
  await user.type(screen.getByRole('combobox'), 'bac ha');
  await screen.findByRole('option', { name: /Bắc Hà/ });
  await user.keyboard('{Enter}');

  await user.type(screen.getByRole('combobox'), 'xyz');
  await user.tab();

  expect(screen.getByRole('combobox')).toHaveValue('Bắc Hà');
});
