import { aDate } from '@/components/forms/checks';
import { DateField } from '@/components/forms/date-field';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { StepForm } from '@/components/steps/step-form';
import { parseDate } from '@/lib/dates';
import { words } from '@/lib/i18n';

import type { InspectionFormProps } from './inspection-forms';
import { recheckInspection } from './inspections.api';

const { say } = words({
  record: { vi: 'Ghi kết quả kiểm tra lại', en: 'Record the re-check' },
  remedied: { vi: 'Đã khắc phục', en: 'Put right' },
});

interface Recheck {
  on: string;
  remedied: readonly number[];
}

const FIELDS: Fields<Recheck> = {
  on: { label: { vi: 'Ngày kiểm tra lại', en: 'Day of the re-check' }, check: aDate },
  remedied: { label: { vi: 'Đã khắc phục', en: 'Put right' }, isOptional: true },
};

/** Says of each finding that was to be put right whether it was. */
export function RecheckForm({ inspection, version, onDone, onBack }: InspectionFormProps) {
  const form = useApiForm<Recheck, unknown>({
    fields: FIELDS,
    initial: { on: '', remedied: [] },
    version,
    send: ({ on, remedied }, attempt) =>
      recheckInspection(inspection.id, { on: parseDate(on) ?? '', remedied: [...remedied] }, attempt),
    onDone,
  });
  const { value, onChange } = form.field('remedied');
  const turn = (number: number, isRemedied: boolean) =>
    onChange(isRemedied ? [...value, number] : value.filter((other) => other !== number));

  return (
    <StepForm form={form} act={say('record')} onBack={onBack}>
      <DateField {...form.field('on')} />
      <fieldset className="space-y-2">
        <legend className="font-semibold">{say('remedied')}</legend>
        {inspection.findings
          .filter(({ correction }) => correction)
          .map(({ number, correction }) => (
            <label key={number} className="flex min-h-12 items-center gap-3">
              <input
                type="checkbox"
                checked={value.includes(number)}
                onChange={({ target }) => turn(number, target.checked)}
                className="size-5 accent-brand"
              />
              {correction}
            </label>
          ))}
      </fieldset>
    </StepForm>
  );
}
