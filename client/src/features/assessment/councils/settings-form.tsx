import { useQueryClient } from '@tanstack/react-query';

import { aNumber, aWholeNumber, orEmpty } from '@/components/forms/checks';
import { ConflictView } from '@/components/forms/conflict-view';
import { ErrorSummary } from '@/components/forms/error-summary';
import { NumberField } from '@/components/forms/number-field';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { api, type Versioned, versionedAnswerOf } from '@/lib/api';
import { inLanguage, type Texts, useChosenLanguage, words } from '@/lib/i18n';
import { decimalText, parseDecimal } from '@/lib/numbers';

import { adoptRules, type Council, type Settings } from './councils.api';
import { MINIMA, TRANSFERS } from './settings-words';

const { say } = words({
  open: { vi: 'Không do luật định', en: 'Not fixed by law' },
  percent: { vi: '% thành viên', en: '% of the members' },
  points: { vi: 'điểm; để trống nếu không giới hạn', en: 'points; empty for no limit' },
  days: { vi: 'ngày làm việc', en: 'working days' },
  passes: { vi: 'lượt; để trống nếu không giới hạn', en: 'passes; empty for no limit' },
  note: { vi: '{open}. {why}', en: '{open}. {why}' },
  later: {
    vi: 'Quy chế mới áp dụng cho các phiên họp triệu tập từ nay; phiên đã triệu tập giữ quy chế cũ.',
    en: 'New rules hold for sessions convened from now on; those already convened keep theirs.',
  },
  save: { vi: 'Lưu quy chế', en: 'Save the rules' },
});

type Values = Record<keyof Settings, string>;

const YES_NO: Record<'yes' | 'no', Texts> = { yes: { vi: 'Có', en: 'Yes' }, no: { vi: 'Không', en: 'No' } };

const FIELDS: Fields<Values> = {
  quorum: { label: { vi: 'Tỷ lệ có mặt tối thiểu', en: 'Quorum' }, check: aNumber },
  chairMustAttend: { label: { vi: 'Chủ tịch phải có mặt', en: 'The chair must attend' } },
  secretaryScores: { label: { vi: 'Thư ký chấm điểm', en: 'The secretary scores' } },
  largestSpread: {
    label: { vi: 'Chênh lệch điểm lớn nhất', en: 'Largest spread' },
    isOptional: true,
    check: orEmpty(aWholeNumber),
  },
  minimaBy: { label: { vi: 'Cách xét mức tối thiểu của sao', en: 'How star minima are read' } },
  transferWhen: { label: { vi: 'Khi nào chuyển lên trung ương', en: 'When a result goes up' } },
  papersAheadWorkingDays: {
    label: { vi: 'Gửi tài liệu trước phiên họp', en: 'Papers ahead of the session' },
    check: aWholeNumber,
  },
  producerMayPresent: { label: { vi: 'Chủ thể được trình bày', en: 'The producer may present' } },
  mostPasses: {
    label: { vi: 'Số lượt chấm nhiều nhất', en: 'Most passes' },
    isOptional: true,
    check: orEmpty(aWholeNumber),
  },
  tiesMustBeDeclared: { label: { vi: 'Phải khai báo xung đột lợi ích', en: 'Conflicts must be declared' } },
  siteSurveyFirst: { label: { vi: 'Khảo sát thực địa trước khi chấm', en: 'The site is surveyed before scoring' } },
};

const yesNo = (value: boolean) => (value ? 'yes' : 'no');

/** As a form holds them: numbers as typed, the quorum in per cent. */
export const typed = (settings: Settings, language: 'vi' | 'en'): Values => ({
  quorum: decimalText(Math.round(settings.quorum * 10_000) / 100, language),
  chairMustAttend: yesNo(settings.chairMustAttend),
  secretaryScores: yesNo(settings.secretaryScores),
  largestSpread: settings.largestSpread === undefined ? '' : String(settings.largestSpread),
  minimaBy: settings.minimaBy,
  transferWhen: settings.transferWhen,
  papersAheadWorkingDays: String(settings.papersAheadWorkingDays),
  producerMayPresent: yesNo(settings.producerMayPresent),
  mostPasses: settings.mostPasses === undefined ? '' : String(settings.mostPasses),
  tiesMustBeDeclared: yesNo(settings.tiesMustBeDeclared),
  siteSurveyFirst: yesNo(settings.siteSurveyFirst),
});

/** As the API takes them. */
export const settingsFrom = (values: Values): Settings => ({
  quorum: Number(((parseDecimal(values.quorum) ?? 0) / 100).toFixed(4)),
  chairMustAttend: values.chairMustAttend === 'yes',
  secretaryScores: values.secretaryScores === 'yes',
  largestSpread: parseDecimal(values.largestSpread),
  minimaBy: values.minimaBy as Settings['minimaBy'],
  transferWhen: values.transferWhen as Settings['transferWhen'],
  papersAheadWorkingDays: parseDecimal(values.papersAheadWorkingDays) ?? 0,
  producerMayPresent: values.producerMayPresent === 'yes',
  mostPasses: parseDecimal(values.mostPasses),
  tiesMustBeDeclared: values.tiesMustBeDeclared === 'yes',
  siteSurveyFirst: values.siteSurveyFirst === 'yes',
});

/** The Rules of Procedure of a council; what national law leaves open says so. */
export function SettingsForm({ read, onSaved }: { read: Versioned<Council>; onSaved: () => void }) {
  const language = useChosenLanguage();
  const queryClient = useQueryClient();
  const { id, settings, notFixedByLaw } = read.data;
  const form = useApiForm<Values, unknown>({
    fields: FIELDS,
    initial: typed(settings, language),
    version: read.version,
    send: (values, { version }) => adoptRules(id, settingsFrom(values), version),
    latest: async () => {
      const latest = await versionedAnswerOf(api.GET('/api/v1/councils/{id}', { params: { path: { id } } }));
      return { values: typed(latest.data.settings, language), version: latest.version };
    },
    onDone: async () => {
      await queryClient.invalidateQueries({ queryKey: ['councils'] });
      onSaved();
    },
  });
  const open = say('open');
  const whys = new Map(notFixedByLaw.map(({ setting, explanation }) => [setting, inLanguage(explanation)]));
  const field = (name: keyof Settings) => {
    const why = whys.get(name);
    return { ...form.field(name), ...(why ? { hint: say('note', { open, why }) } : {}) };
  };
  const choice = (name: keyof Settings, texts: Record<string, Texts>) => (
    <SelectField
      {...field(name)}
      options={Object.entries(texts).map(([value, text]) => ({ value, text: inLanguage(text) }))}
    />
  );

  return (
    <form noValidate onSubmit={form.submit} className="space-y-6">
      <ErrorSummary {...form.summary} />
      <ConflictView conflict={form.conflict} mine={form.values} fields={FIELDS} onSettle={form.settle} />
      <p>{say('later')}</p>
      <NumberField {...field('quorum')} unit={say('percent')} />
      {choice('chairMustAttend', YES_NO)}
      {choice('secretaryScores', YES_NO)}
      {choice('tiesMustBeDeclared', YES_NO)}
      <NumberField {...field('largestSpread')} unit={say('points')} />
      <NumberField {...field('mostPasses')} unit={say('passes')} />
      {choice('minimaBy', MINIMA)}
      {choice('transferWhen', TRANSFERS)}
      <NumberField {...field('papersAheadWorkingDays')} unit={say('days')} />
      {choice('producerMayPresent', YES_NO)}
      {choice('siteSurveyFirst', YES_NO)}
      <SubmitButton isSending={form.isSending}>{say('save')}</SubmitButton>
    </form>
  );
}
