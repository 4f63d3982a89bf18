import type { ReactNode } from 'react';

import { ConfirmStep } from '@/components/steps/confirm-step';
import { words } from '@/lib/i18n';

import { countByStar } from './certificate-numbers';
import { type Decision, issueDecision } from './decisions.api';

const { say } = words({
  count: {
    vi: 'Cấp {count} giấy chứng nhận cùng lúc: {stars}.',
    en: '{count} certificates are issued at once: {stars}.',
  },
  stars: { vi: '{count} sản phẩm {star} sao', en: '{count} of {star} stars' },
  final: {
    vi: 'Quyết định số {number} không sửa, không xóa được nữa. Sai sót chỉ xử lý bằng quyết định khác.',
    en: 'Decision no. {number} can no longer be changed or deleted. A mistake takes another decision.',
  },
  public: {
    vi: 'Sản phẩm xuất hiện ngay trong sổ đăng ký công khai; ai cũng xác minh được.',
    en: 'The products appear in the public register at once, for everybody to verify.',
  },
  reward: {
    vi: 'Mức thưởng được tính theo quy định có hiệu lực vào ngày ký; chủ thể được thông báo.',
    en: 'Rewards follow from the rules in force on the day of signing, and producers are told.',
  },
  act: { vi: 'Ban hành quyết định', en: 'Issue the decision' },
});

interface IssueStepProps {
  decision: Decision;
  version: string;
  onIssued: (decision: Decision) => void;
  onBack: () => void;
  /** The products, to be looked at once more. */
  children: ReactNode;
}

/** The last look before a decision is final and its certificates are given. */
export function IssueStep({ decision, version, onIssued, onBack, children }: IssueStepProps) {
  const stars = countByStar(decision.items)
    .map(({ star, count }) => say('stars', { star: String(star), count: String(count) }))
    .join(', ');

  return (
    <ConfirmStep
      consequences={[
        say('count', { count: String(decision.items.length), stars }),
        say('final', { number: decision.number }),
        say('public'),
        say('reward'),
      ]}
      act={say('act')}
      isGrave
      onConfirm={async ({ key }) => onIssued(await issueDecision(decision.id, { key, version }))}
      onBack={onBack}
    >
      {children}
    </ConfirmStep>
  );
}
