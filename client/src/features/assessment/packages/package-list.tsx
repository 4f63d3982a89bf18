import { Link } from '@tanstack/react-router';

import { DataTable } from '@/components/lists/data-table';
import { EmptyState } from '@/components/lists/empty-state';
import { KeysetList } from '@/components/lists/keyset-list';
import { formatInstant } from '@/lib/format';
import { words } from '@/lib/i18n';

import { PackageStanding } from './package-standing';
import { type Package, packagesQuery } from './packages.api';

const { say } = words({
  caption: { vi: 'Gói hồ sơ gửi trung ương', en: 'Packages for the central level' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  unit: { vi: 'Tỉnh', en: 'Province' },
  letter: { vi: 'Công văn', en: 'Letter' },
  sealed: { vi: 'Niêm phong lúc', en: 'Sealed at' },
  standing: { vi: 'Tình trạng', en: 'Where it stands' },
  none: { vi: 'Không có gói hồ sơ nào', en: 'No packages' },
  explain: {
    vi: 'Gói hồ sơ do tỉnh niêm phong cho kết quả đạt mức 5 sao.',
    en: 'A province seals one for each result that reaches five stars.',
  },
});

export function PackageList({ received }: { received: boolean | undefined }) {
  return (
    <KeysetList
      query={packagesQuery(received)}
      counted={{ vi: '{count} gói hồ sơ', en: '{count} packages' }}
      empty={
        <EmptyState text={say('none')}>
          <p>{say('explain')}</p>
        </EmptyState>
      }
    >
      {(items) => (
        <DataTable<Package>
          caption={say('caption')}
          rows={items}
          keyOf={({ id }) => id}
          columns={[
            {
              key: 'product',
              head: say('product'),
              cell: ({ id, productName }) => (
                <Link to="/goi-ho-so/$transfer" params={{ transfer: id }} className="link inline-block min-h-6">
                  {productName}
                </Link>
              ),
            },
            { key: 'unit', head: say('unit'), cell: ({ unitName }) => unitName },
            { key: 'letter', head: say('letter'), cell: ({ letter }) => letter.number },
            { key: 'sealed', head: say('sealed'), cell: ({ sealedAt }) => formatInstant(sealedAt) },
            { key: 'standing', head: say('standing'), cell: (row) => <PackageStanding transfer={row} /> },
          ]}
        />
      )}
    </KeysetList>
  );
}
