import { Link } from '@tanstack/react-router';
import { Children, type ReactNode } from 'react';

import { Breadcrumbs } from '@/components/breadcrumbs';
import { Loaded } from '@/components/loaded';
import { Notice } from '@/components/notice';
import { PageHeading } from '@/components/page-heading';
import { words } from '@/lib/i18n';
import { isMissing } from '@/lib/problem';

const { say } = words({
  work: { vi: 'Việc của tôi', en: 'My work' },
  dossiers: { vi: 'Hồ sơ', en: 'Dossiers' },
  dossier: { vi: 'Một hồ sơ', en: 'One dossier' },
  missing: {
    vi: 'Không có hồ sơ này trong địa bàn của bạn',
    en: 'There is no such dossier in your territory',
  },
});

interface DossierFrameProps {
  id: string;
  /** The step that is taken here; the page of the dossier itself has its own heading once it is loaded. */
  step?: string;
  children: ReactNode;
}

/** Around every page of one dossier: the way here, and what to say while it loads, fails or is not to be seen. */
export function DossierFrame({ id, step, children }: DossierFrameProps) {
  return (
    <div className={`space-y-6 py-6 lg:py-8 ${step ? 'max-w-3xl' : ''}`}>
      <div className="space-y-2">
        <Breadcrumbs>
          {Children.toArray([
            <Link key="work" to="/viec" className="link">
              {say('work')}
            </Link>,
            <Link key="dossiers" to="/ho-so" className="link">
              {say('dossiers')}
            </Link>,
            step && (
              <Link key="dossier" to="/ho-so/$dossier" params={{ dossier: id }} className="link">
                {say('dossier')}
              </Link>
            ),
          ])}
        </Breadcrumbs>
        {step && <PageHeading text={step} />}
      </div>
      <Loaded subject={id} instead={(error) => isMissing(error) && <Missing hasHeading={step !== undefined} />}>
        {children}
      </Loaded>
    </div>
  );
}

function Missing({ hasHeading }: { hasHeading: boolean }) {
  return (
    <div className="space-y-6">
      {!hasHeading && <PageHeading text={say('dossier')} />}
      <Notice tone="warn" text={say('missing')} />
      <Link to="/ho-so" className="button button-quiet">
        {say('dossiers')}
      </Link>
    </div>
  );
}
