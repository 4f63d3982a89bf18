import { useSuspenseQuery } from '@tanstack/react-query';

import { aDate, chosen, filled, orEmpty } from '@/components/forms/checks';
import { RadioGroup } from '@/components/forms/choices';
import { DateField } from '@/components/forms/date-field';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { type Attempt, type Fields, useApiForm } from '@/components/forms/use-api-form';
import { EmptyState } from '@/components/lists/empty-state';
import { StepForm } from '@/components/steps/step-form';
import { parseDate } from '@/lib/dates';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import {
  type CertificateLife,
  dossiersOfQuery,
  extend,
  liftSuspension,
  orderWithdrawal,
  replaceCertificate,
  suspend,
  withdraw,
} from './certificate-life.api';

const { say } = words({
  suspend: { vi: 'Tạm đình chỉ giấy chứng nhận', en: 'Suspend the certificate' },
  suspended: {
    vi: 'Từ ngày nêu dưới đây, ai xác minh cũng thấy giấy đang bị tạm đình chỉ; chủ thể không được dùng biểu trưng OCOP.',
    en: 'From the day below, whoever verifies sees it suspended, and the producer may not use the OCOP mark.',
  },
  told: {
    vi: 'Chủ thể được thông báo và đọc đúng lý do bạn ghi.',
    en: 'The producer is told and reads your very reason.',
  },
  untilHint: { vi: 'Để trống nếu chưa xác định', en: 'Leave empty while it is not settled' },
  lift: { vi: 'Bỏ tạm đình chỉ', en: 'Lift the suspension' },
  lifted: { vi: 'Giấy có hiệu lực trở lại từ ngày này.', en: 'The certificate is in effect again from this day.' },
  withdraw: { vi: 'Hủy kết quả công nhận', en: 'Withdraw the recognition' },
  withdrawn: {
    vi: 'Giấy chứng nhận hết hiệu lực vĩnh viễn từ ngày này. Muốn được công nhận lại, chủ thể phải làm hồ sơ mới.',
    en: 'The certificate ends for good on this day. Being recognised again takes a new dossier.',
  },
  order: { vi: 'Yêu cầu tỉnh hủy kết quả', en: 'Order the province to withdraw' },
  ordered: {
    vi: 'Tỉnh phải hủy kết quả công nhận trong thời hạn này; quá hạn được đánh dấu với cả hai cấp.',
    en: 'The province has to withdraw the recognition in this time; both levels see when it is overdue.',
  },
  extend: { vi: 'Kéo dài hiệu lực', en: 'Extend the certificate' },
  extended: {
    vi: 'Giấy giữ hiệu lực trong khi hồ sơ đánh giá lại được giải quyết, không quá thời hạn tối đa của quy định chuyển tiếp.',
    en: 'It stays in effect while the renewal is decided, no longer than the transition rules allow.',
  },
  replace: { vi: 'Cấp lại để đính chính', en: 'Replace to correct it' },
  takesNames: {
    vi: 'Giấy mới in tên sản phẩm, mã sản phẩm, tên và địa chỉ chủ thể như trong hồ sơ hôm nay: hãy sửa hồ sơ sản phẩm, chủ thể trước.',
    en: 'The new one prints the names, code and address that are on record today: correct those records first.',
  },
  replaced: {
    vi: 'Giấy này hết dùng từ hôm nay, ai xác minh cũng được dẫn sang giấy mới. Số sao, quyết định và ngày hết hạn giữ nguyên.',
    en: 'This one ends today and leads whoever verifies it to the new one. Stars, decision and expiry stay.',
  },
  noDossier: { vi: 'Sản phẩm chưa nộp hồ sơ đánh giá lại nào', en: 'No renewal dossier of the product has been filed' },
  filed: { vi: 'Nộp ngày {date}', en: 'Filed on {date}' },
  producer: { vi: 'Chủ thể xin thôi', en: 'The producer gives it up' },
  central: { vi: 'Theo yêu cầu của trung ương', en: 'By order of the centre' },
});

