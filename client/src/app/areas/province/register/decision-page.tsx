import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useState } from 'react';

import { PageFrame } from '@/app/work/page-frame';
import { Notice } from '@/components/notice';
import { ConfirmDialog } from '@/components/steps/confirm-dialog';
import { DecisionFacts } from '@/features/certification/decisions/decision-facts';
import { DecisionItems } from '@/features/certification/decisions/decision-items';
import {
  certificatesAddress,
  type Decision,
  decisionQuery,
  discardDecision,
} from '@/features/certification/decisions/decisions.api';
import type { Versioned } from '@/lib/api';
import { words } from '@/lib/i18n';
import { useSession } from '@/lib/session';
import { CertificateLink, DecisionsLink, sayDecision } from './decision-links';
import { DECIDERS } from './roles';

const { say } = words({
  title: { vi: 'Quyết định công nhận', en: 'Decision on recognition' },
  issued: { vi: 'Đã cấp {count} giấy chứng nhận', en: '{count} certificates have been given' },
  rewards: { vi: 'Xem mức thưởng theo quyết định này', en: 'See the rewards that follow' },
  issue: { vi: 'Ban hành quyết định', en: 'Issue the decision' },
  amend: { vi: 'Sửa dự thảo', en: 'Change the draft' },
  discard: { vi: 'Bỏ dự thảo', en: 'Discard the draft' },
  lost: { vi: 'Dự thảo bị xóa hẳn.', en: 'The draft is deleted for good.' },
  free: {
    vi: 'Các kết quả trong dự thảo lại có thể đưa vào quyết định khác.',
    en: 'Its results may be listed by another decision again.',
  },
  products: { vi: 'Sản phẩm', en: 'Products' },
  papers: { vi: 'Tải tất cả giấy chứng nhận (ZIP)', en: 'Download all certificates (ZIP)' },
  drafts: { vi: 'Tải bản nháp các giấy chứng nhận (ZIP)', en: 'Download drafts of the certificates (ZIP)' },
});

const route = getRouteApi('/work/quyet-dinh/$decision');

export function DecisionPage() {
  const { decision } = route.useParams();
  return (
    <PageFrame title={say('title')} subject={decision} above={[<DecisionsLink key="decisions" />]}>
      <Shown id={decision} />
    </PageFrame>
  );
}

function Shown({ id }: { id: string }) {
  const { data: read } = useSuspenseQuery(decisionQuery(id));
  const { roles } = useSession();
  const decision = read.data;

  return (
    <>
      <p className="font-semibold text-xl">{sayDecision(decision.number)}</p>
      {decision.issuedAt && (
        <Notice tone="good" text={say('issued', { count: String(decision.items.length) })}>
          <Link to="/thuong" search={{ decision: id }} className="link">
            {say('rewards')}
          </Link>
        </Notice>
      )}
      <DecisionFacts decision={decision} />
      <section className="space-y-3">
        <h2 className="text-xl">{say('products')}</h2>
        <DecisionItems decision={decision} linkTo={(number) => <CertificateLink number={number} />} />
        <a href={certificatesAddress(id)} download className="button button-quiet">
          <Download aria-hidden="true" className="size-5" />
          {say(decision.issuedAt ? 'papers' : 'drafts')}
        </a>
      </section>
      {!decision.issuedAt && roles.some((role) => DECIDERS.includes(role)) && <Steps read={read} />}
    </>
  );
}

function Steps({ read: { data: decision, version } }: { read: Versioned<Decision> }) {
  const [isAsked, setAsked] = useState(false);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const params = { decision: decision.id };

  return (
    <div className="flex flex-wrap gap-3">
      <Link to="/quyet-dinh/$decision/ban-hanh" params={params} className="button button-main">
        {say('issue')}
      </Link>
      <Link to="/quyet-dinh/$decision/sua" params={params} className="button button-quiet">
        {say('amend')}
      </Link>
      <button type="button" className="button button-quiet" onClick={() => setAsked(true)}>
        {say('discard')}
      </button>
      {isAsked && (
        <ConfirmDialog
          title={say('discard')}
          consequences={[say('lost'), say('free')]}
          act={say('discard')}
          isGrave
          onBack={() => setAsked(false)}
          onConfirm={async () => {
            await discardDecision(decision.id, version);
            await navigate({ to: '/quyet-dinh' });
            await queryClient.invalidateQueries({ queryKey: ['decisions'] });
          }}
        />
      )}
    </div>
  );
}
