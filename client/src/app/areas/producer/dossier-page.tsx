import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';

import { DiscardDraft } from '@/features/dossiers/filing/discard-draft';
import { dossierQuery } from '@/features/dossiers/filing/dossiers.api';
import { TaskList } from '@/features/dossiers/filing/task-list';
import { Deadline } from '@/features/dossiers/following/deadline';
import { DossierPath } from '@/features/dossiers/following/dossier-path';
import { isWithTheProducer, StateChip, sayKind } from '@/features/dossiers/following/dossier-state';
import { DossierTimeline } from '@/features/dossiers/following/dossier-timeline';
import { returnsQuery } from '@/features/dossiers/following/following.api';
import { OpenReturn } from '@/features/dossiers/following/open-return';
import { RewardCard } from '@/features/producers/rewards/reward-card';
import { rewardsQuery } from '@/features/producers/rewards/rewards.api';
import { words } from '@/lib/i18n';

import { dossiersCrumb } from './dossier-crumbs';
import { PageFrame } from './page-frame';

const { say } = words({
  title: { vi: 'Hồ sơ', en: 'Dossier' },
  due: { vi: 'Hạn', en: 'Due' },
  receipt: { vi: 'Biên nhận', en: 'Receipt' },
  result: { vi: 'Kết quả và góp ý', en: 'Result and advice' },
});

const route = getRouteApi('/work/ho-so-cua-toi/$dossier');

/** One dossier: what there is to do, what is wanted of it, where it is and what has happened. */
export function DossierPage() {
  const { dossier } = route.useParams();

  return (
    <PageFrame title={say('title')} subject={dossier} crumbs={dossiersCrumb()}>
      <Overview id={dossier} />
    </PageFrame>
  );
}

function Overview({ id }: { id: string }) {
  const { data } = useSuspenseQuery(dossierQuery(id));
  const { data: returns } = useSuspenseQuery(returnsQuery(id));
  const dossier = data.data;
  const navigate = route.useNavigate();
  const { data: rewards } = useSuspenseInfiniteQuery(rewardsQuery({ product: dossier.productId }));
  const owed = dossier.state === 'recognised' ? rewards.pages.flatMap(({ items }) => items) : [];
  const isHere = isWithTheProducer(dossier.state);

  return (
    <>
      <section className="card space-y-2 p-5">
        <p className="font-semibold text-xl">{dossier.productName}</p>
        <p className="text-soft">
          {[sayKind(dossier.kind), dossier.productCode, dossier.unitName].filter(Boolean).join(' · ')}
        </p>
        <StateChip state={dossier.state} />
        {dossier.dueOn && (
          <p>
            {say('due')}: <Deadline on={dossier.dueOn} daysLeft={dossier.daysLeft} />
          </p>
        )}
        {dossier.submittedOn && (
          <p className="flex flex-wrap gap-x-5">
            <Link to="/ho-so-cua-toi/$dossier/bien-nhan" params={{ dossier: id }} className="link">
              {say('receipt')}
            </Link>
            <Link to="/ho-so-cua-toi/$dossier/ket-qua" params={{ dossier: id }} className="link">
              {say('result')}
            </Link>
          </p>
        )}
      </section>
      <OpenReturn id={id} />
      {isHere && <TaskList dossier={dossier} />}
      <DossierPath
        state={dossier.state}
        returnedBy={returns.at(-1)?.level}
        isRewarded={owed.length > 0}
        isPaid={owed.length > 0 && owed.every(({ status }) => status === 'paid')}
      />
      {owed.map((reward) => (
        <RewardCard key={reward.id} reward={reward} />
      ))}
      <DossierTimeline id={id} />
      <DiscardDraft read={data} onDone={() => void navigate({ to: '/ho-so-cua-toi' })} />
    </>
  );
}
