import { useId } from 'react';

import { RadioGroup } from '@/components/forms/choices';
import type { Option } from '@/components/forms/select-field';
import { words } from '@/lib/i18n';

import type { Credential } from './api-clients.api';

const { say } = words({
  label: { vi: 'Khóa trước còn dùng được', en: 'The one before stays good for' },
  day: { vi: '1 ngày', en: '1 day' },
  week: { vi: '7 ngày', en: '7 days' },
  month: { vi: '29 ngày', en: '29 days' },
  lifetime: { vi: 'Khóa API có hiệu lực trong', en: 'The API key is good for' },
  quarter: { vi: '90 ngày', en: '90 days' },
  year: { vi: '365 ngày', en: '365 days' },
});

const DAY = 86_400_000;

/** Whether it still proves something. */
export const isLive = ({ endsAt }: Credential) => endsAt === undefined || new Date(endsAt) > new Date();

export const daysFrom = (now: Date, days: string) => new Date(now.getTime() + Number(days) * DAY).toISOString();

interface DaysProps {
  days: string;
  onChange: (days: string) => void;
}

/** How long the secret of before goes on beside the new one, so that a system changes over without a gap. */
export const Overlap = (props: DaysProps) => (
  <Days
    {...props}
    label={say('label')}
    options={[
      { value: '1', text: say('day') },
      { value: '7', text: say('week') },
      { value: '29', text: say('month') },
    ]}
  />
);

/** How long an API key is good: a year at most. */
export const Lifetime = (props: DaysProps) => (
  <Days
    {...props}
    label={say('lifetime')}
    options={[
      { value: '29', text: say('month') },
      { value: '90', text: say('quarter') },
      { value: '365', text: say('year') },
    ]}
  />
);

function Days({ label, options, days, onChange }: DaysProps & { label: string; options: readonly Option<string>[] }) {
  const id = useId();

  return (
    <RadioGroup
      id={id}
      name={id}
      label={label}
      isOptional={false}
      value={days}
      onChange={onChange}
      error={undefined}
      options={options}
    />
  );
}
