import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { DataTable } from '@/components/lists/data-table';
import { EmptyState } from '@/components/lists/empty-state';
import { KeysetList } from '@/components/lists/keyset-list';
import { formatInstant } from '@/lib/format';
import { words } from '@/lib/i18n';

import { AppealStanding } from './appeal-standing';
import { type Appeal, appealedQuery, appealsQuery } from './appeals.api';

const { say } = words({
  caption: { vi: 'Đề nghị xem xét lại kết quả', en: 'Appeals against results' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  unnamed: { vi: 'Mở đề nghị', en: 'Open the appeal' },
  lodged: { vi: 'Gửi lúc', en: 'Lodged at' },
  standing: { vi: 'Tình trạng', en: 'Where it stands' },
  grounds: { vi: 'Lý do', en: 'Grounds' },
  none: { vi: 'Không có đề nghị nào', en: 'No appeals' },
  explain: {
    vi: 'Chủ thể có thể đề nghị xem xét lại kết quả trong thời hạn quy định.',
    en: 'For a time after the result producers may ask for it to be examined again.',
  },
});

const LONGEST = 140; // characters of the grounds in a row

/** @param answered whether only those with or without an answer are shown */
export function AppealList({ answered }: { answered: boolean | undefined }) {
  return (
    <KeysetList
      query={appealsQuery(answered)}
      counted={{ vi: '{count} đề nghị', en: '{count} appeals' }}
      empty={
        <EmptyState text={say('none')}>
          <p>{say('explain')}</p>
        </EmptyState>
      }
    >
      {(items) => (
        <DataTable<Appeal>
          caption={say('caption')}
          rows={items}
          keyOf={({ id }) => id}
          columns={[
            { key: 'product', head: say('product'), cell: (appeal) => <Product appeal={appeal} /> },
            { key: 'standing', head: say('standing'), cell: (appeal) => <AppealStanding appeal={appeal} /> },
            { key: 'lodged', head: say('lodged'), cell: ({ lodgedAt }) => formatInstant(lodgedAt) },
            { key: 'grounds', head: say('grounds'), cell: ({ grounds }) => shortened(grounds) },
          ]}
        />
      )}
    </KeysetList>
  );
}

function Product({ appeal: { id, dossierId } }: { appeal: Appeal }) {
  const { data } = useQuery(appealedQuery(dossierId));

  return (
    <Link to="/de-nghi-xem-lai/$appeal" params={{ appeal: id }} className="link inline-block min-h-6 font-semibold">
      {data?.productName ?? say('unnamed')}
    </Link>
  );
}

const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
