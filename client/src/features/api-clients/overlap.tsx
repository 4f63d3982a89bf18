import { useId } from 'react';

import { RadioGroup } from '@/components/forms/choices';
import { words } from '@/lib/i18n';

import type { Credential } from './api-clients.api';

const { say } = words({
  label: { vi: 'Khóa trước còn dùng được', en: 'The one before stays good for' },
  day: { vi: '1 ngày', en: '1 day' },
  week: { vi: '7 ngày', en: '7 days' },
  month: { vi: '29 ngày', en: '29 days' },
});

const DAY = 86_400_000;

/** Whether it still proves something. */
export const isLive = ({ endsAt }: Credential) => endsAt === undefined || new Date(endsAt) > new Date();

export const overlapFrom = (now: Date, days: string) => new Date(now.getTime() + Number(days) * DAY).toISOString();

/** How long the secret of before goes on beside the new one, so that a system changes over without a gap. */
export function Overlap({ days, onChange }: { days: string; onChange: (days: string) => void }) {
  const id = useId();

  return (
    <RadioGroup
      id={id}
      name="overlap"
      label={say('label')}
      isOptional={false}
      value={days}
      onChange={onChange}
      error={undefined}
      options={[
        { value: '1', text: say('day') },
        { value: '7', text: say('week') },
        { value: '29', text: say('month') },
      ]}
    />
  );
}
