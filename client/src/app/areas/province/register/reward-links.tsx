import { Link } from '@tanstack/react-router';

import { words } from '@/lib/i18n';

const { say } = words({
  rewards: { vi: 'Tiền thưởng', en: 'Rewards' },
  one: { vi: 'Khoản thưởng', en: 'The reward' },
  funds: { vi: 'Kinh phí thưởng', en: 'Money for rewards' },
  policies: { vi: 'Mức thưởng', en: 'Reward rules' },
});

export const RewardsLink = () => (
  <Link to="/thuong" className="link">
    {say('rewards')}
  </Link>
);

export const RewardLink = ({ id }: { id: string }) => (
  <Link to="/thuong/$reward" params={{ reward: id }} className="link">
    {say('one')}
  </Link>
);

export const FundsLink = () => (
  <Link to="/kinh-phi-thuong" className="link">
    {say('funds')}
  </Link>
);

export const PoliciesLink = () => (
  <Link to="/muc-thuong" className="link">
    {say('policies')}
  </Link>
);
