import { Link } from '@tanstack/react-router';

import { words } from '@/lib/i18n';

const { say } = words({
  decisions: { vi: 'Quyết định', en: 'Decisions' },
  one: { vi: 'Quyết định {number}', en: 'Decision {number}' },
});

export const sayDecision = (number: string) => say('one', { number });

export const DecisionsLink = () => (
  <Link to="/quyet-dinh" className="link">
    {say('decisions')}
  </Link>
);

export const DecisionLink = ({ id, number }: { id: string; number: string }) => (
  <Link to="/quyet-dinh/$decision" params={{ decision: id }} className="link">
    {sayDecision(number)}
  </Link>
);

export const CertificateLink = ({ number }: { number: string }) => (
  <Link to="/giay-chung-nhan/$number" params={{ number }} className="link">
    {number}
  </Link>
);
