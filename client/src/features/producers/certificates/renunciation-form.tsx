import { useQueryClient } from '@tanstack/react-query';

import { aDate } from '@/components/forms/checks';
import { DateField } from '@/components/forms/date-field';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { StepForm } from '@/components/steps/step-form';
import { parseDate } from '@/lib/dates';
import { words } from '@/lib/i18n';

import { giveUp } from './certificates.api';

const { say } = words({
  act: { vi: 'Xin thôi công nhận', en: 'Give the recognition up' },
  ends: {
    vi: 'Giấy chứng nhận hết hiệu lực từ ngày này và không khôi phục được.',
    en: 'The certificate ends on this day and cannot be put back.',
  },
  mark: {
    vi: 'Từ ngày đó sản phẩm không được dùng biểu trưng OCOP; ai xác minh cũng thấy giấy đã hết hiệu lực.',
    en: 'From then on the product may not carry the OCOP mark, and whoever verifies sees that it ended.',
  },
  anew: {
    vi: 'Muốn được công nhận lại, phải làm hồ sơ mới từ đầu.',
    en: 'Being recognised again takes a new dossier.',
  },
  today: { vi: 'Hôm nay hoặc một ngày sau', en: 'Today or a later day' },
});

interface Values {
  from: string;
}

const FIELDS: Fields<Values> = {
  from: { label: { vi: 'Thôi công nhận từ ngày', en: 'Given up from' }, check: aDate },
};
const EMPTY: Values = { from: '' };

interface RenunciationFormProps {
  number: string;
  version: string;
  onDone: () => void;
  onBack: () => void;
}

/** A producer gives the recognition of its product up. */
export function RenunciationForm({ number, version, onDone, onBack }: RenunciationFormProps) {
  const queryClient = useQueryClient();
  const form = useApiForm<Values, unknown>({
    fields: FIELDS,
    initial: EMPTY,
    version,
    send: ({ from }, attempt) => giveUp(number, parseDate(from) ?? '', attempt),
    onDone: async () => {
      await queryClient.invalidateQueries({ queryKey: ['recognitions'] });
      await queryClient.invalidateQueries({ queryKey: ['certificates', number] });
      onDone();
    },
  });

  return (
    <StepForm
      form={form}
      consequences={[say('ends'), say('mark'), say('anew')]}
      isGrave
      act={say('act')}
      onBack={onBack}
    >
      <DateField {...form.field('from')} hint={say('today')} />
    </StepForm>
  );
}
