import { Link } from '@tanstack/react-router';

import { EmptyState } from '@/components/lists/empty-state';
import { KeysetList } from '@/components/lists/keyset-list';
import { InspectionTable } from '@/features/inspections/inspection-table';
import { ownInspectionsQuery } from '@/features/inspections/inspections.api';
import { words } from '@/lib/i18n';

import { PageFrame } from './page-frame';

const { say } = words({
  title: { vi: 'Kết quả kiểm tra', en: 'Inspections of my products' },
  lead: {
    vi: 'Sản phẩm đã được công nhận có thể được kiểm tra mà không báo trước. Có yêu cầu khắc phục thì làm xong trước hạn.',
    en: 'Recognised products may be visited without notice. What is to be put right has a day by which it is done.',
  },
  none: { vi: 'Chưa có cuộc kiểm tra nào', en: 'No inspection yet' },
});

/** What was found at visits to one's own products. */
export function InspectionsPage() {
  return (
    <PageFrame title={say('title')} lead={say('lead')} isWide>
      <KeysetList
        query={ownInspectionsQuery}
        counted={{ vi: '{count} cuộc kiểm tra', en: '{count} inspections' }}
        empty={<EmptyState text={say('none')} />}
      >
        {(inspections) => (
          <InspectionTable
            inspections={inspections}
            linkTo={({ id, productName }) => (
              <Link to="/kiem-tra-cua-toi/$inspection" params={{ inspection: id }} className="link">
                {productName}
              </Link>
            )}
          />
        )}
      </KeysetList>
    </PageFrame>
  );
}
