import { DateField } from '@/components/forms/date-field';
import type { FieldProps } from '@/components/forms/field';
import type { Schemas } from '@/lib/api';
import { words } from '@/lib/i18n';

import type { Schedule } from './schedule';

const { say } = words({
  due: {
    vi: 'Chưa được pháp luật quy định; cơ quan tổ chức đặt hạn',
    en: 'Not fixed by law; the organiser sets it',
  },
});

interface ScheduleFieldsProps {
  kind: Schemas['SessionKind'];
  form: { field: (name: keyof Schedule) => FieldProps<string> };
}

/** The days of a session. */
export const ScheduleFields = ({ kind, form }: ScheduleFieldsProps) => (
  <>
    <DateField {...form.field('heldOn')} />
    {kind === 'written' && <DateField {...form.field('opinionsDueOn')} hint={say('due')} />}
  </>
);
