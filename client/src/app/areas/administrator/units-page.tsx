import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';

import { PageFrame } from '@/app/work/page-frame';
import { UnitCombobox } from '@/components/forms/unit-combobox';
import { UnitHistory } from '@/features/catalogue/units/unit-history';
import { words } from '@/lib/i18n';
import type { ChosenUnit } from '@/lib/units';

const { say } = words({
  title: { vi: 'Đơn vị hành chính', en: 'Administrative units' },
  lead: {
    vi: 'Tìm xã, phường, đặc khu bằng tên hay mã; tên trước ngày 1/7/2025 dẫn đến đơn vị ngày nay.',
    en: 'Find a commune by its name or code; names of before 1/7/2025 lead to the unit of today.',
  },
  unit: { vi: 'Đơn vị', en: 'Unit' },
});

const route = getRouteApi('/work/don-vi');

export function UnitsPage() {
  const { unit } = route.useSearch();
  const navigate = useNavigate({ from: '/don-vi' });
  const [chosen, setChosen] = useState<ChosenUnit>();
  const id = useId();

  return (
    <PageFrame title={say('title')} lead={say('lead')} subject={unit}>
      <UnitCombobox
        id={id}
        name="unit"
        label={say('unit')}
        isOptional={false}
        error={undefined}
        value={chosen}
        className="max-w-xl"
        onChange={(found) => {
          setChosen(found);
          void navigate({ search: { unit: found?.id }, replace: true });
        }}
      />
      {unit && <UnitHistory id={unit} />}
    </PageFrame>
  );
}
