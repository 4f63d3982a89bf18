import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { type CriteriaSet, criteriaOf } from '@/components/criteria/criteria-set';
import { ConflictView } from '@/components/forms/conflict-view';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { useApiForm } from '@/components/forms/use-api-form';
import { inLanguage, words } from '@/lib/i18n';

import { latestSession, recordRemarks } from './sessions.api';

const { say } = words({
  explain: {
    vi: 'Chủ thể đọc những lời này khi phiên họp kết thúc; không nêu tên thành viên. Gửi thay cho lần ghi trước.',
    en: 'The producer reads this once the session is closed; name no member. It replaces what was recorded before.',
  },
  pick: { vi: 'Tiêu chí {number}', en: 'Criterion {number}' },
  reason: { vi: 'Nhận xét {number}', en: 'Reason {number}' },
  criterion: { vi: '{code} {label}', en: '{code} {label}' },
  add: { vi: 'Thêm nhận xét', en: 'Add a reason' },
  save: { vi: 'Ghi nhận xét của Hội đồng', en: 'Record the council’s reasons' },
});

const MOST = 40;
type Values = Record<string, string>;

const nameOf = (place: number, member: 'criterion' | 'words') => `remarks/${place}/${member}`;

const FIELDS = Object.fromEntries(
  Array.from({ length: MOST }, (_, place) => [
    [
      nameOf(place, 'criterion'),
      { label: { vi: `Tiêu chí ${place + 1}`, en: `Criterion ${place + 1}` }, isOptional: true },
    ],
    [nameOf(place, 'words'), { label: { vi: `Nhận xét ${place + 1}`, en: `Reason ${place + 1}` }, isOptional: true }],
  ]).flat(),
);

const NOTHING: Values = Object.fromEntries(Object.keys(FIELDS).map((name) => [name, '']));

interface RemarksFormProps {
  session: string;
  dossier: string;
  version: string;
  onSaved: () => void;
  set: CriteriaSet;
}

/** The council's reasons for what it gave in single criteria. */
export function RemarksForm({ session, dossier, version, set, onSaved }: RemarksFormProps) {
  const queryClient = useQueryClient();
  const [count, setCount] = useState(1);
  const places = Array.from({ length: count }, (_, place) => place);
  const form = useApiForm<Values, unknown>({
    fields: FIELDS,
    initial: NOTHING,
    version,
    send: (values, attempt) => {
      const remarks = places
        .map((place) => ({
          criterion: values[nameOf(place, 'criterion')] ?? '',
          words: values[nameOf(place, 'words')] ?? '',
        }))
        .filter(({ criterion, words: said }) => criterion || said.trim());
      return recordRemarks(session, { dossierId: dossier, remarks }, attempt.version);
    },
    latest: async () => ({ values: NOTHING, version: (await latestSession(session)).version }),
    onDone: async () => {
      await queryClient.invalidateQueries({ queryKey: ['council-sessions', session] });
      onSaved();
    },
  });
  const options = criteriaOf(set.parts).map(({ code, label }) => ({
    value: code,
    text: say('criterion', { code, label: inLanguage(label) }),
  }));

  return (
    <form noValidate onSubmit={form.submit} className="space-y-5">
      <ErrorSummary {...form.summary} />
      <ConflictView conflict={form.conflict} mine={form.values} fields={FIELDS} onSettle={form.settle} />
      <p>{say('explain')}</p>
      {places.map((place) => (
        <div key={place} className="space-y-3">
          <SelectField
            {...form.field(nameOf(place, 'criterion'))}
            label={say('pick', { number: String(place + 1) })}
            options={options}
          />
          <TextArea
            {...form.field(nameOf(place, 'words'))}
            label={say('reason', { number: String(place + 1) })}
            rows={2}
          />
        </div>
      ))}
      <div className="flex flex-wrap gap-3">
        <SubmitButton isSending={form.isSending}>{say('save')}</SubmitButton>
        {count < MOST && (
          <button type="button" className="button button-quiet" onClick={() => setCount(count + 1)}>
            {say('add')}
          </button>
        )}
      </div>
    </form>
  );
}
