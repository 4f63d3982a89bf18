import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { WorkTile } from '@/components/work-tile';
import { sayRewardStatus } from '@/features/producers/rewards/reward-card';
import { rewardsQuery } from '@/features/producers/rewards/rewards.api';
import { useActing } from '@/lib/acting';
import { formatMoney } from '@/lib/format';
import { useChosenLanguage, words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Tiền thưởng', en: 'Rewards' },
  none: { vi: 'Chưa có khoản thưởng nào.', en: 'No reward yet.' },
  all: { vi: 'Xem cách tính', en: 'How they were worked out' },
});

const SHOWN = 3;

/** Where the money is. */
export function RewardsTile() {
  const acting = useActing();
  const language = useChosenLanguage();
  const { data } = useSuspenseInfiniteQuery(rewardsQuery({ producer: acting?.producerId }));
  const rewards = data.pages.flatMap(({ items }) => items).slice(0, SHOWN);

  return (
    <WorkTile title={say('title')}>
      {rewards.length === 0 && <p className="text-soft">{say('none')}</p>}
      <ul className="space-y-2">
        {rewards.map(({ id, productName, amount, status }) => (
          <li key={id}>
            {productName}: <strong>{formatMoney(amount, language)}</strong>
            <span className="block text-soft">{sayRewardStatus(status)}</span>
          </li>
        ))}
      </ul>
      <Link to="/tien-thuong-cua-toi" className="link mt-auto">
        {say('all')}
      </Link>
    </WorkTile>
  );
}
