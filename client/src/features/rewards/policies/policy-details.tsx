import { Facts } from '@/components/facts';
import { formatMoney } from '@/lib/format';
import { inLanguage, useChosenLanguage, words } from '@/lib/i18n';

import { BUDGETS, CAPS, MODES } from '../reward-words';
import type { Policy } from './policies.api';
import { sayCase, sayPlace, sayTime } from './policy-table';

const { say } = words({
  basis: { vi: 'Văn bản', en: 'Legal basis' },
  place: { vi: 'Nơi áp dụng', en: 'Place' },
  case: { vi: 'Trường hợp', en: 'Case' },
  mode: { vi: 'Cách tính', en: 'Mode' },
  amount: { vi: 'Mức thưởng', en: 'Reward' },
  cap: { vi: 'Giới hạn', en: 'Limit' },
  maximum: { vi: 'Mức trần', en: 'Maximum' },
  budget: { vi: 'Nguồn chi', en: 'Paid from' },
  time: { vi: 'Hiệu lực', en: 'In force' },
  back: { vi: 'Khi giấy bị thu hồi', en: 'When the certificate is revoked' },
  claims: { vi: 'Tiền đã chi phải hoàn trả', en: 'What was paid is claimed back' },
  keeps: { vi: 'Không quy định hoàn trả', en: 'Nothing is said about paying back' },
  source: { vi: 'Nguồn tra cứu', en: 'Source' },
  note: { vi: 'Ghi chú', en: 'Note' },
});

export function PolicyDetails({ policy }: { policy: Policy }) {
  const language = useChosenLanguage();
  const money = (amount: number | undefined) => (amount === undefined ? undefined : formatMoney(amount, language));

  return (
    <Facts
      rows={[
        [say('basis'), policy.legalBasis],
        [say('place'), sayPlace(policy)],
        [say('case'), sayCase(policy)],
        [say('mode'), inLanguage(MODES[policy.mode])],
        [say('amount'), money(policy.amount)],
        [say('cap'), inLanguage(CAPS[policy.cap])],
        [say('maximum'), money(policy.capMaximum)],
        [say('budget'), inLanguage(BUDGETS[policy.budgetLevel])],
        [say('time'), sayTime(policy)],
        [say('back'), say(policy.claimsBack ? 'claims' : 'keeps')],
        [say('source'), policy.source && <span className="break-all">{policy.source}</span>],
        [say('note'), policy.note],
      ]}
    />
  );
}
