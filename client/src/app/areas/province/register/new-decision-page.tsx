import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { EmptyState } from '@/components/lists/empty-state';
import { DecisionForm } from '@/features/certification/decisions/decision-form';
import { draftDecision } from '@/features/certification/decisions/decisions.api';
import { useActing } from '@/lib/acting';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';
import { DECIDERS } from './roles';
import { useDecidable } from './use-decidable';

const { say } = words({
  title: { vi: 'Lập dự thảo quyết định', en: 'Draft a decision' },
  lead: {
    vi: 'Dự thảo còn sửa và bỏ được. Giấy chứng nhận chỉ được cấp khi ban hành.',
    en: 'A draft can be changed and discarded. Certificates are given only when it is issued.',
  },
  decisions: { vi: 'Quyết định', en: 'Decisions' },
  none: { vi: 'Không có kết quả nào để công nhận', en: 'There is no result to recognise' },
});

const route = getRouteApi('/work/quyet-dinh/moi');

/** A decision begins with the results it lists. */
export function NewDecisionPage() {
  return (
    <PageFrame
      title={say('title')}
      lead={say('lead')}
      above={[
        <Link key="decisions" to="/quyet-dinh" className="link">
          {say('decisions')}
        </Link>,
      ]}
    >
      <Drafting />
    </PageFrame>
  );
}

function Drafting() {
  const { chon = [] } = route.useSearch();
  const { user, memberships } = useSession();
  const acting = useActing();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const results = useDecidable();
  const decider = [acting, ...memberships].find((each) => each && DECIDERS.includes(each.role));
  if (results.length === 0) return <EmptyState text={say('none')} />;

  return (
    <DecisionForm
      user={user.id}
      draftName={`decision/new/${decider?.unitId ?? ''}`}
      results={results}
      initial={{
        number: '',
        signedOn: '',
        'signatory/name': '',
        'signatory/position': '',
        certificatesFrom: '',
        resultIds: chon.filter((id) => results.some(({ value }) => value === id)),
      }}
      send={(stated, attempt) => draftDecision({ ...stated, unitId: decider?.unitId ?? '' }, attempt)}
      onDone={async ({ id }) => {
        await queryClient.invalidateQueries({ queryKey: ['decisions'] });
        await navigate({ to: '/quyet-dinh/$decision', params: { decision: id } });
      }}
    />
  );
}
