import { useQueryClient } from '@tanstack/react-query';

import { filled } from '@/components/forms/checks';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { words } from '@/lib/i18n';

import { savedViewsQuery, saveView } from './saved-views.api';

const { say } = words({
  save: { vi: 'Lưu bộ lọc', en: 'Save the view' },
  back: { vi: 'Thôi', en: 'Cancel' },
});

const LONGEST_NAME = 60;

const FIELDS: Fields<{ name: string }> = {
  name: {
    label: { vi: 'Đặt tên cho bộ lọc này', en: 'Name this view' },
    check: filled({ vi: 'Nhập tên, ví dụ “Quá hạn của tôi”.', en: 'Enter a name, e.g. “My overdue ones”.' }),
  },
};

interface SaveViewFormProps {
  page: string;
  query: string;
  onDone: () => void;
}

/** Keeps the list that is on the screen, under a name. */
export function SaveViewForm({ page, query, onDone }: SaveViewFormProps) {
  const queryClient = useQueryClient();
  const form = useApiForm({
    fields: FIELDS,
    initial: { name: '' },
    send: async ({ name }, { key }) => {
      await saveView({ page, query, name }, key);
      await queryClient.invalidateQueries(savedViewsQuery(page));
    },
    onDone,
  });

  return (
    <form noValidate onSubmit={form.submit} className="card max-w-xl space-y-4 p-5">
      <ErrorSummary {...form.summary} />
      <TextField {...form.field('name')} maxLength={LONGEST_NAME} />
      <div className="flex flex-wrap gap-4">
        <SubmitButton isSending={form.isSending}>{say('save')}</SubmitButton>
        <button type="button" className="button button-quiet" onClick={onDone}>
          {say('back')}
        </button>
      </div>
    </form>
  );
}
