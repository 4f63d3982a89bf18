import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { DataTable } from '@/components/lists/data-table';
import { KeysetList } from '@/components/lists/keyset-list';
import { words } from '@/lib/i18n';

import { Deadline } from '../following/deadline';
import { StateChip, sayKind } from '../following/dossier-state';
import { type Dossier, dossiersQuery } from './dossiers.api';

const { say } = words({
  caption: { vi: 'Hồ sơ của tôi', en: 'My dossiers' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  kind: { vi: 'Loại hồ sơ', en: 'Kind' },
  state: { vi: 'Tình trạng', en: 'Where it stands' },
  due: { vi: 'Hạn', en: 'Due' },
  none: { vi: 'Chưa có hạn', en: 'No deadline yet' },
});

interface DossierListProps {
  producer?: string;
  product?: string;
  empty: ReactNode;
}

/** The dossiers of a producer or of a product. */
export function DossierList({ empty, ...filter }: DossierListProps) {
  return (
    <KeysetList query={dossiersQuery(filter)} counted={{ vi: '{count} hồ sơ', en: '{count} dossiers' }} empty={empty}>
      {(items) => (
        <DataTable<Dossier>
          caption={say('caption')}
          rows={items}
          keyOf={({ id }) => id}
          columns={[
            {
              key: 'product',
              head: say('product'),
              cell: ({ id, productName }) => (
                <Link to="/ho-so-cua-toi/$dossier" params={{ dossier: id }} className="link">
                  {productName}
                </Link>
              ),
            },
            { key: 'kind', head: say('kind'), cell: ({ kind }) => sayKind(kind) },
            { key: 'state', head: say('state'), cell: ({ state }) => <StateChip state={state} /> },
            {
              key: 'due',
              head: say('due'),
              cell: ({ dueOn, daysLeft }) =>
                dueOn ? <Deadline on={dueOn} daysLeft={daysLeft} /> : <span className="text-soft">{say('none')}</span>,
            },
          ]}
        />
      )}
    </KeysetList>
  );
}
