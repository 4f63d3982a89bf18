import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { type Column, DataTable } from '@/components/lists/data-table';
import { KeysetList } from '@/components/lists/keyset-list';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import type { Dossier } from '../filing/dossiers.api';
import { Deadline } from '../following/deadline';
import { StateChip, sayKind } from '../following/dossier-state';
import type { QueueSearch } from './queue-search';
import { queueQuery } from './queues.api';

const { say } = words({
  caption: { vi: 'Hồ sơ theo bộ lọc, gấp nhất trước', en: 'Dossiers by filter, the most urgent first' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  producer: { vi: 'Chủ thể', en: 'Producer' },
  in: { vi: 'Nộp tại {unit}', en: 'Filed in {unit}' },
  kind: { vi: 'Loại hồ sơ', en: 'Kind' },
  state: { vi: 'Tình trạng', en: 'Where it stands' },
  submitted: { vi: 'Ngày nộp', en: 'Filed on' },
  due: { vi: 'Hạn xử lý', en: 'Due' },
  none: { vi: 'Không có hạn', en: 'No deadline' },
  notYet: { vi: 'Chưa nộp', en: 'Not filed' },
});

interface DossierQueueProps {
  search: QueueSearch;
  onSort: (sort: string) => void;
  empty: ReactNode;
}

/** Dossiers to be worked off. Each row says whose it is, where it stands and how long there is. */
export function DossierQueue({ search, onSort, empty }: DossierQueueProps) {
  const { sort = 'dueOn' } = search;

  return (
    <KeysetList query={queueQuery(search)} counted={{ vi: '{count} hồ sơ', en: '{count} dossiers' }} empty={empty}>
      {(items) => (
        <DataTable<Dossier>
          caption={say('caption')}
          rows={items}
          keyOf={({ id }) => id}
          columns={columnsOf()}
          sort={sort}
          onSort={onSort}
        />
      )}
    </KeysetList>
  );
}

const columnsOf = (): Column<Dossier>[] => [
  { key: 'product', head: say('product'), cell: Product },
  { key: 'producer', head: say('producer'), cell: Producer },
  { key: 'state', head: say('state'), cell: ({ state }) => <StateChip state={state} /> },
  {
    key: 'due',
    head: say('due'),
    sort: 'dueOn',
    cell: ({ dueOn, daysLeft }) =>
      dueOn ? <Deadline on={dueOn} daysLeft={daysLeft} /> : <span className="text-soft">{say('none')}</span>,
  },
  {
    key: 'submitted',
    head: say('submitted'),
    sort: 'submittedOn',
    cell: ({ submittedOn }) => (submittedOn ? formatDate(submittedOn) : say('notYet')),
  },
];

function Product({ id, productName, productCode, kind }: Dossier) {
  return (
    <>
      <Link to="/ho-so/$dossier" params={{ dossier: id }} className="link inline-block min-h-6 font-semibold">
        {productName}
      </Link>
      <span className="block font-normal text-soft text-sm">
        {[productCode, sayKind(kind)].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}

function Producer({ producerName, unitName }: Dossier) {
  return (
    <>
      {producerName}
      <span className="block text-soft text-sm">{say('in', { unit: unitName })}</span>
    </>
  );
}
