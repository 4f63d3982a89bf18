import { useQueryClient } from '@tanstack/react-query';

import { aWholeNumber } from '@/components/forms/checks';
import { ErrorSummary } from '@/components/forms/error-summary';
import { NumberField } from '@/components/forms/number-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { useApiForm } from '@/components/forms/use-api-form';
import { words } from '@/lib/i18n';
import { parseDecimal } from '@/lib/numbers';
import { vietnamDay } from '@/lib/vietnam-day';

import { openRound } from './rounds.api';

const { say } = words({
  number: {
    vi: 'Đợt 1 và 2 có hạn theo quyết định hiện hành; số lớn hơn là đợt bổ sung',
    en: 'Rounds 1 and 2 have the days of the act in force; higher numbers are extra rounds',
  },
  open: { vi: 'Mở đợt đánh giá', en: 'Open the round' },
});

const FIELDS = {
  year: { label: { vi: 'Năm', en: 'Year' }, check: aWholeNumber },
  number: { label: { vi: 'Đợt số', en: 'Round number' }, check: aWholeNumber },
};

/** One more round of a unit. */
export function RoundForm({ unit }: { unit: string }) {
  const queryClient = useQueryClient();
  const form = useApiForm({
    fields: FIELDS,
    initial: { year: vietnamDay().slice(0, 4), number: '' },
    send: ({ year, number }, { key }) =>
      openRound({ unitId: unit, year: parseDecimal(year) ?? 0, number: parseDecimal(number) ?? 0 }, key),
    onDone: async () => {
      await queryClient.invalidateQueries({ queryKey: ['rounds'] });
      form.set({ number: '' });
    },
  });

  return (
    <form noValidate onSubmit={form.submit} className="space-y-5">
      <ErrorSummary {...form.summary} />
      <NumberField {...form.field('year')} />
      <NumberField {...form.field('number')} hint={say('number')} />
      <SubmitButton isSending={form.isSending}>{say('open')}</SubmitButton>
    </form>
  );
}
