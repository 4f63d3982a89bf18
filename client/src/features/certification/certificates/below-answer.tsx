import { CertificateScope } from './certificate-scope';
import { WhatItProves } from './what-it-proves';

/** What stands below the answer, loaded after it. */
export function BelowAnswer({ number }: { number: string }) {
  return (
    <div className="space-y-6">
      <CertificateScope number={number} />
      <WhatItProves />
    </div>
  );
}
