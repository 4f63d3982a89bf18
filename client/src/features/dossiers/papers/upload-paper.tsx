import { useQueryClient } from '@tanstack/react-query';

import { FileUploader } from '@/components/forms/file-uploader';
import { useApiForm } from '@/components/forms/use-api-form';
import { inLanguage, words } from '@/lib/i18n';
import { Problem } from '@/lib/problem';

import { type EvidenceKind, sayEvidenceKind } from './evidence-kind';
import { PaperFields } from './paper-fields';
import { emptyPaper, PAPER_FIELDS, type PaperValues, paperBody } from './paper-values';
import { PAPER_LIMITS, storePaper } from './papers.api';

const { say } = words({
  choose: { vi: 'Tệp hoặc ảnh chụp giấy tờ', en: 'File or picture of the paper' },
  hint: {
    vi: 'Điền thông tin ở trên trước. Tệp được gửi ngay khi chọn; mỗi tệp thành một giấy tờ.',
    en: 'Fill in the details above first. A file is sent as soon as it is chosen; each becomes a paper.',
  },
  first: { vi: 'Sửa trước khi gửi tệp: {faults}', en: 'Put right before sending the file: {faults}' },
});

interface UploadPaperProps {
  producer: string;
  kind: EvidenceKind;
  /** Called with the id of each paper stored. */
  onStored: (id: string) => void;
}

/** A paper by its file: from the device, or photographed on the spot. */
export function UploadPaper({ producer, kind, onStored }: UploadPaperProps) {
  const queryClient = useQueryClient();
  const form = useApiForm<PaperValues, void>({
    fields: PAPER_FIELDS,
    initial: emptyPaper(sayEvidenceKind(kind)),
    send: () => Promise.resolve(),
  });
  const faults = [
    PAPER_FIELDS.title.check?.(form.values.title),
    PAPER_FIELDS.issuedOn.check?.(form.values.issuedOn),
    PAPER_FIELDS.expiresOn.check?.(form.values.expiresOn),
  ].flatMap((fault) => (fault ? [inLanguage(fault)] : []));
  const refusal = say('first', { faults: faults.join(' ') });

  return (
    <div className="space-y-5">
      <PaperFields field={form.field} />
      <FileUploader
        {...PAPER_LIMITS}
        label={say('choose')}
        hint={say('hint')}
        send={(file, way) => {
          if (faults.length === 0)
            return storePaper(() => ({ ...paperBody(form.values), producerId: producer, kind }))(file, way);
          form.submit(); // shows what is wrong at the fields
          return Promise.reject(new Problem(422, 'paper.unread', refusal));
        }}
        onDone={({ id }) => {
          void queryClient.invalidateQueries({ queryKey: ['evidence'] });
          onStored(id);
        }}
      />
    </div>
  );
}
