import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { filled } from '@/components/forms/checks';
import { CheckboxGroup } from '@/components/forms/choices';
import { DraftNotice } from '@/components/forms/draft-notice';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { Notice } from '@/components/notice';
import { formatDate, formatInstant } from '@/lib/format';
import { words } from '@/lib/i18n';

import { citedQuery } from '../papers/papers.api';
import { appealsQuery, feedbackQuery, lodgeAppeal } from './following.api';

const { say } = words({
  title: { vi: 'Đề nghị xem xét lại', en: 'Appeal' },
  until: {
    vi: 'Nếu bạn cho rằng kết quả chưa đúng, có thể đề nghị xem xét lại đến hết ngày {date}.',
    en: 'Should you think the result is wrong, you may ask to have it examined again until {date}.',
  },
  ask: { vi: 'Đề nghị xem xét lại', en: 'Ask for an examination' },
  lodged: { vi: 'Đề nghị gửi lúc {at}', en: 'Appeal lodged at {at}' },
  open: { vi: 'Đang chờ trả lời', en: 'Awaiting an answer' },
  upheld: { vi: 'Được chấp nhận: sản phẩm được đánh giá lại', en: 'Upheld: the product is assessed again' },
  rejected: { vi: 'Không được chấp nhận', en: 'Not upheld' },
  closed: {
    vi: 'Không có kết quả nào để đề nghị xem xét lại, hoặc đã hết hạn.',
    en: 'There is no result to appeal against, or the deadline has passed.',
  },
  hint: {
    vi: 'Nêu tiêu chí nào, vì sao kết quả chưa đúng. Người xét đọc đúng những lời này.',
    en: 'Which criterion, and why the result is wrong. Whoever examines it reads these very words.',
  },
  stop: {
    vi: 'Trong khi chờ trả lời, chưa có quyết định công nhận nào được ban hành.',
    en: 'No decision is issued before the answer.',
  },
  send: { vi: 'Gửi đề nghị', en: 'Send the appeal' },
  draft: { vi: 'Đề nghị xem xét lại', en: 'An appeal' },
});

/** What has been asked for and answered, and the way to ask while there is time. */
export function Appeals({ id, until }: { id: string; until: string | undefined }) {
  const { data: appeals } = useSuspenseQuery(appealsQuery(id));
  const isWaiting = appeals.some(({ answeredAt }) => !answeredAt);
  if (!until && appeals.length === 0) return null;

  return (
    <section className="card space-y-4 p-5">
      <h2 className="text-lg">{say('title')}</h2>
      {appeals.map(({ id: appeal, lodgedAt, grounds, isUpheld, answerReason, answeredAt }) => (
        <div key={appeal} className="space-y-1 border-line border-l-4 pl-3">
          <p className="text-soft text-sm">{say('lodged', { at: formatInstant(lodgedAt) })}</p>
          <p className="whitespace-pre-line">{grounds}</p>
          <p className="font-semibold">{say(answeredAt ? (isUpheld ? 'upheld' : 'rejected') : 'open')}</p>
          {answerReason && <p className="whitespace-pre-line">{answerReason}</p>}
        </div>
      ))}
      {until && !isWaiting && (
        <>
          <p>{say('until', { date: formatDate(until) })}</p>
          <Link to="/ho-so-cua-toi/$dossier/khieu-nai" params={{ dossier: id }} className="button button-quiet">
            {say('ask')}
          </Link>
        </>
      )}
    </section>
  );
}

interface Values {
  grounds: string;
  evidenceIds: readonly string[];
}

const FIELDS: Fields<Values> = {
  grounds: {
    label: { vi: 'Kết quả chưa đúng ở đâu', en: 'What the result gets wrong' },
    check: filled({ vi: 'Nêu lý do đề nghị xem xét lại.', en: 'Say why the result should be examined again.' }),
  },
  evidenceIds: { label: { vi: 'Giấy tờ kèm theo', en: 'Papers that go with it' }, isOptional: true },
};

/** Asks to have a result examined again, within its days. */
export function AppealForm({ id, user, onDone }: { id: string; user: string; onDone: () => void }) {
  const queryClient = useQueryClient();
  const { data: feedback } = useSuspenseQuery(feedbackQuery(id));
  const { papers } = useSuspenseQuery(citedQuery(id)).data.data;
  const form = useApiForm<Values, unknown>({
    fields: FIELDS,
    initial: { grounds: '', evidenceIds: [] },
    draft: { user, name: `dossiers/${id}/appeal`, title: say('draft') },
    send: ({ grounds, evidenceIds }, { key }) =>
      lodgeAppeal(id, { grounds: grounds.normalize('NFC').trim(), evidenceIds: [...evidenceIds] }, key),
    onDone: async () => {
      await queryClient.invalidateQueries({ queryKey: ['dossiers', id] });
      onDone();
    },
  });
  if (!feedback?.appealUntil) return <Notice tone="calm" text={say('closed')} />;

  return (
    <form noValidate onSubmit={form.submit} className="card space-y-5 p-5 sm:p-8">
      <DraftNotice restoredFrom={form.kept.restoredFrom} onForget={form.forget} />
      <ErrorSummary {...form.summary} />
      <p>{say('until', { date: formatDate(feedback.appealUntil) })}</p>
      <p className="text-soft">{say('stop')}</p>
      <TextArea {...form.field('grounds')} hint={say('hint')} rows={6} />
      {papers.length > 0 && (
        <CheckboxGroup
          {...form.field('evidenceIds')}
          options={papers.map(({ evidenceId, title }) => ({ value: evidenceId, text: title }))}
        />
      )}
      <SubmitButton isSending={form.isSending}>{say('send')}</SubmitButton>
    </form>
  );
}
