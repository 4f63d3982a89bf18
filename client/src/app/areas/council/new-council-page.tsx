import { Link, useNavigate } from '@tanstack/react-router';

import { EmptyState } from '@/components/lists/empty-state';
import { CouncilForm } from '@/features/assessment/councils/council-form';
import { useActing } from '@/lib/acting';
import { words } from '@/lib/i18n';

import { SectionHeading } from './section-heading';
import { WorkBoundary } from './work-boundary';

const { say } = words({
  title: { vi: 'Nhập Hội đồng mới', en: 'Enter a new council' },
  councils: { vi: 'Hội đồng', en: 'Councils' },
  nowhere: { vi: 'Chọn địa bàn bạn làm việc ở danh mục trước', en: 'Choose in the menu where you work first' },
});

/** A council as its decision names it. */
export function NewCouncilPage() {
  const unit = useActing()?.unitId;
  const navigate = useNavigate();

  return (
    <WorkBoundary subject="council">
      <SectionHeading text={say('title')}>
        <Link to="/hoi-dong" className="link">
          {say('councils')}
        </Link>
      </SectionHeading>
      {unit ? (
        <CouncilForm
          unit={unit}
          onDone={({ id }) => void navigate({ to: '/hoi-dong/$council', params: { council: id } })}
        />
      ) : (
        <EmptyState text={say('nowhere')} />
      )}
    </WorkBoundary>
  );
}
