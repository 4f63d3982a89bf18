import { filled } from '@/components/forms/checks';
import { CheckboxGroup } from '@/components/forms/choices';
import { TextField } from '@/components/forms/text-field';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { StepForm } from '@/components/steps/step-form';
import { inLanguage, words } from '@/lib/i18n';

import { SCOPES } from './api-client-words';
import { type ApiClient, requestApiClient } from './api-clients.api';

const { say } = words({
  act: { vi: 'Gửi yêu cầu kết nối', en: 'Send the request' },
  decided: {
    vi: 'Quản trị viên xem xét; chưa được duyệt thì hệ thống chưa đọc được gì.',
    en: 'An administrator decides; until then the system reads nothing.',
  },
  reads: {
    vi: 'Hệ thống chỉ đọc dữ liệu trong địa bàn của cơ quan bạn, không ghi được gì.',
    en: 'The system reads what lies in the territory of your agency, and writes nothing.',
  },
});

interface Values {
  name: string;
  agencyCode: string;
  contactEmail: string;
  scopes: readonly string[];
}

const FIELDS: Fields<Values> = {
  name: {
    label: { vi: 'Tên hệ thống', en: 'Name of the system' },
    check: filled({ vi: 'Nhập tên hệ thống.', en: 'Enter the name of the system.' }),
  },
  agencyCode: {
    label: { vi: 'Mã định danh cơ quan', en: 'Identifier of the agency' },
    check: filled({ vi: 'Nhập mã định danh, ví dụ H38.12.', en: 'Enter the identifier, e.g. H38.12.' }),
  },
  contactEmail: {
    label: { vi: 'Thư điện tử liên hệ', en: 'E-mail address to write to' },
    check: filled({ vi: 'Nhập địa chỉ thư điện tử.', en: 'Enter the e-mail address.' }),
  },
  scopes: {
    label: { vi: 'Phạm vi cần đọc', en: 'What it needs to read' },
    check: (chosen) =>
      chosen.length > 0 ? undefined : { vi: 'Chọn ít nhất một phạm vi.', en: 'Choose one scope at least.' },
  },
};

interface RequestFormProps {
  /** The province of whoever asks, or the country. */
  unit: string;
  onDone: (client: ApiClient) => void;
  onBack: () => void;
}

/** An officer asks for a system of their agency to be let in. */
export function RequestForm({ unit, onDone, onBack }: RequestFormProps) {
  const form = useApiForm({
    fields: FIELDS,
    initial: { name: '', agencyCode: '', contactEmail: '', scopes: [] } as Values,
    send: (values, attempt) =>
      requestApiClient({ ...values, scopes: [...values.scopes], unitId: unit, territoryId: unit }, attempt),
    onDone,
  });

  return (
    <StepForm form={form} consequences={[say('decided'), say('reads')]} act={say('act')} onBack={onBack}>
      <TextField {...form.field('name')} />
      <TextField {...form.field('agencyCode')} />
      <TextField {...form.field('contactEmail')} type="email" />
      <CheckboxGroup
        {...form.field('scopes')}
        options={Object.entries(SCOPES).map(([value, text]) => ({ value, text: inLanguage(text), note: value }))}
      />
    </StepForm>
  );
}
