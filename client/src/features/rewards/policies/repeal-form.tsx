import { aDate } from '@/components/forms/checks';
import { DateField } from '@/components/forms/date-field';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { StepForm } from '@/components/steps/step-form';
import { parseDate } from '@/lib/dates';
import { words } from '@/lib/i18n';

import { type Policy, repealPolicy } from './policies.api';

const { say } = words({
  act: { vi: 'Kết thúc quy định', en: 'End the rule' },
  after: {
    vi: 'Quyết định ký sau ngày này không còn được thưởng theo quy định này.',
    en: 'Decisions signed after this day are no longer rewarded by this rule.',
  },
  before: {
    vi: 'Khoản thưởng của các quyết định trước đó không đổi. Ngày kết thúc không lùi lại được.',
    en: 'Rewards of earlier decisions stay as they are. The end cannot be put off later.',
  },
});

interface Values {
  lastDay: string;
}

const FIELDS: Fields<Values> = {
  lastDay: { label: { vi: 'Ngày cuối cùng có hiệu lực', en: 'Last day in force' }, check: aDate },
};
const EMPTY: Values = { lastDay: '' };

interface RepealFormProps {
  policy: Policy;
  version: string;
  onDone: () => void;
  onBack: () => void;
}

export function RepealForm({ policy, version, onDone, onBack }: RepealFormProps) {
  const form = useApiForm({
    fields: FIELDS,
    initial: EMPTY,
    version,
    send: ({ lastDay }, attempt) => repealPolicy(policy.id, parseDate(lastDay) ?? '', attempt),
    onDone,
  });

  return (
    <StepForm form={form} consequences={[say('after'), say('before')]} isGrave act={say('act')} onBack={onBack}>
      <DateField {...form.field('lastDay')} />
    </StepForm>
  );
}
