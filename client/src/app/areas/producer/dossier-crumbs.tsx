import { Link } from '@tanstack/react-router';

import { words } from '@/lib/i18n';

const { say } = words({
  dossiers: { vi: 'Hồ sơ của tôi', en: 'My dossiers' },
  dossier: { vi: 'Hồ sơ', en: 'Dossier' },
  papers: { vi: 'Giấy tờ minh chứng', en: 'Papers as evidence' },
});

export const dossiersCrumb = () => (
  <Link key="dossiers" to="/ho-so-cua-toi" className="link">
    {say('dossiers')}
  </Link>
);

/** The way to a part of a dossier. */
export const dossierCrumbs = (dossier: string) => [
  dossiersCrumb(),
  <Link key="dossier" to="/ho-so-cua-toi/$dossier" params={{ dossier }} className="link">
    {say('dossier')}
  </Link>,
];

export const papersCrumb = (dossier: string) => (
  <Link key="papers" to="/ho-so-cua-toi/$dossier/giay-to" params={{ dossier }} className="link">
    {say('papers')}
  </Link>
);
