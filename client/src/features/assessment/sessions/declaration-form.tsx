import { useQueryClient } from '@tanstack/react-query';

import { chosen } from '@/components/forms/checks';
import { RadioGroup } from '@/components/forms/choices';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { type ApiForm, type Fields, useApiForm } from '@/components/forms/use-api-form';
import { inLanguage, words } from '@/lib/i18n';

import { TIES } from './session-words';
import { declareTies, type TableItem, type Tie } from './sessions.api';

const { say } = words({
  explain: {
    vi: 'Khai báo trước khi xem hồ sơ. Nếu có quan hệ với chủ thể, bạn rút khỏi hồ sơ đó: không xem, không chấm.',
    en: 'Declare before you see the dossiers. With a tie to the producer you step aside: you neither see nor score it.',
  },
  none: { vi: 'Không có quan hệ', en: 'No tie' },
  some: { vi: 'Có quan hệ', en: 'There is a tie' },
  someNote: { vi: 'Bạn rút khỏi hồ sơ này', en: 'You step aside for this dossier' },
  of: { vi: '{product} – {producer}', en: '{product} – {producer}' },
  send: { vi: 'Gửi khai báo', en: 'Send the declaration' },
});

const LABELS = {
  any: { vi: 'Quan hệ với chủ thể', en: 'Tie to the producer' },
  tie: { vi: 'Quan hệ gì', en: 'Which tie' },
  explanation: { vi: 'Giải thích', en: 'Explanation' },
};

type Values = Record<string, string>;

export const nameOf = (place: number, member: 'any' | 'tie' | 'explanation') => `declarations/${place}/${member}`;

/** Only a tie is asked about further. */
function fieldsFor(count: number): Fields<Values> {
  const fields: Fields<Values> = {};
  for (let place = 0; place < count; place++) {
    fields[nameOf(place, 'any')] = {
      label: LABELS.any,
      check: chosen({ vi: 'Chọn có hay không có quan hệ.', en: 'Say whether there is a tie.' }),
    };
    fields[nameOf(place, 'tie')] = { label: LABELS.tie };
    fields[nameOf(place, 'explanation')] = { label: LABELS.explanation };
  }
  return fields;
}

export const statedTies = (items: readonly TableItem[], values: Values) =>
  items.map(({ dossierId }, place) => {
    const isTied = values[nameOf(place, 'any')] === 'some';
    const tie = (isTied ? values[nameOf(place, 'tie')] || 'other' : 'none') as Tie;
    return { dossierId, tie, explanation: isTied ? values[nameOf(place, 'explanation')] : undefined };
  });

interface DeclarationFormProps {
  session: string;
  /** The dossiers for which the member still has to declare. */
  items: readonly TableItem[];
}

/** What a member says about every producer before its dossier opens. */
export function DeclarationForm({ session, items }: DeclarationFormProps) {
  const queryClient = useQueryClient();
  const fields = fieldsFor(items.length);
  const form = useApiForm<Values, unknown>({
    fields,
    initial: Object.fromEntries(Object.keys(fields).map((name) => [name, ''])),
    send: (values, { key }) => declareTies(session, statedTies(items, values), key),
    onDone: () => queryClient.invalidateQueries({ queryKey: ['council-sessions', session] }),
  });

  return (
    <form noValidate onSubmit={form.submit} className="space-y-5">
      <ErrorSummary {...form.summary} />
      <p>{say('explain')}</p>
      {items.map((item, place) => (
        <TieFields key={item.dossierId} item={item} place={place} form={form} />
      ))}
      <SubmitButton isSending={form.isSending}>{say('send')}</SubmitButton>
    </form>
  );
}

interface TieFieldsProps {
  item: TableItem;
  place: number;
  form: ApiForm<Values>;
}

function TieFields({ item, place, form }: TieFieldsProps) {
  const any = form.field(nameOf(place, 'any'));
  const tie = form.field(nameOf(place, 'tie'));

  return (
    <section className="card space-y-4 p-4 sm:p-5">
      <h3 className="text-lg">{say('of', { product: item.productName, producer: item.producerName })}</h3>
      <RadioGroup
        {...any}
        options={[
          { value: 'none', text: say('none') },
          { value: 'some', text: say('some'), note: say('someNote') },
        ]}
      />
      {any.value === 'some' && (
        <>
          <SelectField
            {...tie}
            options={Object.entries(TIES).map(([value, text]) => ({ value, text: inLanguage(text) }))}
          />
          <TextArea {...form.field(nameOf(place, 'explanation'))} rows={2} />
        </>
      )}
    </section>
  );
}
