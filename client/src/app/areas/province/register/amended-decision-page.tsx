import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { DecisionForm, valuesOf } from '@/features/certification/decisions/decision-form';
import { amendDecision, decisionQuery } from '@/features/certification/decisions/decisions.api';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';
import { DecisionsLink } from './decision-links';
import { useDecidable } from './use-decidable';

const { say } = words({
  title: { vi: 'Sửa dự thảo quyết định', en: 'Change the draft decision' },
  listed: { vi: '{name}: {star} sao', en: '{name}: {star} stars' },
  note: { vi: 'Đang có trong dự thảo', en: 'In the draft now' },
});

const route = getRouteApi('/work/quyet-dinh/$decision/sua');

export function AmendedDecisionPage() {
  const { decision } = route.useParams();
  return (
    <PageFrame title={say('title')} subject={decision} above={[<DecisionsLink key="decisions" />]}>
      <Amending id={decision} />
    </PageFrame>
  );
}

function Amending({ id }: { id: string }) {
  const { data: read } = useSuspenseQuery(decisionQuery(id));
  const { user } = useSession();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const listed = read.data.items.map(({ resultId, productName, star }) => ({
    value: resultId,
    text: say('listed', { name: productName, star: String(star) }),
    note: say('note'),
  }));
  const others = useDecidable().filter(({ value }) => listed.every((each) => each.value !== value));

  return (
    <DecisionForm
      user={user.id}
      draftName={`decision/${id}`}
      results={[...listed, ...others]}
      initial={valuesOf(read.data)}
      version={read.version}
      send={(stated, attempt) => amendDecision(id, stated, attempt)}
      latest={async () => {
        const now = await queryClient.fetchQuery({ ...decisionQuery(id), staleTime: 0 });
        return { values: valuesOf(now.data), version: now.version };
      }}
      onDone={async () => {
        await queryClient.invalidateQueries({ queryKey: ['decisions'] });
        await navigate({ to: '/quyet-dinh/$decision', params: { decision: id } });
      }}
    />
  );
}