const FROM = { label: { vi: 'Có hiệu lực từ ngày', en: 'In effect from' }, check: aDate };
interface Paper {
  'paper/number': string;
  'paper/datedOn': string;
}

const PAPERS: Fields<Paper> = {
  'paper/number': {
    label: { vi: 'Số văn bản', en: 'Number of the paper' },
    check: filled({ vi: 'Nhập số văn bản.', en: 'Enter the number of the paper.' }),
  },
  'paper/datedOn': { label: { vi: 'Ngày của văn bản', en: 'Date of the paper' }, check: aDate },
};

const NO_PAPER: Paper = { 'paper/number': '', 'paper/datedOn': '' };
const paperOf = (values: Paper) => ({
  number: values['paper/number'].trim(),
  datedOn: parseDate(values['paper/datedOn']) ?? '',
});

export interface CertificateStepProps {
  number: string;
  version: string;
  onDone: () => void;
  onBack: () => void;
}

interface Suspension extends Paper {
  from: string;
  until: string;
  reason: string;
}

const SUSPENSION: Fields<Suspension> = {
  from: FROM,
  until: { label: { vi: 'Đến hết ngày', en: 'Until the end of' }, isOptional: true, check: orEmpty(aDate) },
  reason: {
    label: { vi: 'Lý do', en: 'Reason' },
    check: filled({ vi: 'Nêu lý do tạm đình chỉ.', en: 'Give the reason of the suspension.' }),
  },
  ...PAPERS,
};
const NO_SUSPENSION: Suspension = { from: '', until: '', reason: '', ...NO_PAPER };

export function SuspensionStep({ number, version, onDone, onBack }: CertificateStepProps) {
  const form = useApiForm({
    fields: SUSPENSION,
    initial: NO_SUSPENSION,
    version,
    send: (values, attempt) =>
      suspend(
        number,
        {
          from: parseDate(values.from) ?? '',
          until: parseDate(values.until),
          reason: values.reason.trim(),
          paper: paperOf(values),
        },
        attempt,
      ),
    onDone,
  });

  return (
    <StepForm form={form} consequences={[say('suspended'), say('told')]} isGrave act={say('suspend')} onBack={onBack}>
      <DateField {...form.field('from')} />
      <DateField {...form.field('until')} hint={say('untilHint')} />
      <TextArea {...form.field('reason')} limit={2000} />
      <TextField {...form.field('paper/number')} className="max-w-sm" />
      <DateField {...form.field('paper/datedOn')} />
    </StepForm>
  );
}

interface Dated extends Paper {
  from: string;
}

const LIFTING: Fields<Dated> = { from: FROM, ...PAPERS };
const NO_LIFTING: Dated = { from: '', ...NO_PAPER };

export function LiftingStep({ number, version, onDone, onBack }: CertificateStepProps) {
  const form = useApiForm({
    fields: LIFTING,
    initial: NO_LIFTING,
    version,
    send: (values, attempt) =>
      liftSuspension(number, { from: parseDate(values.from) ?? '', paper: paperOf(values) }, attempt),
    onDone,
  });

  return (
    <StepForm form={form} consequences={[say('lifted')]} act={say('lift')} onBack={onBack}>
      <DateField {...form.field('from')} />
      <TextField {...form.field('paper/number')} className="max-w-sm" />
      <DateField {...form.field('paper/datedOn')} />
    </StepForm>
  );
}

interface Withdrawal extends Dated {
  ground: 'producer_request' | 'central_order' | '';
}

const WITHDRAWAL: Fields<Withdrawal> = {
  ground: {
    label: { vi: 'Căn cứ', en: 'Ground' },
    check: chosen({ vi: 'Chọn căn cứ hủy kết quả.', en: 'Choose the ground.' }),
  },
  ...LIFTING,
};
const NO_WITHDRAWAL: Withdrawal = { ground: '', ...NO_LIFTING };

