import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { filled } from '@/components/forms/checks';
import { controlOf, Field, type FieldProps, type Hinted } from '@/components/forms/field';
import { TextField } from '@/components/forms/text-field';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { StepForm } from '@/components/steps/step-form';
import { type Texts, words } from '@/lib/i18n';
import { Problem } from '@/lib/problem';

import { enterWording } from './wording.api';
import { readWording, type Worded } from './wording-file';
import { WordingTable } from './wording-table';

const { say } = words({
  replaces: {
    vi: 'Lời văn trong tệp thay toàn bộ lời văn đã nhập trước đây của văn bản này.',
    en: 'The words of the file take the place of all words entered for this act before.',
  },
  shown: {
    vi: 'Lời văn hiện cạnh tên tiêu chí trên trang công khai và trên phiếu chấm in ra từ bây giờ.',
    en: 'From now on they stand beside the labels on public pages and on printed score sheets.',
  },
  same: { vi: 'Điểm, mức và tên tiêu chí không đổi.', en: 'Points, options and labels stay as they are.' },
  file: {
    vi: 'Tệp JSON đúng mẫu của văn bản; tải lời văn đang có để sửa rồi nhập lại',
    en: 'A JSON file; download the present words to complete and enter them again',
  },
  sourceHint: {
    vi: 'Ví dụ: số Công báo, bản điện tử có chữ ký số',
    en: 'E.g. the gazette, or the signed electronic copy',
  },
  read: {
    vi: 'Đã đọc lời văn của {count} tiêu chí. Xem lại trước khi nhập:',
    en: 'The words of {count} criteria were read. Look at them first:',
  },
  act: { vi: 'Nhập lời văn', en: 'Enter the words' },
});

interface Values {
  source: string;
  criteria: readonly Worded[];
}

const MISSING: Texts = { vi: 'Chọn tệp lời văn.', en: 'Choose a file.' };

interface WordingFormProps {
  regulation: string;
  /** `*` the first time. */
  version: string;
  onDone: () => void;
  onBack: () => void;
}

/** Takes the words of the signed act from a file. */
export function WordingForm({ regulation, version, onDone, onBack }: WordingFormProps) {
  const queryClient = useQueryClient();
  const [fault, setFault] = useState<Texts>();
  const fields: Fields<Values> = {
    criteria: {
      label: { vi: 'Tệp lời văn', en: 'File of words' },
      check: (criteria) => fault ?? (criteria.length === 0 ? MISSING : undefined),
    },
    source: {
      label: { vi: 'Chép từ đâu', en: 'Copied from' },
      check: filled({ vi: 'Nêu nguồn chép lời văn.', en: 'Say where the words were copied from.' }),
    },
  };
  const form = useApiForm<Values, unknown>({
    fields,
    initial: { source: '', criteria: [] },
    send: async ({ source, criteria }) => {
      try {
        await enterWording(regulation, { source, criteria: [...criteria] }, version);
      } catch (error) {
        if (error instanceof Problem && error.status === 412)
          await queryClient.invalidateQueries({ queryKey: ['regulations', regulation, 'wording'] });
        throw error;
      }
    },
    onDone: async () => {
      await queryClient.invalidateQueries({ queryKey: ['regulations'] });
      await queryClient.invalidateQueries({ queryKey: ['criteria-sets'] });
      onDone();
    },
  });
  const { criteria } = form.values;

  async function take(file: File | undefined) {
    const read = file && readWording(await file.text());
    if (read && 'criteria' in read) form.set({ ...read, source: form.values.source || read.source });
    else form.set({ criteria: [] });
    setFault(read && 'vi' in read ? read : undefined);
  }

  return (
    <StepForm
      form={form}
      consequences={[say('replaces'), say('shown'), say('same')]}
      isGrave
      act={say('act')}
      onBack={onBack}
    >
      <FileField {...form.field('criteria')} hint={say('file')} onTake={(file) => void take(file)} />
      <TextField {...form.field('source')} hint={say('sourceHint')} />
      {criteria.length > 0 && (
        <section className="space-y-3">
          <p role="status">{say('read', { count: String(criteria.length) })}</p>
          <WordingTable criteria={criteria} />
        </section>
      )}
    </StepForm>
  );
}

function FileField({
  onTake,
  ...field
}: Omit<FieldProps<unknown>, 'onChange'> & Hinted & { onTake: (file: File | undefined) => void }) {
  return (
    <Field {...field}>
      <input
        {...controlOf(field)}
        type="file"
        accept=".json,application/json"
        onChange={({ target }) => onTake(target.files?.[0])}
        className="field"
      />
    </Field>
  );
}
