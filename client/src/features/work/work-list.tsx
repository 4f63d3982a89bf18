import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import { formatNumber } from '@/lib/format';
import { inLanguage, type Texts, useChosenLanguage, words } from '@/lib/i18n';

import { type WorkItem, workSummaryQuery } from './work-summary.api';

const { say } = words({
  title: { vi: 'Đang chờ bạn', en: 'Waiting for you' },
  nothing: { vi: 'Không có việc nào đang chờ.', en: 'Nothing is waiting.' },
});

const KINDS: Record<WorkItem['kind'], Texts> = {
  dossiers_to_supplement: { vi: 'Hồ sơ phải bổ sung', en: 'Dossiers to supplement' },
  dossiers_to_submit: { vi: 'Hồ sơ đang soạn', en: 'Drafts to submit' },
  dossiers_overdue: { vi: 'Hồ sơ ở xã quá hạn', en: 'Overdue at communes' },
  dossiers_to_receive: { vi: 'Hồ sơ chờ tiếp nhận', en: 'Dossiers to receive' },
  dossiers_to_report: { vi: 'Hồ sơ chờ báo cáo Mẫu 03', en: 'Dossiers to report on' },
  dossiers_to_propose: { vi: 'Hồ sơ chờ đề nghị lên tỉnh', en: 'Dossiers to propose' },
  returns_overdue: { vi: 'Hồ sơ bổ sung quá hạn', en: 'Supplements overdue' },
  dossiers_to_advise: { vi: 'Hồ sơ chờ ý kiến Tổ tư vấn', en: 'Dossiers to advise on' },
  dossiers_to_assess: { vi: 'Hồ sơ chờ đưa ra Hội đồng', en: 'Dossiers for a council' },
  sessions_open: { vi: 'Phiên của Hội đồng chưa kết thúc', en: 'Sessions not closed' },
  dossiers_to_decide: { vi: 'Hồ sơ chờ quyết định', en: 'Dossiers to decide on' },
  dossiers_pending_central: { vi: 'Hồ sơ chờ trung ương', en: 'Dossiers for the centre' },
  transfers_to_receive: { vi: 'Gói hồ sơ chờ nhận', en: 'Packages to receive' },
  appeals_to_answer: { vi: 'Đề nghị xem xét lại chờ trả lời', en: 'Appeals to answer' },
  certificates_expiring: { vi: 'Giấy chứng nhận sắp hết hạn', en: 'Certificates expiring' },
  rewards_to_approve: { vi: 'Khoản thưởng chờ duyệt', en: 'Rewards to approve' },
  rewards_to_pay: { vi: 'Khoản thưởng chờ chi', en: 'Rewards to pay' },
  notices_unread: { vi: 'Thông báo chưa đọc', en: 'Unread notices' },
};

/** The kinds of work that wait, the most urgent first, each a number that leads to its list. */
export function WorkList({ link }: { link: (item: WorkItem, content: ReactNode) => ReactNode }) {
  const language = useChosenLanguage();
  const waiting = useSuspenseQuery(workSummaryQuery).data.items.filter(({ count }) => count > 0);

  return (
    <section className="space-y-3">
      <h2 className="text-xl">{say('title')}</h2>
      {waiting.length === 0 && <p className="text-soft">{say('nothing')}</p>}
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {waiting.map((item) => (
          <li key={item.kind}>
            {link(
              item,
              <>
                <strong className="text-2xl text-brand">{formatNumber(item.count, language)}</strong>
                <span>{known(item.kind)}</span>
              </>,
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A kind that this page does not know yet stands by its name. */
const known = (kind: WorkItem['kind']) => (KINDS[kind] ? inLanguage(KINDS[kind]) : kind);
