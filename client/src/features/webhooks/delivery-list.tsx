import { type Column, DataTable } from '@/components/lists/data-table';
import { EmptyState } from '@/components/lists/empty-state';
import { KeysetList } from '@/components/lists/keyset-list';
import { formatInstant } from '@/lib/format';
import { words } from '@/lib/i18n';

import { DeliveryStateChip, sayEventType, sayOutcome } from './webhook-words';
import { type Delivery, deliveriesQuery } from './webhooks.api';

const { say } = words({
  title: { vi: 'Sự kiện đã gửi', en: 'What was sent' },
  none: { vi: 'Chưa gửi sự kiện nào', en: 'Nothing was sent yet' },
  event: { vi: 'Sự kiện', en: 'Event' },
  happened: { vi: 'Xảy ra lúc', en: 'Happened' },
  state: { vi: 'Kết quả', en: 'State' },
  attempts: { vi: 'Các lần gửi', en: 'Attempts' },
  attempt: { vi: 'Lần {number}: {outcome}, {took} ms', en: 'Attempt {number}: {outcome}, {took} ms' },
  next: { vi: 'Gửi tiếp lúc {due}', en: 'Next attempt {due}' },
  act: { vi: 'Thao tác', en: 'Act' },
  again: { vi: 'Gửi lại', en: 'Send again' },
});

const COUNTED = { vi: '{count} sự kiện', en: '{count} events' };

interface DeliveryListProps {
  webhook: string;
  /** Absent for those who only look. */
  onReplay?: (delivery: Delivery) => void;
}

/** What was sent to a webhook and what came of each attempt, the newest first. */
export function DeliveryList({ webhook, onReplay }: DeliveryListProps) {
  const columns: Column<Delivery>[] = [
    {
      key: 'event',
      head: say('event'),
      cell: ({ eventType, eventId }) => (
        <>
          {sayEventType(eventType)} <code className="block break-all text-soft text-sm">{eventId}</code>
        </>
      ),
    },
    { key: 'happened', head: say('happened'), cell: ({ happenedAt }) => formatInstant(happenedAt) },
    { key: 'state', head: say('state'), cell: ({ state }) => <DeliveryStateChip state={state} /> },
    { key: 'attempts', head: say('attempts'), cell: (delivery) => <Attempts delivery={delivery} /> },
  ];
  if (onReplay)
    columns.push({
      key: 'act',
      head: say('act'),
      cell: (delivery) => (
        <button type="button" className="button button-quiet" onClick={() => onReplay(delivery)}>
          {say('again')}
        </button>
      ),
    });

  return (
    <section className="space-y-3">
      <h2 className="text-xl">{say('title')}</h2>
      <KeysetList query={deliveriesQuery(webhook)} counted={COUNTED} empty={<EmptyState text={say('none')} />}>
        {(deliveries) => (
          <DataTable caption={say('title')} columns={columns} rows={deliveries} keyOf={({ id }) => id} />
        )}
      </KeysetList>
    </section>
  );
}

function Attempts({ delivery: { attempts, dueAt } }: { delivery: Delivery }) {
  return (
    <>
      <ul>
        {attempts.map(({ number, outcome, statusCode, milliseconds }) => (
          <li key={number}>
            {say('attempt', {
              number: String(number),
              outcome: statusCode ? `${sayOutcome(outcome)} (${statusCode})` : sayOutcome(outcome),
              took: String(milliseconds),
            })}
          </li>
        ))}
      </ul>
      {dueAt && <p className="text-soft text-sm">{say('next', { due: formatInstant(dueAt) })}</p>}
    </>
  );
}
