import { chosen, filled } from '@/components/forms/checks';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { StepForm } from '@/components/steps/step-form';
import type { Schemas } from '@/lib/api';
import { inLanguage, words } from '@/lib/i18n';

import { closeMisuseReport, type MisuseReport } from './misuse.api';
import { MISUSE_OUTCOMES } from './misuse-words';

const { say } = words({
  close: { vi: 'Kết thúc phản ánh', en: 'Close the report' },
  stays: { vi: 'Phản ánh đã kết thúc không mở lại được.', en: 'A closed report is not opened again.' },
  revocationHint: {
    vi: 'Mã của việc thu hồi, lấy từ địa chỉ trang thu hồi; chỉ khi đã mở thủ tục thu hồi',
    en: 'The id in the address of the revocation’s page; only where one was begun',
  },
});

interface Closing {
  outcome: Schemas['MisuseOutcome'] | '';
  findings: string;
  revocationId: string;
}

const FIELDS: Fields<Closing> = {
  outcome: {
    label: { vi: 'Kết quả', en: 'Outcome' },
    check: chosen({ vi: 'Chọn kết quả.', en: 'Choose the outcome.' }),
  },
  findings: {
    label: { vi: 'Nội dung xác minh', en: 'What was found' },
    check: filled({ vi: 'Nêu nội dung xác minh.', en: 'Say what was found.' }),
  },
  revocationId: { label: { vi: 'Việc thu hồi', en: 'Revocation' }, isOptional: true },
};

interface MisuseClosingProps {
  report: MisuseReport;
  version: string;
  onDone: () => void;
  onBack: () => void;
}

export function MisuseClosing({ report, version, onDone, onBack }: MisuseClosingProps) {
  const form = useApiForm<Closing, unknown>({
    fields: FIELDS,
    initial: { outcome: '', findings: '', revocationId: '' },
    version,
    send: ({ outcome, findings, revocationId }, attempt) =>
      closeMisuseReport(
        report.id,
        {
          outcome: outcome || 'unfounded',
          findings: findings.trim(),
          revocationId: revocationId.trim() || undefined,
        },
        attempt,
      ),
    onDone,
  });

  return (
    <StepForm form={form} consequences={[say('stays')]} act={say('close')} onBack={onBack}>
      <SelectField
        {...form.field('outcome')}
        options={(Object.keys(MISUSE_OUTCOMES) as Schemas['MisuseOutcome'][]).map((value) => ({
          value,
          text: inLanguage(MISUSE_OUTCOMES[value]),
        }))}
      />
      <TextArea {...form.field('findings')} limit={2000} />
      <TextField {...form.field('revocationId')} hint={say('revocationHint')} />
    </StepForm>
  );
}