export function WithdrawalStep({ number, version, onDone, onBack }: CertificateStepProps) {
  const form = useApiForm({
    fields: WITHDRAWAL,
    initial: NO_WITHDRAWAL,
    version,
    send: (values, attempt: Attempt) => {
      const stated = { from: parseDate(values.from) ?? '', paper: paperOf(values) };
      return withdraw(number, { ...stated, ground: values.ground || 'producer_request' }, attempt);
    },
    onDone,
  });

  return (
    <StepForm form={form} consequences={[say('withdrawn')]} isGrave act={say('withdraw')} onBack={onBack}>
      <RadioGroup
        {...form.field('ground')}
        options={[
          { value: 'producer_request', text: say('producer') },
          { value: 'central_order', text: say('central') },
        ]}
      />
      <DateField {...form.field('from')} />
      <TextField {...form.field('paper/number')} className="max-w-sm" />
      <DateField {...form.field('paper/datedOn')} />
    </StepForm>
  );
}

interface Order extends Paper {
  dueOn: string;
}

const ORDER: Fields<Order> = {
  dueOn: { label: { vi: 'Thời hạn thực hiện', en: 'To be carried out by' }, check: aDate },
  ...PAPERS,
};
const NO_ORDER: Order = { dueOn: '', ...NO_PAPER };

export function WithdrawalOrderStep({ number, version, onDone, onBack }: CertificateStepProps) {
  const form = useApiForm({
    fields: ORDER,
    initial: NO_ORDER,
    version,
    send: (values, attempt) =>
      orderWithdrawal(number, { dueOn: parseDate(values.dueOn) ?? '', paper: paperOf(values) }, attempt),
    onDone,
  });

  return (
    <StepForm form={form} consequences={[say('ordered')]} isGrave act={say('order')} onBack={onBack}>
      <DateField {...form.field('dueOn')} />
      <TextField {...form.field('paper/number')} className="max-w-sm" />
      <DateField {...form.field('paper/datedOn')} />
    </StepForm>
  );
}

export function ReplacementStep({
  number,
  version,
  onDone,
  onBack,
}: Omit<CertificateStepProps, 'onDone'> & { onDone: (made: CertificateLife) => void }) {
  const form = useApiForm({
    fields: PAPERS,
    initial: NO_PAPER,
    version,
    send: (values, attempt) => replaceCertificate(number, { paper: paperOf(values) }, attempt),
    onDone,
  });

  return (
    <StepForm
      form={form}
      consequences={[say('takesNames'), say('replaced')]}
      isGrave
      act={say('replace')}
      onBack={onBack}
    >
      <TextField {...form.field('paper/number')} className="max-w-sm" />
      <DateField {...form.field('paper/datedOn')} />
    </StepForm>
  );
}

interface Extension {
  dossierId: string;
}

const EXTENSION: Fields<Extension> = {
  dossierId: {
    label: { vi: 'Hồ sơ đánh giá lại', en: 'Renewal dossier' },
    check: chosen({ vi: 'Chọn hồ sơ đánh giá lại.', en: 'Choose the renewal dossier.' }),
  },
};
const NO_EXTENSION: Extension = { dossierId: '' };

export function ExtensionStep({ product, ...step }: CertificateStepProps & { product: string }) {
  const { number, version, onDone, onBack } = step;
  const { data: dossiers } = useSuspenseQuery(dossiersOfQuery(product));
  const filed = dossiers.filter(({ kind, submittedOn }) => kind === 'renewal' && submittedOn);
  const form = useApiForm({
    fields: EXTENSION,
    initial: NO_EXTENSION,
    version,
    onDone,
    send: (values, attempt) => extend(number, values, attempt),
  });
  if (filed.length === 0) return <EmptyState text={say('noDossier')} />;

  return (
    <StepForm form={form} consequences={[say('extended')]} act={say('extend')} onBack={onBack}>
      <RadioGroup
        {...form.field('dossierId')}
        options={filed.map(({ id, submittedOn }) => ({
          value: id,
          text: say('filed', { date: formatDate(submittedOn ?? '') }),
        }))}
      />
    </StepForm>
  );
}
