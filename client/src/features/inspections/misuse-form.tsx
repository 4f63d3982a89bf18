import { useId, useState } from 'react';

import { chosen, filled } from '@/components/forms/checks';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { UnitCombobox } from '@/components/forms/unit-combobox';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import type { Schemas } from '@/lib/api';
import { inLanguage, words } from '@/lib/i18n';
import type { ChosenUnit } from '@/lib/units';

import { type MisuseReceipt, reportMisuse } from './misuse.api';
import { KINDS } from './misuse-words';

const { say } = words({
  number: {
    vi: 'Nếu trên nhãn có số giấy chứng nhận, ví dụ 15-2026-412-03',
    en: 'Where the label has one, e.g. 15-2026-412-03',
  },
  place: { vi: 'Cần có nếu không biết số giấy chứng nhận', en: 'Needed where the certificate is not known' },
  photo: { vi: 'Ảnh', en: 'Photo' },
  photoHint: {
    vi: 'JPEG, PNG, WebP hoặc HEIC, tối đa 8 MB. Tránh chụp rõ mặt người.',
    en: 'JPEG, PNG, WebP or HEIC, 8 MB at most. Avoid faces of people.',
  },
  optional: { vi: '(không bắt buộc)', en: '(optional)' },
  personal: {
    vi: 'Không bắt buộc. Chỉ cán bộ xử lý phản ánh này đọc được, để hỏi thêm khi cần.',
    en: 'Optional. Only the officers of this case read it, to ask you more if need be.',
  },
  send: { vi: 'Gửi phản ánh', en: 'Send the report' },
});

interface Misuse {
  kind: Schemas['MisuseKind'] | '';
  productName: string;
  description: string;
  certificateNumber: string;
  unitId: ChosenUnit | undefined;
  seenAt: string;
  reporterName: string;
  reporterContact: string;
}

const FIELDS: Fields<Misuse> = {
  kind: {
    label: { vi: 'Điều bạn thấy', en: 'What you saw' },
    check: chosen({ vi: 'Chọn điều bạn thấy.', en: 'Choose what you saw.' }),
  },
  productName: {
    label: { vi: 'Tên sản phẩm trên nhãn', en: 'Name of the product on the label' },
    check: filled({ vi: 'Nhập tên sản phẩm.', en: 'Enter the name of the product.' }),
  },
  description: {
    label: { vi: 'Mô tả', en: 'Description' },
    check: filled({ vi: 'Mô tả điều bạn thấy.', en: 'Describe what you saw.' }),
  },
  certificateNumber: { label: { vi: 'Số giấy chứng nhận', en: 'Certificate number' }, isOptional: true },
  unitId: { label: { vi: 'Xã, phường nơi nhìn thấy', en: 'Commune where it was seen' }, isOptional: true },
  seenAt: {
    label: { vi: 'Cửa hàng, chợ hoặc địa chỉ trên mạng', en: 'Shop, market or address of the net' },
    isOptional: true,
  },
  reporterName: { label: { vi: 'Họ tên của bạn', en: 'Your name' }, isOptional: true },
  reporterContact: { label: { vi: 'Điện thoại hoặc thư điện tử', en: 'Telephone or e-mail' }, isOptional: true },
};

const EMPTY: Misuse = {
  kind: '',
  productName: '',
  description: '',
  certificateNumber: '',
  unitId: undefined,
  seenAt: '',
  reporterName: '',
  reporterContact: '',
};

const orNothing = (typed: string) => typed.trim() || undefined;

const stated = (values: Misuse): Schemas['NewMisuseReport'] => ({
  kind: values.kind || 'other',
  productName: values.productName.trim(),
  description: values.description.trim(),
  certificateNumber: orNothing(values.certificateNumber),
  unitId: values.unitId?.id,
  seenAt: orNothing(values.seenAt),
  reporterName: orNothing(values.reporterName),
  reporterContact: orNothing(values.reporterContact),
});

/** Anybody tells of a mark that is not used rightly; nobody has to say who they are. */
export function MisuseForm({ onSent }: { onSent: (receipt: MisuseReceipt) => void }) {
  const [photo, setPhoto] = useState<File>();
  const form = useApiForm<Misuse, MisuseReceipt>({
    fields: FIELDS,
    initial: EMPTY,
    send: (values, attempt) => reportMisuse(stated(values), photo, attempt),
    onDone: onSent,
  });

  return (
    <form noValidate onSubmit={form.submit} className="space-y-5">
      <ErrorSummary {...form.summary} />
      <SelectField
        {...form.field('kind')}
        options={(Object.keys(KINDS) as Schemas['MisuseKind'][]).map((value) => ({
          value,
          text: inLanguage(KINDS[value]),
        }))}
      />
      <TextField {...form.field('productName')} />
      <TextArea {...form.field('description')} limit={2000} />
      <TextField {...form.field('certificateNumber')} hint={say('number')} />
      <UnitCombobox {...form.field('unitId')} hint={say('place')} />
      <TextField {...form.field('seenAt')} />
      <Photo onChange={setPhoto} />
      <p className="text-soft">{say('personal')}</p>
      <TextField {...form.field('reporterName')} />
      <TextField {...form.field('reporterContact')} />
      <SubmitButton isSending={form.isSending}>{say('send')}</SubmitButton>
    </form>
  );
}

function Photo({ onChange }: { onChange: (photo: File | undefined) => void }) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {say('photo')} <span className="font-normal text-soft">{say('optional')}</span>
      </label>
      <p id={`${id}-hint`} className="text-sm text-soft">
        {say('photoHint')}
      </p>
      <input
        id={id}
        type="file"
        accept="image/jpeg,image/png,image/webp,image/heic"
        aria-describedby={`${id}-hint`}
        className="mt-2 block min-h-12 w-full"
        onChange={({ target }) => onChange(target.files?.[0])}
      />
    </div>
  );
}
