import { useQueryClient } from '@tanstack/react-query';

import { aDate, aWholeNumber, filled } from '@/components/forms/checks';
import { DateField } from '@/components/forms/date-field';
import { ErrorSummary } from '@/components/forms/error-summary';
import { NumberField } from '@/components/forms/number-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { useApiForm } from '@/components/forms/use-api-form';
import { parseDate } from '@/lib/dates';
import { words } from '@/lib/i18n';
import { parseDecimal } from '@/lib/numbers';

import { sealTransfer, type Transfer } from './transfers.api';

const { say } = words({
  explain: {
    vi: 'Máy chủ liệt kê mọi giấy tờ của hồ sơ kèm mã SHA-256 và niêm phong danh sách. Gói đã niêm phong không đổi được.',
    en: 'The server lists every paper of the dossier with its SHA-256 and seals the list. It can no longer be changed.',
  },
  star: {
    vi: 'Quyết định của tỉnh chưa công nhận sao: sản phẩm chờ trung ương đánh giá.',
    en: 'The province’s decision grants no star: the product waits for the central level.',
  },
  samples: { vi: 'mẫu sản phẩm', en: 'samples' },
  send: { vi: 'Niêm phong và chuyển', en: 'Seal and send' },
});

const A_NUMBER = filled({ vi: 'Nhập số văn bản.', en: 'Enter the number of the paper.' });
const FIELDS = {
  'letter/number': { label: { vi: 'Công văn đề nghị số', en: 'Letter no.' }, check: A_NUMBER },
  'letter/signedOn': { label: { vi: 'Ngày công văn', en: 'Date of the letter' }, check: aDate },
  'approval/number': { label: { vi: 'Quyết định phê duyệt kết quả số', en: 'Approval no.' }, check: A_NUMBER },
  'approval/signedOn': { label: { vi: 'Ngày quyết định', en: 'Date of the approval' }, check: aDate },
  samples: { label: { vi: 'Số mẫu kèm theo', en: 'Samples that go along' }, check: aWholeNumber },
  advisoryReport: { label: { vi: 'Báo cáo của Tổ tư vấn', en: 'Report of the advisory team' }, isOptional: true },
};

type Values = Record<keyof typeof FIELDS, string>;

/** What goes to the central level with a result of five stars. */
export function SealForm({ result, onDone }: { result: string; onDone: (transfer: Transfer) => void }) {
  const queryClient = useQueryClient();
  const form = useApiForm<Values, Transfer>({
    fields: FIELDS,
    initial: {
      'letter/number': '',
      'letter/signedOn': '',
      'approval/number': '',
      'approval/signedOn': '',
      samples: '',
      advisoryReport: '',
    },
    send: (values, { key }) =>
      sealTransfer(
        {
          resultId: result,
          letter: { number: values['letter/number'], signedOn: parseDate(values['letter/signedOn']) ?? '' },
          approval: { number: values['approval/number'], signedOn: parseDate(values['approval/signedOn']) ?? '' },
          samples: parseDecimal(values.samples) ?? 0,
          advisoryReport: values.advisoryReport || undefined,
        },
        key,
      ),
    onDone: async (transfer) => {
      await queryClient.invalidateQueries({ queryKey: ['transfers'] });
      onDone(transfer);
    },
  });

  return (
    <form noValidate onSubmit={form.submit} className="space-y-5">
      <ErrorSummary {...form.summary} />
      <p>{say('explain')}</p>
      <p>{say('star')}</p>
      <TextField {...form.field('letter/number')} className="max-w-md" />
      <DateField {...form.field('letter/signedOn')} />
      <TextField {...form.field('approval/number')} className="max-w-md" />
      <DateField {...form.field('approval/signedOn')} />
      <NumberField {...form.field('samples')} unit={say('samples')} />
      <TextField {...form.field('advisoryReport')} className="max-w-md" />
      <SubmitButton isSending={form.isSending}>{say('send')}</SubmitButton>
    </form>
  );
}
