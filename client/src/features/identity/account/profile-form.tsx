import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';

import { RadioGroup } from '@/components/forms/choices';
import { ConflictView } from '@/components/forms/conflict-view';
import { DraftNotice } from '@/components/forms/draft-notice';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { SaveState, savedOf } from '@/components/steps/save-state';
import { words } from '@/lib/i18n';
import { sessionQuery } from '@/lib/session';

import { type ChangedProfile, changeProfile, meQuery } from './account.api';

const { say } = words({
  save: { vi: 'Lưu thông tin', en: 'Save details' },
  draft: { vi: 'Thông tin tài khoản', en: 'Account details' },
  vi: { vi: 'Tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'Tiếng Anh', en: 'English' },
});

const FIELDS: Fields<ChangedProfile> = {
  fullName: { label: { vi: 'Họ và tên', en: 'Full name' } },
  language: { label: { vi: 'Ngôn ngữ của thư gửi đến bạn', en: 'Language of letters to you' } },
};

const profileOf = ({ fullName, language }: ChangedProfile): ChangedProfile => ({ fullName, language });

/** A person's own name and language. */
export function ProfileForm({ user }: { user: string }) {
  const queryClient = useQueryClient();
  const { data: me } = useSuspenseQuery(meQuery);
  const form = useApiForm({
    fields: FIELDS,
    initial: profileOf(me.data),
    version: me.version,
    draft: { user, name: 'me', title: say('draft') },
    send: (values, { version }) => changeProfile(values, version),
    latest: async () => {
      const now = await queryClient.fetchQuery({ ...meQuery, staleTime: 0 });
      return { values: profileOf(now.data), version: now.version };
    },
    onDone: (changed) => {
      queryClient.setQueryData(meQuery.queryKey, changed);
      void queryClient.invalidateQueries(sessionQuery);
    },
  });
  const show = (name: string, value: unknown) => (name === 'language' ? say(value === 'en' ? 'en' : 'vi') : undefined);

  return (
    <form noValidate onSubmit={form.submit} className="space-y-5">
      <DraftNotice restoredFrom={form.kept.restoredFrom} onForget={form.forget} />
      <ErrorSummary {...form.summary} />
      <ConflictView conflict={form.conflict} mine={form.values} fields={FIELDS} show={show} onSettle={form.settle} />
      <TextField {...form.field('fullName')} autoComplete="name" />
      <RadioGroup
        {...form.field('language')}
        options={[
          { value: 'vi', text: say('vi') },
          { value: 'en', text: say('en') },
        ]}
      />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton isSending={form.isSending}>{say('save')}</SubmitButton>
        <SaveState state={savedOf(form)} />
      </div>
    </form>
  );
}
