import { useSuspenseQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';

import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import { previewAddress, templatesQuery } from './regulations.api';

const { say } = words({
  title: { vi: 'Mẫu giấy chứng nhận', en: 'Templates of certificates' },
  none: { vi: 'Văn bản này chưa có mẫu giấy chứng nhận.', en: 'There is no template under this act.' },
  from: { vi: 'Lần {edition}, cho giấy cấp từ ngày {date}', en: 'Edition {edition}, for certificates from {date}' },
  preview: { vi: 'Xem thử (PDF)', en: 'Look at it (PDF)' },
  previewOf: { vi: 'Xem thử mẫu lần {edition} (PDF)', en: 'Look at edition {edition} (PDF)' },
});

/** How certificates of an act are printed, to be looked at filled with what is made up. */
export function CertificateTemplates({ code }: { code: string }) {
  const { data: templates } = useSuspenseQuery(templatesQuery(code));

  return (
    <section className="space-y-3">
      <h2 className="text-xl">{say('title')}</h2>
      {templates.items.length === 0 && <p className="text-soft">{say('none')}</p>}
      <ul className="space-y-4">
        {templates.items.map(({ edition, from, provenance }) => (
          <li key={edition} className="space-y-1">
            <p className="font-semibold">{say('from', { edition: String(edition), date: formatDate(from) })}</p>
            <p className="text-soft text-sm">{provenance}</p>
            <a
              href={previewAddress(code, edition)}
              download
              aria-label={say('previewOf', { edition: String(edition) })}
              className="button button-quiet"
            >
              <Download aria-hidden="true" className="size-5" />
              {say('preview')}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
