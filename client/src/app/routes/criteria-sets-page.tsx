import { Loaded } from '@/components/loaded';
import { PageHeading } from '@/components/page-heading';
import { CriteriaSetList } from '@/features/catalogue/criteria-sets/criteria-set-list';
import { words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Bộ tiêu chí', en: 'Criteria sets' },
  lead: {
    vi: 'Mỗi phân nhóm sản phẩm được chấm theo một bộ tiêu chí. Ai cũng có thể xem, in và tự chấm thử.',
    en: 'Each subgroup of products is scored by a set of criteria. Anyone may read, print and try them.',
  },
});

export function CriteriaSetsPage() {
  return (
    <div className="frame max-w-4xl space-y-6 py-8">
      <div className="space-y-2">
        <PageHeading text={say('title')} />
        <p className="max-w-prose text-soft">{say('lead')}</p>
      </div>
      <Loaded>
        <CriteriaSetList />
      </Loaded>
    </div>
  );
}
