import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { RadioGroup } from '@/components/forms/choices';
import { ConflictView } from '@/components/forms/conflict-view';
import { DraftNotice } from '@/components/forms/draft-notice';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { useApiForm } from '@/components/forms/use-api-form';
import { SaveState, savedOf } from '@/components/steps/save-state';
import { words } from '@/lib/i18n';

import { dossierQuery } from '../filing/dossiers.api';
import { DossierIdentity } from '../viewing/dossier-identity';
import { communeReportQuery } from '../viewing/viewing.api';
import { refreshDossiers, report } from './handling.api';
import { REPORT_CONTENTS, REPORT_FINDINGS, type ReportFinding, sayFinding } from './report-contents';
import { EMPTY_REPORT, findingsFrom, REPORT_FIELDS, type ReportValues, valuesOf } from './report-values';

const { say } = words({
  draft: { vi: 'Báo cáo Mẫu 03: {product}', en: 'Report: {product}' },
  hint: {
    vi: 'Nội dung nào không xác nhận đầy đủ thì phải có nhận xét.',
    en: 'What is not fully confirmed needs a remark.',
  },
  isVoid: {
    vi: 'Chủ thể đã sửa hồ sơ sau báo cáo trước. Xem lại từng nội dung rồi lưu lại.',
    en: 'The producer changed the dossier after the last report. Look at each content again, then save.',
  },
  save: { vi: 'Lưu báo cáo', en: 'Save the report' },
});

interface ReportFormProps {
  id: string;
  user: string;
  onDone: () => void;
}

/** Mẫu 03: the commune confirms four contents and says what it proposes. */
export function ReportForm({ id, user, onDone }: ReportFormProps) {
  const queryClient = useQueryClient();
  const { data } = useSuspenseQuery(dossierQuery(id));
  const { data: written } = useSuspenseQuery(communeReportQuery(id));
  const [initial] = useState(() => (written ? valuesOf(written.data) : EMPTY_REPORT));

  const form = useApiForm({
    fields: REPORT_FIELDS,
    initial,
    version: written?.version ?? '*',
    draft: { user, name: `dossier/${id}/report`, title: say('draft', { product: data.data.productName }) },
    send: (values, { version }) => report(id, findingsFrom(values), version),
    latest: async () => {
      const now = await queryClient.fetchQuery({ ...communeReportQuery(id), staleTime: 0 });
      return now ? { values: valuesOf(now.data), version: now.version } : { values: EMPTY_REPORT, version: '*' };
    },
    onDone: () => {
      onDone();
      void refreshDossiers(queryClient);
    },
  });
  const show = (name: keyof ReportValues, value: unknown) =>
    name.endsWith('/finding') && value ? sayFinding(value as ReportFinding) : undefined;

  return (
    <form noValidate onSubmit={form.submit} className="space-y-6">
      <DossierIdentity dossier={data.data} />
      <DraftNotice restoredFrom={form.kept.restoredFrom} onForget={form.forget} />
      <ErrorSummary {...form.summary} />
      <ConflictView
        conflict={form.conflict}
        mine={form.values}
        fields={REPORT_FIELDS}
        show={show}
        onSettle={form.settle}
      />
      {written?.data.isVoid && <p className="font-semibold text-warn">{say('isVoid')}</p>}
      <p className="text-soft">{say('hint')}</p>
      {REPORT_CONTENTS.map((content) => (
        <div key={content} className="card space-y-5 p-5">
          <RadioGroup
            {...form.field(`${content}/finding`)}
            options={REPORT_FINDINGS.map((finding) => ({ value: finding, text: sayFinding(finding) }))}
          />
          <TextArea
            {...form.field(`${content}/remark`)}
            isOptional={form.values[`${content}/finding`] === 'confirmed' || !form.values[`${content}/finding`]}
            rows={2}
          />
        </div>
      ))}
      <TextArea {...form.field('proposal')} rows={3} />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton isSending={form.isSending}>{say('save')}</SubmitButton>
        <SaveState state={savedOf(form)} />
      </div>
    </form>
  );
}
