import { aDate, chosen, orEmpty } from '@/components/forms/checks';
import { DateField } from '@/components/forms/date-field';
import { SelectField } from '@/components/forms/select-field';
import { UnitCombobox } from '@/components/forms/unit-combobox';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { StepForm } from '@/components/steps/step-form';
import { parseDate } from '@/lib/dates';
import { inLanguage, words } from '@/lib/i18n';
import { ROLE_NAMES, type Role } from '@/lib/roles';
import type { ChosenUnit } from '@/lib/units';
import { vietnamDay } from '@/lib/vietnam-day';

import { grantMembership } from './users.api';

const { say } = words({
  act: { vi: 'Cấp vai trò', en: 'Grant the role' },
  at: {
    vi: 'Người này làm được mọi việc của vai trò trong địa bàn đã chọn, từ ngày nêu dưới đây.',
    en: 'The person may do all that the role does in the place chosen, from the day below.',
  },
  openHint: { vi: 'Để trống nếu chưa xác định', en: 'Leave empty while it is not settled' },
});

type Granted = Exclude<Role, 'producer'>;

/** Where each role is held; administrators and those of the country hold no place that has to be chosen. */
const PLACES: Record<Granted, 'commune' | 'province' | 'country' | 'none'> = {
  commune_officer: 'commune',
  province_officer: 'province',
  advisory_member: 'province',
  council_member: 'province',
  central_officer: 'country',
  auditor: 'country',
  admin: 'none',
};

interface Values {
  role: Granted | '';
  unitId: ChosenUnit | undefined;
  from: string;
  to: string;
}

const FIELDS: Fields<Values> = {
  role: {
    label: { vi: 'Vai trò', en: 'Role' },
    check: chosen({ vi: 'Chọn vai trò.', en: 'Choose the role.' }),
  },
  unitId: { label: { vi: 'Địa bàn', en: 'Place' } },
  from: { label: { vi: 'Từ ngày', en: 'From' }, check: aDate },
  to: { label: { vi: 'Đến hết ngày', en: 'Until the end of' }, isOptional: true, check: orEmpty(aDate) },
};

const EMPTY: Values = { role: '', unitId: undefined, from: vietnamDay().split('-').reverse().join('/'), to: '' };

interface GrantFormProps {
  user: string;
  version: string;
  /** The unit that stands for the whole country. */
  country: string | undefined;
  onDone: () => void;
  onBack: () => void;
}

/** A role, where and from when. */
export function GrantForm({ user, version, country, onDone, onBack }: GrantFormProps) {
  const form = useApiForm({
    fields: FIELDS,
    initial: EMPTY,
    version,
    send: ({ role, unitId, from, to }, attempt) => {
      const place = role ? PLACES[role] : 'none';
      const unit = { commune: unitId?.id, province: unitId?.id, country, none: undefined }[place];
      return grantMembership(
        user,
        { role: role || 'auditor', unitId: unit, from: parseDate(from) ?? '', to: parseDate(to) },
        attempt,
      );
    },
    onDone,
  });
  const { role } = form.values;
  const place = role ? PLACES[role] : 'none';

  return (
    <StepForm form={form} consequences={[say('at')]} act={say('act')} onBack={onBack}>
      <SelectField
        {...form.field('role')}
        options={(Object.keys(PLACES) as Granted[]).map((value) => ({ value, text: inLanguage(ROLE_NAMES[value]) }))}
      />
      {(place === 'commune' || place === 'province') && (
        <UnitCombobox key={place} {...form.field('unitId')} level={place} />
      )}
      <DateField {...form.field('from')} />
      <DateField {...form.field('to')} hint={say('openHint')} />
    </StepForm>
  );
}
