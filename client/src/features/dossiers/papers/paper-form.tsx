import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { ConflictView } from '@/components/forms/conflict-view';
import { ErrorSummary } from '@/components/forms/error-summary';
import { FileUploader } from '@/components/forms/file-uploader';
import { SubmitButton } from '@/components/forms/submit-button';
import { useApiForm } from '@/components/forms/use-api-form';
import { FileViewer } from '@/components/steps/file-viewer';
import { SaveState, savedOf } from '@/components/steps/save-state';
import { formatBytes, formatInstant } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';

import { PaperFields } from './paper-fields';
import { PAPER_FIELDS, paperBody, paperValuesOf } from './paper-values';
import { evidenceQuery, fileOf, PAPER_LIMITS, stateEvidence, storeVersion } from './papers.api';

const { say } = words({
  save: { vi: 'Lưu thông tin giấy tờ', en: 'Save the details' },
  files: { vi: 'Các bản của giấy tờ', en: 'Files of the paper' },
  file: { vi: 'Bản {number}, {size}, gửi lúc {at}', en: 'File {number}, {size}, sent at {at}' },
  digest: { vi: 'Mã kiểm tra {digest}', en: 'Checksum {digest}' },
  newer: { vi: 'Thay bằng bản mới', en: 'Replace by a newer file' },
  newerHint: {
    vi: 'Ví dụ khi giấy được gia hạn. Các bản trước vẫn được giữ; hồ sơ đã nộp không đổi.',
    en: 'E.g. when the paper was renewed. Former files are kept; what was filed does not change.',
  },
});

/** A stored paper: what stands on it, its files, and a newer one. */
export function PaperForm({ id }: { id: string }) {
  const queryClient = useQueryClient();
  const query = evidenceQuery(id);
  const { data: paper } = useSuspenseQuery(query);
  const [initial] = useState(() => paperValuesOf(paper.data));
  const form = useApiForm({
    fields: PAPER_FIELDS,
    initial,
    version: paper.version,
    send: (values, { version }) => stateEvidence(id, paperBody(values), version),
    latest: async () => {
      const now = await queryClient.fetchQuery({ ...query, staleTime: 0 });
      return { values: paperValuesOf(now.data), version: now.version };
    },
    onDone: () => queryClient.invalidateQueries({ queryKey: ['evidence'] }),
  });

  return (
    <div className="space-y-6">
      <form noValidate onSubmit={form.submit} className="card space-y-5 p-5 sm:p-8">
        <ErrorSummary {...form.summary} />
        <ConflictView conflict={form.conflict} mine={form.values} fields={PAPER_FIELDS} onSettle={form.settle} />
        <PaperFields field={form.field} />
        <div className="flex flex-wrap items-center gap-4">
          <SubmitButton isSending={form.isSending}>{say('save')}</SubmitButton>
          <SaveState state={savedOf(form)} />
        </div>
      </form>
      <Files id={id} />
      <section className="card p-5 sm:p-8">
        <FileUploader
          {...PAPER_LIMITS}
          maxFiles={1}
          label={say('newer')}
          hint={say('newerHint')}
          send={storeVersion(id)}
          onDone={() => void queryClient.invalidateQueries({ queryKey: ['evidence'] })}
        />
      </section>
    </div>
  );
}

function Files({ id }: { id: string }) {
  const language = useChosenLanguage();
  const { versions } = useSuspenseQuery(evidenceQuery(id)).data.data;

  return (
    <section className="space-y-3">
      <h2 className="text-xl">{say('files')}</h2>
      {[...versions].reverse().map(({ number, fileName, contentType, size, sha256, uploadedAt }) => (
        <div key={number} className="space-y-1">
          <FileViewer address={fileOf(id, number)} name={fileName} contentType={contentType} />
          <p className="text-soft text-sm">
            {say('file', { number: String(number), size: formatBytes(size, language), at: formatInstant(uploadedAt) })}
            {' · '}
            {say('digest', { digest: sha256.slice(0, 12) })}
          </p>
        </div>
      ))}
    </section>
  );
}
