import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { Notice } from '@/components/notice';
import { words } from '@/lib/i18n';

import { Deadline } from './deadline';
import { type Return, returnsQuery } from './following.api';
import { placeOf } from './return-items';

const { say } = words({
  title: { vi: 'Hồ sơ được trả lại để bổ sung', en: 'The dossier was returned to be supplemented' },
  who: {
    vi: 'Cán bộ yêu cầu các mục dưới đây. Chỉ cần sửa những mục này rồi gửi lại.',
    en: 'The officer asks for what stands below. Change only that, then send it again.',
  },
  due: { vi: 'Hạn bổ sung', en: 'To be sent by' },
  fix: { vi: 'Sửa mục này', en: 'Put this right' },
  fixOf: { vi: 'Sửa mục {number}: {place}', en: 'Put item {number} right: {place}' },
  send: { vi: 'Kiểm tra và gửi lại', en: 'Check and send again' },
});

/** What is wanted of the producer now, item by item, each with the way to where it is changed. */
export function OpenReturn({ id }: { id: string }) {
  const { data: returns } = useSuspenseQuery(returnsQuery(id));
  const open = returns.find(({ outcome }) => outcome === undefined);
  if (!open) return null;

  return (
    <section className="space-y-4">
      <Notice tone="warn" text={say('title')}>
        <p>{say('who')}</p>
        <p>
          {say('due')}: <Deadline on={open.dueOn} daysLeft={undefined} />
        </p>
      </Notice>
      <ol className="space-y-3">
        {open.items.map((item) => (
          <li key={item.number} className="card space-y-2 p-4 sm:p-5">
            <p className="font-semibold">{placeOf(item)}</p>
            <p className="whitespace-pre-line border-warn border-l-4 pl-3">{item.words}</p>
            <Fix id={id} item={item} />
          </li>
        ))}
      </ol>
      <Link to="/ho-so-cua-toi/$dossier/gui" params={{ dossier: id }} className="button button-main">
        {say('send')}
      </Link>
    </section>
  );
}

function Fix({ id, item }: { id: string; item: Return['items'][number] }) {
  const label = say('fixOf', { number: String(item.number), place: placeOf(item) });
  const look = { 'aria-label': label, className: 'link inline-block min-h-6' };
  const params = { dossier: id };

  if (item.part === 'evidence')
    return item.evidenceKind ? (
      <Link to="/ho-so-cua-toi/$dossier/giay-to/$kind" params={{ ...params, kind: item.evidenceKind }} {...look}>
        {say('fix')}
      </Link>
    ) : (
      <Link to="/ho-so-cua-toi/$dossier/giay-to" params={params} {...look}>
        {say('fix')}
      </Link>
    );
  if (item.part === 'criterion')
    return (
      <Link to="/ho-so-cua-toi/$dossier/tu-danh-gia" params={params} search={{ 'tieu-chi': item.criterion }} {...look}>
        {say('fix')}
      </Link>
    );
  return (
    <Link to="/ho-so-cua-toi/$dossier/noi-dung" params={params} {...look}>
      {say('fix')}
    </Link>
  );
}
