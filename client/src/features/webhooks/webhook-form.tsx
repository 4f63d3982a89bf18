import { filled } from '@/components/forms/checks';
import { CheckboxGroup } from '@/components/forms/choices';
import { TextField } from '@/components/forms/text-field';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { StepForm } from '@/components/steps/step-form';
import type { Schemas } from '@/lib/api';
import { inLanguage, words } from '@/lib/i18n';

import { EVENT_TYPES } from './webhook-words';
import { addWebhook } from './webhooks.api';

const { say } = words({
  act: { vi: 'Thêm webhook', en: 'Add the webhook' },
  sent: {
    vi: 'Từ nay mỗi thay đổi được gửi tới địa chỉ này, có chữ ký và không có dữ liệu cá nhân.',
    en: 'From now on each change is sent to this address, signed and without personal data.',
  },
  url: {
    vi: 'Dùng https, có tên miền đầy đủ, cổng 443 hoặc 8443',
    en: 'By https, a full domain name, port 443 or 8443',
  },
});

interface Values {
  url: string;
  description: string;
  eventTypes: readonly string[];
}

const FIELDS: Fields<Values> = {
  url: {
    label: { vi: 'Địa chỉ nhận', en: 'Address' },
    check: filled({ vi: 'Nhập địa chỉ nhận.', en: 'Enter the address.' }),
  },
  description: {
    label: { vi: 'Tên gọi', en: 'What to call it' },
    check: filled({ vi: 'Nhập tên gọi.', en: 'Enter what to call it.' }),
  },
  eventTypes: {
    label: { vi: 'Sự kiện cần nhận', en: 'Events to be told of' },
    check: (chosen) =>
      chosen.length > 0 ? undefined : { vi: 'Chọn ít nhất một loại sự kiện.', en: 'Choose one type at least.' },
  },
};

interface WebhookFormProps {
  client: string;
  onDone: (drawn: Schemas['DrawnWebhookSecret']) => void;
  onBack: () => void;
}

/** An officer has a system told what happens. */
export function WebhookForm({ client, onDone, onBack }: WebhookFormProps) {
  const form = useApiForm({
    fields: FIELDS,
    initial: { url: '', description: '', eventTypes: [] } as Values,
    send: (values) => addWebhook({ ...values, eventTypes: [...values.eventTypes], clientId: client }),
    onDone,
  });

  return (
    <StepForm form={form} consequences={[say('sent')]} act={say('act')} onBack={onBack}>
      <TextField {...form.field('url')} hint={say('url')} type="url" />
      <TextField {...form.field('description')} />
      <CheckboxGroup
        {...form.field('eventTypes')}
        options={Object.entries(EVENT_TYPES).map(([value, text]) => ({ value, text: inLanguage(text), note: value }))}
      />
    </StepForm>
  );
}
