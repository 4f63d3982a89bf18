import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { ConfirmDialog } from '@/components/steps/confirm-dialog';
import type { Versioned } from '@/lib/api';
import { words } from '@/lib/i18n';

import { type Dossier, discardDossier } from './dossiers.api';

const { say } = words({
  act: { vi: 'Bỏ hồ sơ đang soạn', en: 'Discard the draft' },
  gone: {
    vi: 'Nội dung đã nhập, phần tự chấm và cam kết của hồ sơ này bị xóa hẳn.',
    en: 'What was entered, the self-assessment and the pledge of this dossier are deleted for good.',
  },
  papers: {
    vi: 'Giấy tờ vẫn còn trong kho giấy tờ của chủ thể; sản phẩm không bị ảnh hưởng.',
    en: 'Its papers stay in the producer’s store, and the product is not touched.',
  },
});

interface DiscardDraftProps {
  read: Versioned<Dossier>;
  onDone: () => void;
}

/** Throws a dossier away that was never submitted. */
export function DiscardDraft({ read, onDone }: DiscardDraftProps) {
  const queryClient = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  if (read.data.state !== 'draft') return null;

  return (
    <>
      <button type="button" className="button button-quiet" onClick={() => setAsked(true)}>
        {say('act')}
      </button>
      {isAsked && (
        <ConfirmDialog
          title={say('act')}
          act={say('act')}
          consequences={[say('gone'), say('papers')]}
          isGrave
          onBack={() => setAsked(false)}
          onConfirm={async () => {
            await discardDossier(read.data.id, read.version);
            onDone();
            await queryClient.invalidateQueries({ queryKey: ['dossiers', 'list'] });
          }}
        />
      )}
    </>
  );
}
