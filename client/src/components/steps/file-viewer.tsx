import { Download, Maximize2, Minimize2 } from 'lucide-react';
import { useState } from 'react';

import { words } from '@/lib/i18n';

const { say } = words({
  download: { vi: 'Tải {name}', en: 'Download {name}' },
  wider: { vi: 'Xem to hơn', en: 'Larger' },
  smaller: { vi: 'Thu nhỏ', en: 'Smaller' },
  apart: { vi: 'Mở {name} ở thẻ mới', en: 'Open {name} in a new tab' },
  elsewhere: {
    vi: 'Trình duyệt không xem được loại tệp này. Hãy tải về để mở.',
    en: 'The browser does not show this type of file. Download it to open it.',
  },
});

interface FileViewerProps {
  /** The file's address on this site, e.g. `/api/v1/evidence/{id}/versions/1/content`. */
  address: string;
  name: string;
  contentType: string;
}

/** Where the browser shows a file, if it is of a type that the server holds safe. */
export const shownAt = (address: string) => `${address}?disposition=inline`;

/** A paper beside the form it concerns: pictures and PDF are seen at once, everything can be downloaded. */
export function FileViewer({ address, name, contentType }: FileViewerProps) {
  const [isLarge, setLarge] = useState(false);

  return (
    <figure className="card overflow-hidden">
      <figcaption className="flex flex-wrap items-center gap-2 border-line border-b px-4 py-2">
        <span className="min-w-0 flex-1 break-all font-semibold">{name}</span>
        <button type="button" className="button button-quiet px-3" onClick={() => setLarge(!isLarge)}>
          {isLarge ? (
            <Minimize2 aria-hidden="true" className="size-5" />
          ) : (
            <Maximize2 aria-hidden="true" className="size-5" />
          )}
          <span className="sr-only">{say(isLarge ? 'smaller' : 'wider')}</span>
        </button>
        <a href={address} download={name} className="button button-quiet px-3">
          <Download aria-hidden="true" className="size-5" />
          <span className="sr-only">{say('download', { name })}</span>
        </a>
      </figcaption>
      <Content address={address} name={name} contentType={contentType} height={isLarge ? 'h-dvh' : 'h-[60dvh]'} />
    </figure>
  );
}

function Content({ address, name, contentType, height }: FileViewerProps & { height: string }) {
  if (/^image\/(jpeg|png|webp)$/.test(contentType))
    return <img src={shownAt(address)} alt={name} className={`w-full object-contain ${height}`} />;
  if (contentType !== 'application/pdf') return <p className="p-6">{say('elsewhere')}</p>;
  if (navigator.pdfViewerEnabled)
    return <iframe src={shownAt(address)} title={name} className={`w-full bg-tint ${height}`} />;

  return (
    <p className="p-6">
      <a href={shownAt(address)} target="_blank" rel="noopener" className="link">
        {say('apart', { name })}
      </a>
    </p>
  );
}
