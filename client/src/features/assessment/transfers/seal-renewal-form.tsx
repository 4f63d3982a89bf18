import { useQueryClient } from '@tanstack/react-query';

import { aDate, aWholeNumber, filled } from '@/components/forms/checks';
import { DateField } from '@/components/forms/date-field';
import { NumberField } from '@/components/forms/number-field';
import { TextField } from '@/components/forms/text-field';
import { useApiForm } from '@/components/forms/use-api-form';
import { StepForm } from '@/components/steps/step-form';
import { parseDate } from '@/lib/dates';
import { words } from '@/lib/i18n';
import { parseDecimal } from '@/lib/numbers';

import { sealRenewal, type Transfer } from './transfers.api';

const { say } = words({
  sealed: {
    vi: 'Máy chủ liệt kê mọi giấy tờ của hồ sơ kèm mã SHA-256 và niêm phong danh sách. Gói đã niêm phong không đổi được.',
    en: 'The server lists every paper of the dossier with its SHA-256 and seals the list. It can no longer be changed.',
  },
  unscored: {
    vi: 'Tỉnh không chấm lại: Hội đồng cấp trung ương quyết định bằng lấy ý kiến văn bản hoặc họp.',
    en: 'The province does not score it again: the central council decides in writing, or in a meeting.',
  },
  samples: { vi: 'mẫu sản phẩm', en: 'samples' },
  send: { vi: 'Niêm phong và chuyển', en: 'Seal and send' },
});

const A_NUMBER = filled({ vi: 'Nhập số văn bản.', en: 'Enter the number of the paper.' });
const FIELDS = {
  'letter/number': { label: { vi: 'Công văn đề nghị số', en: 'Letter no.' }, check: A_NUMBER },
  'letter/signedOn': { label: { vi: 'Ngày công văn', en: 'Date of the letter' }, check: aDate },
  'agencyReport/number': {
    label: { vi: 'Báo cáo của cơ quan tham mưu số', en: "Agency's report no." },
    check: A_NUMBER,
  },
  'agencyReport/signedOn': { label: { vi: 'Ngày báo cáo', en: 'Date of the report' }, check: aDate },
  samples: { label: { vi: 'Số mẫu kèm theo', en: 'Samples that go along' }, check: aWholeNumber },
};
const EMPTY = {
  'letter/number': '',
  'letter/signedOn': '',
  'agencyReport/number': '',
  'agencyReport/signedOn': '',
  samples: '',
};

type Values = Record<keyof typeof FIELDS, string>;

interface SealRenewalFormProps {
  dossier: string;
  onDone: (transfer: Transfer) => void;
  onBack: () => void;
}

/** A renewal of five stars goes up without a new scoring of the province. */
export function SealRenewalForm({ dossier, onDone, onBack }: SealRenewalFormProps) {
  const queryClient = useQueryClient();
  const form = useApiForm<Values, Transfer>({
    fields: FIELDS,
    initial: EMPTY,
    send: (values, { key }) =>
      sealRenewal(
        {
          dossierId: dossier,
          letter: { number: values['letter/number'], signedOn: parseDate(values['letter/signedOn']) ?? '' },
          agencyReport: {
            number: values['agencyReport/number'],
            signedOn: parseDate(values['agencyReport/signedOn']) ?? '',
          },
          samples: parseDecimal(values.samples) ?? 0,
        },
        key,
      ),
    onDone: async (transfer) => {
      await queryClient.invalidateQueries({ queryKey: ['transfers'] });
      await queryClient.invalidateQueries({ queryKey: ['dossiers', dossier] });
      onDone(transfer);
    },
  });

  return (
    <StepForm form={form} consequences={[say('sealed'), say('unscored')]} isGrave act={say('send')} onBack={onBack}>
      <TextField {...form.field('letter/number')} className="max-w-md" />
      <DateField {...form.field('letter/signedOn')} />
      <TextField {...form.field('agencyReport/number')} className="max-w-md" />
      <DateField {...form.field('agencyReport/signedOn')} />
      <NumberField {...form.field('samples')} unit={say('samples')} />
    </StepForm>
  );
}
