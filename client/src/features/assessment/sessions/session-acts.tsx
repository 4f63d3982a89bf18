import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { ConfirmDialog } from '@/components/steps/confirm-dialog';
import type { Versioned } from '@/lib/api';
import { words } from '@/lib/i18n';

import { type CouncilSession, closeSession, openScoring } from './sessions.api';

const { say } = words({
  open: { vi: 'Mở chấm điểm', en: 'Open the scoring' },
  openTable: {
    vi: 'Danh sách {count} sản phẩm trên bàn không đổi được nữa.',
    en: 'The list of {count} products on the table can no longer be changed.',
  },
  openSheets: { vi: 'Thành viên có mặt nhận phiếu và bắt đầu chấm.', en: 'Members present take sheets and begin.' },
  close: { vi: 'Kết thúc phiên họp', en: 'Close the session' },
  closeLocks: { vi: 'Mọi phiếu chấm bị khóa vĩnh viễn.', en: 'Every sheet is locked for good.' },
  closeResults: {
    vi: 'Mỗi sản phẩm trên bàn có kết quả: điểm trung bình, số sao, hướng xử lý.',
    en: 'Every product on the table gets its result: mean, stars, what follows.',
  },
  closeSeen: {
    vi: 'Chủ thể được báo kết quả; thành viên và cơ quan tổ chức xem được mọi phiếu.',
    en: 'Producers are told the result; members and the organiser may see all sheets.',
  },
});

interface SessionActProps {
  read: Versioned<CouncilSession>;
  onDone?: () => void;
}

/** Lets members begin. */
export const OpenScoring = ({ read, onDone }: SessionActProps) => (
  <SessionAct
    read={read}
    act={say('open')}
    consequences={[say('openTable', { count: String(read.data.table.length) }), say('openSheets')]}
    carryOut={openScoring}
    onDone={onDone}
  />
);

/** Ends the session and fixes its results. */
export const CloseSession = ({ read, onDone }: SessionActProps) => (
  <SessionAct
    read={read}
    act={say('close')}
    consequences={[say('closeLocks'), say('closeResults'), say('closeSeen')]}
    carryOut={closeSession}
    onDone={onDone}
    isGrave
  />
);

interface ActProps extends SessionActProps {
  act: string;
  consequences: readonly string[];
  carryOut: (id: string, version: string, key: string) => Promise<unknown>;
  isGrave?: boolean;
}

function SessionAct({ read, act, consequences, carryOut, onDone, isGrave }: ActProps) {
  const queryClient = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const { id } = read.data;

  return (
    <>
      <button type="button" className="button button-main" onClick={() => setAsked(true)}>
        {act}
      </button>
      {isAsked && (
        <ConfirmDialog
          title={act}
          act={act}
          consequences={consequences}
          isGrave={isGrave}
          onBack={() => setAsked(false)}
          onConfirm={async ({ key }) => {
            await carryOut(id, read.version, key);
            setAsked(false);
            await queryClient.invalidateQueries({ queryKey: ['council-sessions'] });
            onDone?.();
          }}
        />
      )}
    </>
  );
}
