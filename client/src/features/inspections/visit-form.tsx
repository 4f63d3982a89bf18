import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';

import { DateField } from '@/components/forms/date-field';
import { DraftNotice } from '@/components/forms/draft-notice';
import { TextField } from '@/components/forms/text-field';
import { type ApiForm, useApiForm } from '@/components/forms/use-api-form';
import { SaveState, savedOf } from '@/components/steps/save-state';
import { StepForm } from '@/components/steps/step-form';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import { FindingFields } from './finding-fields';
import type { InspectionFormProps } from './inspection-forms';
import { recordVisit } from './inspections.api';
import {
  addFinding,
  countOf,
  dropFinding,
  FIRST,
  fieldsOf,
  hasCorrections,
  nameOf,
  type VisitValues,
  visitFrom,
} from './visit-values';

const { say } = words({
  draft: { vi: 'Kết quả kiểm tra: {product}', en: 'Visit: {product}' },
  record: { vi: 'Ghi kết quả kiểm tra', en: 'Record the visit' },
  told: {
    vi: 'Chủ thể xem được kết quả này; nếu có yêu cầu khắc phục, chủ thể nhận thông báo kèm thời hạn.',
    en: 'The producer can read this; where something is to be put right, it is told so with the deadline.',
  },
  final: {
    vi: 'Sau khi ghi, phát hiện không sửa được nữa.',
    en: 'What was found cannot be changed afterwards.',
  },
  findings: { vi: 'Phát hiện', en: 'What was found' },
  none: {
    vi: 'Mỗi nội dung một phát hiện. Không phát hiện gì thì không cần thêm.',
    en: 'One thing each. Where nothing was found, add none.',
  },
  add: { vi: 'Thêm phát hiện', en: 'Add a finding' },
  due: { vi: 'Một hạn chung cho mọi yêu cầu khắc phục', en: 'One day for everything that is to be put right' },
});

/** What a visit found, finding by finding; kept on the device while it is typed, as visits are far from the network. */
export function VisitForm({ inspection, version, onDone, onBack }: InspectionFormProps) {
  const { user } = useSession();
  const form = useApiForm<VisitValues, unknown>({
    fields: fieldsOf,
    initial: FIRST,
    draft: {
      user: user.id,
      name: `inspections/${inspection.id}/visit`,
      title: say('draft', { product: inspection.productName }),
    },
    // a draft may be older than the plan it is about, and takes nothing back that changed there meanwhile
    send: (values, { key }) => recordVisit(inspection.id, visitFrom(values), { key, version }),
    onDone,
  });

  return (
    <StepForm form={form} consequences={[say('told'), say('final')]} act={say('record')} onBack={onBack}>
      <DraftNotice restoredFrom={form.kept.restoredFrom} onForget={form.forget} />
      <DateField {...form.field('on')} />
      <TextField {...form.field('minutes')} />
      <Findings form={form} />
      {hasCorrections(form.values) && <DateField {...form.field('correctionDueOn')} hint={say('due')} />}
      <SaveState state={savedOf(form)} />
    </StepForm>
  );
}

/** Whoever adds a finding goes on in its first field; whoever removes one can add another. */
function Findings({ form }: { form: ApiForm<VisitValues> }) {
  const add = useRef<HTMLButtonElement>(null);
  const added = useRef<string>(undefined);
  const count = countOf(form.values);

  useEffect(() => {
    if (added.current) document.getElementById(form.field(added.current).id)?.focus();
    added.current = undefined;
  });

  return (
    <section className="space-y-4">
      <h2 className="text-xl">{say('findings')}</h2>
      <p className="text-soft">{say('none')}</p>
      {Array.from({ length: count }, (_, at) => (
        <FindingFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a finding has no other name than its place
          key={at}
          at={at}
          form={form}
          onDrop={() => {
            form.settle(dropFinding(form.values, at));
            add.current?.focus();
          }}
        />
      ))}
      <button
        ref={add}
        type="button"
        className="button button-quiet"
        onClick={() => {
          form.set(addFinding(form.values));
          added.current = nameOf(count, 'aspect');
        }}
      >
        <Plus aria-hidden="true" className="size-5" />
        {say('add')}
      </button>
    </section>
  );
}
