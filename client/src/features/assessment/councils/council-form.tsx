import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { aDate, chosen, filled } from '@/components/forms/checks';
import { DateField } from '@/components/forms/date-field';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextField } from '@/components/forms/text-field';
import { type ApiForm, type Fields, useApiForm } from '@/components/forms/use-api-form';
import type { Schemas } from '@/lib/api';
import { parseDate } from '@/lib/dates';
import { inLanguage, type Texts, words } from '@/lib/i18n';

import { SEATS } from '../sessions/session-words';
import { type Council, candidatesQuery, setUpCouncil } from './councils.api';

const { say } = words({
  members: { vi: 'Thành viên', en: 'Members' },
  member: { vi: 'Thành viên {number}', en: 'Member {number}' },
  add: { vi: 'Thêm thành viên', en: 'Add a member' },
  chosenFrom: {
    vi: 'Chọn trong những người đang giữ vai trò Thành viên Hội đồng ở địa bàn của bạn',
    en: 'Choose among those who hold the role of council member in your territory',
  },
  delegated: {
    vi: 'Chỉ điền khi lãnh đạo UBND giao người đứng đầu cơ quan làm Chủ tịch',
    en: 'Only when the people’s committee delegates the chair to the head of an agency',
  },
  decision: { vi: 'Ví dụ 125/QĐ-UBND', en: 'E.g. 125/QĐ-UBND' },
  rules: {
    vi: 'Quy chế mặc định theo thông lệ các tỉnh; sửa được sau khi nhập Hội đồng.',
    en: 'The rules start as most provinces have them; change them once the council is entered.',
  },
  send: { vi: 'Nhập Hội đồng', en: 'Enter the council' },
});

type Values = Record<string, string>;
const FIRST = 3;
const MOST = 25;

const nameOf = (place: number, member: 'userId' | 'role' | 'agency') => `members/${place}/${member}`;
const ROW: Record<'userId' | 'role' | 'agency', Texts> = {
  userId: { vi: 'Họ và tên', en: 'Name' },
  role: { vi: 'Vai trò', en: 'Seat' },
  agency: { vi: 'Cơ quan', en: 'Agency' },
};

/** The rows in use; an empty one further down is left out when sending. */
const fieldsFor = (count: number): Fields<Values> => ({
  decisionNumber: {
    label: { vi: 'Quyết định thành lập số', en: 'Set up by decision no.' },
    check: filled({ vi: 'Nhập số quyết định.', en: 'Enter the number of the decision.' }),
  },
  decidedOn: { label: { vi: 'Ngày quyết định', en: 'Date of the decision' }, check: aDate },
  chairDelegatedBy: { label: { vi: 'Người ủy quyền cho Chủ tịch', en: 'Who delegated the chair' }, isOptional: true },
  ...Object.fromEntries(
    Array.from({ length: count }, (_, place) => [
      [
        nameOf(place, 'userId'),
        { label: ROW.userId, check: chosen({ vi: 'Chọn một người.', en: 'Choose a person.' }) },
      ],
      [nameOf(place, 'role'), { label: ROW.role, check: chosen({ vi: 'Chọn vai trò.', en: 'Choose a seat.' }) }],
      [nameOf(place, 'agency'), { label: ROW.agency, isOptional: true }],
    ]).flat(),
  ),
});

const statement = (unitId: string, count: number, values: Values): Schemas['SetUpCouncil'] => ({
  unitId,
  decisionNumber: values.decisionNumber ?? '',
  decidedOn: parseDate(values.decidedOn ?? '') ?? '',
  chairDelegatedBy: values.chairDelegatedBy || undefined,
  members: Array.from({ length: count }, (_, place) => ({
    userId: values[nameOf(place, 'userId')] ?? '',
    role: values[nameOf(place, 'role')] as Schemas['CouncilRole'],
    agency: values[nameOf(place, 'agency')] || undefined,
  })),
});

/** A council as the decision that sets it up names it. */
export function CouncilForm({ unit, onDone }: { unit: string; onDone: (council: Council) => void }) {
  const candidates = useSuspenseQuery(candidatesQuery).data;
  const queryClient = useQueryClient();
  const [count, setCount] = useState(FIRST);
  const form = useApiForm<Values, Council>({
    fields: fieldsFor(count),
    initial: Object.fromEntries(
      Object.keys(fieldsFor(MOST)).map((name) => [name, name === nameOf(0, 'role') ? 'chair' : '']),
    ),
    send: (values, { key }) => setUpCouncil(statement(unit, count, values), key),
    onDone: async (council) => {
      await queryClient.invalidateQueries({ queryKey: ['councils'] });
      onDone(council);
    },
  });

  return (
    <form noValidate onSubmit={form.submit} className="space-y-6">
      <ErrorSummary {...form.summary} />
      <TextField {...form.field('decisionNumber')} hint={say('decision')} />
      <DateField {...form.field('decidedOn')} />
      <TextField {...form.field('chairDelegatedBy')} hint={say('delegated')} />
      <section className="space-y-4">
        <h2 className="text-xl">{say('members')}</h2>
        <p className="text-soft text-sm">{say('chosenFrom')}</p>
        {Array.from({ length: count }, (_, place) => place).map((place) => (
          <MemberRow key={place} place={place} form={form} candidates={candidates} />
        ))}
        {count < MOST && (
          <button type="button" className="button button-quiet" onClick={() => setCount(count + 1)}>
            {say('add')}
          </button>
        )}
      </section>
      <p className="text-soft">{say('rules')}</p>
      <SubmitButton isSending={form.isSending}>{say('send')}</SubmitButton>
    </form>
  );
}

interface MemberRowProps {
  place: number;
  form: ApiForm<Values>;
  candidates: readonly Schemas['User'][];
}

function MemberRow({ place, form, candidates }: MemberRowProps) {
  return (
    <fieldset className="card grid gap-4 p-4 sm:grid-cols-3 sm:p-5">
      <legend className="sr-only">{say('member', { number: String(place + 1) })}</legend>
      <SelectField
        {...form.field(nameOf(place, 'userId'))}
        options={candidates.map(({ id, fullName }) => ({ value: id, text: fullName }))}
      />
      <SelectField
        {...form.field(nameOf(place, 'role'))}
        options={Object.entries(SEATS).map(([value, text]) => ({ value, text: inLanguage(text) }))}
      />
      <TextField {...form.field(nameOf(place, 'agency'))} />
    </fieldset>
  );
}
