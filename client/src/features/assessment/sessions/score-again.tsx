import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { ConfirmDialog } from '@/components/steps/confirm-dialog';
import { words } from '@/lib/i18n';

import { scoreAgain } from './sessions.api';

const { say } = words({
  act: { vi: 'Chấm lại sau thảo luận', en: 'Score again after discussion' },
  kept: {
    vi: 'Phiếu của lượt này được lưu và không tính nữa.',
    en: 'The sheets of this pass stay and no longer count.',
  },
  all: { vi: 'Mọi thành viên chấm phiếu mới cho sản phẩm này.', en: 'Every member fills in a new sheet for it.' },
  most: {
    vi: 'Hội đồng này chấm tối đa {most} lượt (theo quy chế; luật không quy định).',
    en: 'This council scores at most {most} times (by its rules; not fixed by law).',
  },
});

interface ScoreAgainProps {
  session: string;
  dossier: string;
  most: number | undefined;
}

/** One more pass, with what was discussed as the reason. */
export function ScoreAgain({ session, dossier, most }: ScoreAgainProps) {
  const queryClient = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const limit = most === undefined ? [] : [say('most', { most: String(most) })];

  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => setAsked(true)}>
        {say('act')}
      </button>
      {isAsked && (
        <ConfirmDialog
          title={say('act')}
          act={say('act')}
          consequences={[say('kept'), say('all'), ...limit]}
          reasons="one"
          onBack={() => setAsked(false)}
          onConfirm={async ({ reasons, key }) => {
            await scoreAgain(session, { dossierId: dossier, reason: reasons.join(' ') }, key);
            setAsked(false);
            await queryClient.invalidateQueries({ queryKey: ['council-sessions', session] });
          }}
        />
      )}
    </>
  );
}
