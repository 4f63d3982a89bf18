import { useQueryClient } from '@tanstack/react-query';

import type { Criterion } from '@/components/criteria/criteria-set';
import { ConflictView } from '@/components/forms/conflict-view';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import type { Schemas } from '@/lib/api';
import { formatPoints } from '@/lib/format';
import { inLanguage, useChosenLanguage, words } from '@/lib/i18n';

import { latestSession, recordAgreement } from './sessions.api';

const { say } = words({
  explain: {
    vi: 'Mức đã thống nhất thay cho lựa chọn của từng thành viên khi xét mức tối thiểu của sao; điểm trung bình không đổi.',
    en: 'What is agreed on stands in for the members’ own options in the star minima; the mean does not change.',
  },
  none: { vi: 'Chưa thống nhất', en: 'Not agreed' },
  option: { vi: '{label} ({points} điểm, {count} phiếu)', en: '{label} ({points} points, {count} sheets)' },
  save: { vi: 'Ghi nhận mức thống nhất', en: 'Record what was agreed' },
});

type Values = Record<string, string>;

interface AgreementFormProps {
  session: string;
  dossier: string;
  version: string;
  onSaved: () => void;
  /** The criteria in which the sheets differ. */
  apart: readonly { criterion: Criterion; picked: readonly (number | undefined)[] }[];
  /** What was agreed on so far. */
  agreed: readonly Schemas['AgreedOption'][];
}

/** Where members differ, the option they came to together. */
export function AgreementForm({ session, dossier, version, apart, agreed, onSaved }: AgreementFormProps) {
  const language = useChosenLanguage();
  const queryClient = useQueryClient();
  const fields: Fields<Values> = Object.fromEntries(
    apart.map(({ criterion: { code, label } }) => [
      code,
      { label: { vi: `${code} ${label.vi}`, en: `${code} ${label.en}` }, isOptional: true },
    ]),
  );
  const initial = Object.fromEntries(
    apart.map(({ criterion: { code } }) => [
      code,
      String(agreed.find(({ criterion }) => criterion === code)?.option ?? ''),
    ]),
  );
  const form = useApiForm<Values, unknown>({
    fields,
    initial,
    version,
    send: (values, attempt) =>
      recordAgreement(
        session,
        {
          dossierId: dossier,
          choices: Object.entries(values).flatMap(([criterion, option]) =>
            option === '' ? [] : [{ criterion, option: Number(option) }],
          ),
        },
        attempt.version,
      ),
    latest: async () => ({ values: initial, version: (await latestSession(session)).version }),
    onDone: async () => {
      await queryClient.invalidateQueries({ queryKey: ['council-sessions', session] });
      onSaved();
    },
  });

  return (
    <form noValidate onSubmit={form.submit} className="space-y-5">
      <ErrorSummary {...form.summary} />
      <ConflictView conflict={form.conflict} mine={form.values} fields={fields} onSettle={form.settle} />
      <p>{say('explain')}</p>
      {apart.map(({ criterion, picked }) => (
        <SelectField
          key={criterion.code}
          {...form.field(criterion.code)}
          none={say('none')}
          options={criterion.options.map(({ index, label, points }) => ({
            value: String(index),
            text: say('option', {
              label: inLanguage(label),
              points: formatPoints(points, language),
              count: String(picked.filter((each) => each === index).length),
            }),
          }))}
        />
      ))}
      <SubmitButton isSending={form.isSending}>{say('save')}</SubmitButton>
    </form>
  );
}
