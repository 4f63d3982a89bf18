import { FileViewer } from '@/components/steps/file-viewer';
import { words } from '@/lib/i18n';

import { type AttachedPaper, type Evidence, fileOf } from './papers.api';
import { ValidityNote } from './validity';

const { say } = words({
  use: { vi: 'Dùng trong hồ sơ này', en: 'Use in this dossier' },
  useOf: { vi: 'Dùng {title} trong hồ sơ này', en: 'Use {title} in this dossier' },
  used: { vi: 'Đang dùng', en: 'In use' },
  newer: { vi: 'Dùng bản mới nhất', en: 'Use the newest file' },
  number: { vi: 'Số {number}', en: 'No. {number}' },
});

interface StoredPaperProps {
  evidence: Evidence;
  attached: AttachedPaper | undefined;
  onUse: () => void;
}

/** A paper kept from before, which may serve again. */
export function StoredPaper({ evidence, attached, onUse }: StoredPaperProps) {
  const { id, title, number, issuer, expiresOn, versions } = evidence;
  const latest = versions.at(-1);
  const isOld = attached && latest && attached.version < latest.number;

  return (
    <li className="card space-y-3 p-4 sm:p-5">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <p className="min-w-0">
          <span className="block font-semibold">{title}</span>
          <span className="block text-soft text-sm">
            {[number && say('number', { number }), issuer].filter(Boolean).join(' · ')}
          </span>
          <ValidityNote expiresOn={expiresOn} />
        </p>
        {attached && !isOld ? (
          <span className="text-good">{say('used')}</span>
        ) : (
          <button type="button" aria-label={say('useOf', { title })} className="button button-quiet" onClick={onUse}>
            {say(isOld ? 'newer' : 'use')}
          </button>
        )}
      </div>
      {latest && (
        <details>
          <summary className="min-h-8 cursor-pointer break-all text-soft text-sm">{latest.fileName}</summary>
          <FileViewer address={fileOf(id, latest.number)} name={latest.fileName} contentType={latest.contentType} />
        </details>
      )}
    </li>
  );
}
