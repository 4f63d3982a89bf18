import { EmptyState } from '@/components/lists/empty-state';
import { KeysetList } from '@/components/lists/keyset-list';
import { RewardCard } from '@/features/producers/rewards/reward-card';
import { rewardsQuery } from '@/features/producers/rewards/rewards.api';
import { useActing } from '@/lib/acting';
import { words } from '@/lib/i18n';

import { PageFrame } from './page-frame';

const { say } = words({
  title: { vi: 'Tiền thưởng', en: 'Rewards' },
  lead: {
    vi: 'Mức thưởng theo chính sách của tỉnh có hiệu lực vào ngày công nhận, tính từng dòng.',
    en: 'By the policy of the province in force on the day of recognition, line by line.',
  },
  none: { vi: 'Chưa có khoản thưởng nào', en: 'No reward yet' },
});

/** Where the reward is. */
export function RewardsPage() {
  const acting = useActing();

  return (
    <PageFrame title={say('title')} lead={say('lead')}>
      <KeysetList
        query={rewardsQuery({ producer: acting?.producerId })}
        counted={{ vi: '{count} khoản thưởng', en: '{count} rewards' }}
        empty={<EmptyState text={say('none')} />}
      >
        {(items) => (
          <div className="space-y-4">
            {items.map((reward) => (
              <RewardCard key={reward.id} reward={reward} />
            ))}
          </div>
        )}
      </KeysetList>
    </PageFrame>
  );
}
