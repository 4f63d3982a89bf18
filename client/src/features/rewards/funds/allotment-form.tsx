import { useQueryClient } from '@tanstack/react-query';

import { anAmount } from '@/components/forms/checks';
import { ConflictView } from '@/components/forms/conflict-view';
import { MoneyField } from '@/components/forms/number-field';
import { TextField } from '@/components/forms/text-field';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { StepForm } from '@/components/steps/step-form';
import type { Versioned } from '@/lib/api';
import { words } from '@/lib/i18n';
import { parseMoney } from '@/lib/numbers';

import { allot, type Fund, latestFund } from './funds.api';

const { say } = words({
  replaces: {
    vi: 'Số mới thay số được giao trước đây; khoản đã duyệt và đã chi không đổi.',
    en: 'The new amount takes the place of the one before; what is approved and paid stays.',
  },
  act: { vi: 'Điều chỉnh số được giao', en: 'Change what is allotted' },
});

interface Values {
  allotted: string;
  legalBasis: string;
}

const FIELDS: Fields<Values> = {
  allotted: { label: { vi: 'Số tiền được giao', en: 'Allotted' }, check: anAmount },
  legalBasis: { label: { vi: 'Quyết định giao kinh phí', en: 'Decision that allots it' }, isOptional: true },
};

const typed = ({ allotted, legalBasis }: Fund): Values => ({
  allotted: String(allotted),
  legalBasis: legalBasis ?? '',
});

interface AllotmentFormProps {
  read: Versioned<Fund>;
  onDone: () => void;
  onBack: () => void;
}

/** The budget was raised or cut. */
export function AllotmentForm({ read, onDone, onBack }: AllotmentFormProps) {
  const queryClient = useQueryClient();
  const { id } = read.data;
  const form = useApiForm<Values, unknown>({
    fields: FIELDS,
    initial: typed(read.data),
    version: read.version,
    send: ({ allotted, legalBasis }, attempt) =>
      allot(id, { allotted: parseMoney(allotted) ?? 0, legalBasis: legalBasis.trim() || undefined }, attempt),
    latest: async () => {
      const { data, version } = await latestFund(id);
      return { values: typed(data), version };
    },
    onDone: async () => {
      await queryClient.invalidateQueries({ queryKey: ['rewards'] });
      onDone();
    },
  });

  return (
    <StepForm form={form} consequences={[say('replaces')]} act={say('act')} onBack={onBack}>
      <ConflictView conflict={form.conflict} mine={form.values} fields={FIELDS} onSettle={form.settle} />
      <MoneyField {...form.field('allotted')} />
      <TextField {...form.field('legalBasis')} />
    </StepForm>
  );
}
