import { useSuspenseQuery } from '@tanstack/react-query';
import { Download, ShieldCheck, ShieldX } from 'lucide-react';

import { DataTable } from '@/components/lists/data-table';
import { formatBytes } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';

import { manifestAddress, manifestQuery } from './packages.api';

const { say } = words({
  title: { vi: 'Danh mục niêm phong', en: 'Sealed list' },
  same: {
    vi: 'Danh mục đúng với mã băm khi niêm phong.',
    en: 'The list is the one that was sealed: its hash is the same.',
  },
  other: { vi: 'Danh mục khác với mã băm khi niêm phong.', en: 'The list is not the one that was sealed.' },
  hash: { vi: 'SHA-256 của danh mục', en: 'SHA-256 of the list' },
  download: { vi: 'Tải danh mục', en: 'Download the list' },
  files: { vi: 'Tệp trong gói', en: 'Files in the package' },
  file: { vi: 'Tệp', en: 'File' },
  criteria: { vi: 'Tiêu chí', en: 'Criteria' },
  size: { vi: 'Cỡ', en: 'Size' },
  sha: { vi: 'SHA-256 khi niêm phong', en: 'SHA-256 when sealed' },
  get: { vi: 'Tải {name}', en: 'Download {name}' },
  samples: { vi: 'Số mẫu sản phẩm: {count}', en: 'Samples of the product: {count}' },
});

/** Everything in a package with its hashes; the list itself is hashed here once more and laid beside its seal. */
export function ManifestView({ id, sealed }: { id: string; sealed: string }) {
  const { data: manifest } = useSuspenseQuery(manifestQuery(id));
  const language = useChosenLanguage();
  const isSame = manifest.sha256 === sealed;
  const Sign = isSame ? ShieldCheck : ShieldX;

  return (
    <section className="space-y-4">
      <h2 className="text-xl">{say('title')}</h2>
      {manifest.sha256 !== undefined && (
        <p className={`flex gap-2 font-semibold ${isSame ? 'text-good' : 'text-bad'}`}>
          <Sign aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
          {say(isSame ? 'same' : 'other')}
        </p>
      )}
      <p className="text-sm">
        <span className="text-soft">{say('hash')}</span> <code className="break-all">{sealed}</code>
      </p>
      {manifest.samples !== undefined && <p>{say('samples', { count: String(manifest.samples) })}</p>}
      <a href={manifestAddress(id)} download={`${id}.json`} className="button button-quiet">
        <Download aria-hidden="true" className="size-5" />
        {say('download')}
      </a>
      <DataTable
        caption={say('files')}
        rows={manifest.files}
        keyOf={({ evidenceId, version }) => `${evidenceId} ${version}`}
        columns={[
          {
            key: 'file',
            head: say('file'),
            cell: ({ evidenceId, version, title, fileName }) => (
              <a
                href={`/api/v1/evidence/${evidenceId}/versions/${version}/content`}
                download={fileName}
                aria-label={say('get', { name: title })}
                className="link inline-block min-h-6"
              >
                {title}
              </a>
            ),
          },
          { key: 'criteria', head: say('criteria'), cell: ({ criteria }) => criteria.join(', ') || '–' },
          { key: 'size', head: say('size'), cell: ({ size }) => formatBytes(size, language), isFigure: true },
          { key: 'sha', head: say('sha'), cell: ({ sha256 }) => <code className="break-all text-sm">{sha256}</code> },
        ]}
      />
    </section>
  );
}
