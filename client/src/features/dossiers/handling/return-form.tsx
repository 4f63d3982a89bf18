import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';

import { criteriaSetQuery } from '@/components/criteria/evaluation';
import { DateField } from '@/components/forms/date-field';
import { DraftNotice } from '@/components/forms/draft-notice';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { useApiForm } from '@/components/forms/use-api-form';
import { SaveState, savedOf } from '@/components/steps/save-state';
import { words } from '@/lib/i18n';

import { dossierQuery } from '../filing/dossiers.api';
import { DossierIdentity } from '../viewing/dossier-identity';
import { refreshDossiers, sendBack } from './handling.api';
import { ReturnItemFields } from './return-item-fields';
import { ReturnPreview } from './return-preview';
import { addItem, countOf, dropItem, FIRST, fieldsOf, type ReturnValues, returnFrom } from './return-values';
import { TakeOverFindings } from './take-over-findings';

const { say } = words({
  draft: { vi: 'Yêu cầu bổ sung: {product}', en: 'Return: {product}' },
  hint: {
    vi: 'Mỗi nội dung một mục, nói rõ cần gì và vì sao. Chủ thể đọc đúng những lời này.',
    en: 'One thing an item: what is wanted, and why. The producer reads these very words.',
  },
  due: { vi: 'Sau hôm nay; cho chủ thể đủ thời gian làm', en: 'After today; leave the producer enough time' },
  add: { vi: 'Thêm nội dung', en: 'Add an item' },
  preview: { vi: 'Xem trước', en: 'Preview' },
  send: { vi: 'Trả hồ sơ để bổ sung', en: 'Send back to be supplemented' },
  edit: { vi: 'Sửa yêu cầu', en: 'Change the request' },
});

interface ReturnFormProps {
  id: string;
  user: string;
  onDone: () => void;
}

/** Sends a dossier back: written item by item, looked at as the producer will see it, then sent. */
export function ReturnForm({ id, user, onDone }: ReturnFormProps) {
  const queryClient = useQueryClient();
  const { data } = useSuspenseQuery(dossierQuery(id));
  const { data: set } = useSuspenseQuery(criteriaSetQuery(data.data.criteriaSet));
  const [isLooking, setLooking] = useState(false);

  const form = useApiForm<ReturnValues, boolean>({
    fields: fieldsOf,
    initial: FIRST,
    version: data.version,
    draft: { user, name: `dossier/${id}/return`, title: say('draft', { product: data.data.productName }) },
    send: async (values, attempt) => {
      if (!isLooking) return false; // what was typed can be read: it is shown before it goes out
      try {
        await sendBack(id, returnFrom(values), attempt);
      } catch (error) {
        setLooking(false); // faults stand beside their fields
        throw error;
      }
      return true;
    },
    onDone: (isSent) => {
      if (!isSent) return setLooking(true);
      onDone();
      void refreshDossiers(queryClient);
    },
  });

  return (
    <form noValidate onSubmit={form.submit} className="space-y-6">
      <DossierIdentity dossier={data.data} />
      <ErrorSummary {...form.summary} />
      {isLooking ? (
        <ReturnPreview request={returnFrom(form.values)} />
      ) : (
        <>
          <DraftNotice restoredFrom={form.kept.restoredFrom} onForget={form.forget} />
          <TakeOverFindings id={id} onTake={(item) => form.set(addItem(form.values, item))} />
          <p className="text-soft">{say('hint')}</p>
          {Array.from({ length: countOf(form.values) }, (_, at) => (
            <ReturnItemFields
              // biome-ignore lint/suspicious/noArrayIndexKey: an item has no other name than its place
              key={at}
              at={at}
              form={form}
              set={set}
              onDrop={countOf(form.values) > 1 ? () => form.settle(dropItem(form.values, at)) : undefined}
            />
          ))}
          <button type="button" className="button button-quiet" onClick={() => form.set(addItem(form.values))}>
            <Plus aria-hidden="true" className="size-5" />
            {say('add')}
          </button>
          <DateField {...form.field('dueOn')} hint={say('due')} />
        </>
      )}
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton isSending={form.isSending}>{say(isLooking ? 'send' : 'preview')}</SubmitButton>
        {isLooking && (
          <button type="button" className="button button-quiet" onClick={() => setLooking(false)}>
            {say('edit')}
          </button>
        )}
        <SaveState state={savedOf(form)} />
      </div>
    </form>
  );
}
