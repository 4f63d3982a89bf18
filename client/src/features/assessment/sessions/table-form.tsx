import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';

import { CheckboxGroup } from '@/components/forms/choices';
import { ConflictView } from '@/components/forms/conflict-view';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { useApiForm } from '@/components/forms/use-api-form';
import { EmptyState } from '@/components/lists/empty-state';
import { answerOf, api, type Schemas, type Versioned } from '@/lib/api';
import { words } from '@/lib/i18n';

import { type CouncilSession, latestSession, setTable } from './sessions.api';

const { say } = words({
  of: { vi: '{product} – {producer}', en: '{product} – {producer}' },
  hint: {
    vi: 'Thay được cho đến khi mở chấm điểm',
    en: 'It may be changed until the scoring is opened',
  },
  hintWritten: {
    vi: 'Chỉ hồ sơ đánh giá lại chưa từng có ý kiến khác nhau. Thay được cho đến khi mở lấy ý kiến.',
    en: 'Renewals only on which opinions have not differed. It may be changed until the writing is opened.',
  },
  noneWritten: { vi: 'Chưa có hồ sơ đánh giá lại nào được đề nghị', en: 'No renewal has been proposed yet' },
  save: { vi: 'Lưu danh sách sản phẩm', en: 'Save the list of products' },
  none: { vi: 'Chưa có hồ sơ nào được đề nghị', en: 'No dossier has been proposed yet' },
  wait: {
    vi: 'Hồ sơ hiện ở đây khi xã đề nghị, hoặc khi trung ương đã nhận.',
    en: 'Dossiers appear here once a commune proposes them, or the central level has received them.',
  },
});

/** In which states a dossier may come before a council. */
const waitingAt = (level: Schemas['Level']): Schemas['DossierState'][] =>
  level === 'central' ? ['at_centre'] : ['proposed', 'awaiting_reassessment'];

/** In writing councils decide on renewals only. */
const waitingQuery = ({ level, kind }: Pick<CouncilSession, 'level' | 'kind'>) =>
  queryOptions({
    queryKey: ['dossiers', 'for-council', level, kind],
    queryFn: async ({ signal }) => {
      const kinds: Schemas['DossierKind'][] | undefined = kind === 'written' ? ['renewal'] : undefined;
      const query = { state: waitingAt(level), kind: kinds, limit: 200 };
      return (await answerOf(api.GET('/api/v1/dossiers', { params: { query }, signal }))).items;
    },
    staleTime: 0,
  });

const FIELDS = { dossierIds: { label: { vi: 'Sản phẩm đưa ra phiên họp', en: 'Products before the session' } } };

/** Which dossiers the council has before it. */
export function TableForm({ read, onSaved }: { read: Versioned<CouncilSession>; onSaved: () => void }) {
  const { id, kind, table } = read.data;
  const queryClient = useQueryClient();
  const waiting = useSuspenseQuery(waitingQuery(read.data)).data;
  const known = new Map<string, { productName: string; producerName: string }>([
    ...waiting.map((dossier) => [dossier.id, dossier] as const),
    ...table.map((item) => [item.dossierId, item] as const),
  ]);
  const form = useApiForm<{ dossierIds: readonly string[] }, unknown>({
    fields: FIELDS,
    initial: { dossierIds: table.map(({ dossierId }) => dossierId) },
    version: read.version,
    send: ({ dossierIds }, { version }) => setTable(id, [...dossierIds], version),
    latest: async () => {
      const { data, version } = await latestSession(id);
      return { values: { dossierIds: data.table.map(({ dossierId }) => dossierId) }, version };
    },
    onDone: async () => {
      await queryClient.invalidateQueries({ queryKey: ['council-sessions', id] });
      onSaved();
    },
  });

  if (known.size === 0)
    return <EmptyState text={say(kind === 'written' ? 'noneWritten' : 'none')}>{say('wait')}</EmptyState>;
  return (
    <form noValidate onSubmit={form.submit} className="space-y-5">
      <ErrorSummary {...form.summary} />
      <ConflictView
        conflict={form.conflict}
        mine={form.values}
        fields={FIELDS}
        show={(_, value) =>
          [value]
            .flat()
            .map((each) => known.get(String(each))?.productName ?? '')
            .join('; ')
        }
        onSettle={form.settle}
      />
      <CheckboxGroup
        {...form.field('dossierIds')}
        hint={say(kind === 'written' ? 'hintWritten' : 'hint')}
        options={[...known].map(([value, { productName, producerName }]) => ({
          value,
          text: say('of', { product: productName, producer: producerName }),
        }))}
      />
      <SubmitButton isSending={form.isSending}>{say('save')}</SubmitButton>
    </form>
  );
}
