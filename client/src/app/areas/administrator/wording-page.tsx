import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { CircleCheck, Download } from 'lucide-react';
import { useState } from 'react';

import { PageFrame } from '@/app/work/page-frame';
import { EmptyState } from '@/components/lists/empty-state';
import { wordingQuery } from '@/features/catalogue/regulations/wording.api';
import { wordingText } from '@/features/catalogue/regulations/wording-file';
import { WordingForm } from '@/features/catalogue/regulations/wording-form';
import { WordingTable } from '@/features/catalogue/regulations/wording-table';
import { saveFile } from '@/lib/csv';
import { formatTime } from '@/lib/format';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

const { say } = words({
  title: { vi: 'Lời văn chính thức của {code}', en: 'The official words of {code}' },
  lead: {
    vi: 'Lời văn của văn bản đã ký, đứng cạnh tên tiêu chí mà hệ thống diễn đạt lại cho gọn.',
    en: 'The words of the signed act, beside the labels that this system restates in short.',
  },
  list: { vi: 'Văn bản quy định', en: 'Regulations' },
  one: { vi: 'Văn bản {code}', en: 'Regulation {code}' },
  none: { vi: 'Chưa nhập lời văn nào', en: 'No words are entered yet' },
  source: { vi: 'Chép từ: {source}. {count} tiêu chí.', en: 'Copied from: {source}. {count} criteria.' },
  download: { vi: 'Tải lời văn (JSON)', en: 'Download the words (JSON)' },
  enter: { vi: 'Nhập lời văn từ tệp', en: 'Enter words from a file' },
  saved: { vi: 'Đã nhập lúc {time}', en: 'Entered at {time}' },
});

const ANYTHING = '*';
const route = getRouteApi('/work/van-ban/$code/loi-van');

/** The words of an act, and the way to enter them. */
export function WordingPage() {
  const { code } = route.useParams();
  return (
    <PageFrame
      title={say('title', { code })}
      lead={say('lead')}
      subject={code}
      above={[
        <Link key="list" to="/van-ban" className="link">
          {say('list')}
        </Link>,
        <Link key="one" to="/van-ban/$code" params={{ code }} className="link">
          {say('one', { code })}
        </Link>,
      ]}
    >
      <Words code={code} />
    </PageFrame>
  );
}

function Words({ code }: { code: string }) {
  const read = useSuspenseQuery(wordingQuery(code)).data;
  const { roles } = useSession();
  const navigate = useNavigate();
  const [saves, setSaves] = useState<readonly Date[]>([]);
  const last = saves.at(-1);
  const enters = roles.includes('central_officer') || roles.includes('admin');

  return (
    <>
      <p role="status" className="flex items-center gap-2 text-good empty:hidden">
        {last && (
          <>
            <CircleCheck aria-hidden="true" className="size-5" />
            {say('saved', { time: formatTime(last) })}
          </>
        )}
      </p>
      {!read && <EmptyState text={say('none')} />}
      {read && (
        <section className="space-y-4">
          <p>{say('source', { source: read.data.source, count: String(read.data.criteria.length) })}</p>
          <button
            type="button"
            className="button button-quiet"
            onClick={() => saveFile(`${code}.wording.json`, wordingText(code, read.data), 'application/json')}
          >
            <Download aria-hidden="true" className="size-5" />
            {say('download')}
          </button>
          <WordingTable criteria={read.data.criteria} />
        </section>
      )}
      {enters && (
        <section className="space-y-4">
          <h2 className="text-xl">{say('enter')}</h2>
          <WordingForm
            key={saves.length}
            regulation={code}
            version={read?.version ?? ANYTHING}
            onDone={() => setSaves([...saves, new Date()])}
            onBack={() => void navigate({ to: '/van-ban/$code', params: { code } })}
          />
        </section>
      )}
    </>
  );
}
