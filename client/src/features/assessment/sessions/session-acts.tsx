import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { ConfirmDialog } from '@/components/steps/confirm-dialog';
import type { Versioned } from '@/lib/api';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

import { type CouncilSession, closeSession, openScoring } from './sessions.api';

const { say } = words({
  open: { vi: 'Mở chấm điểm', en: 'Open the scoring' },
  openTable: {
    vi: 'Danh sách {count} sản phẩm trên bàn không đổi được nữa.',
    en: 'The list of {count} products on the table can no longer be changed.',
  },
  openSheets: { vi: 'Thành viên có mặt nhận phiếu và bắt đầu chấm.', en: 'Members present take sheets and begin.' },
  openWriting: { vi: 'Mở lấy ý kiến', en: 'Open the writing' },
  openAsked: {
    vi: 'Thành viên có quyền cho ý kiến được viết đến hết ngày {day}; mỗi ý kiến chỉ gửi một lần, không sửa được.',
    en: 'Members with a vote may write until {day}; each opinion is given once and cannot be changed.',
  },
  closeWriting: { vi: 'Kết thúc lấy ý kiến', en: 'Close the writing' },
  closeAgreed: {
    vi: 'Sản phẩm được mọi ý kiến thống nhất giữ hạng thì có kết quả giữ nguyên số sao.',
    en: 'A product on which every opinion agrees gets its result: it keeps its stars.',
  },
  closeDiffer: {
    vi: 'Chỉ cần một ý kiến khác, hoặc sau hạn mà chưa đủ ý kiến, hồ sơ phải đưa ra họp Hội đồng và không lấy ý kiến bằng văn bản lại.',
    en: 'One differing opinion, or too few after the last day, sends the dossier to a meeting; it is not put in writing again.',
  },
  closeFinal: {
    vi: 'Không ai gửi thêm ý kiến được; thành viên và cơ quan tổ chức xem được mọi ý kiến.',
    en: 'Nobody can write any more; members and the organiser may read every opinion.',
  },
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

/** Lets members begin, to score or to write. */
export function OpenScoring({ read, onDone }: SessionActProps) {
  const { kind, table, opinionsDueOn = '' } = read.data;
  const next = kind === 'written' ? say('openAsked', { day: formatDate(opinionsDueOn) }) : say('openSheets');
  return (
    <SessionAct
      read={read}
      act={say(kind === 'written' ? 'openWriting' : 'open')}
      consequences={[say('openTable', { count: String(table.length) }), next]}
      carryOut={openScoring}
      onDone={onDone}
    />
  );
}

/** Ends the session and fixes its results. */
export function CloseSession({ read, onDone }: SessionActProps) {
  const isWritten = read.data.kind === 'written';
  return (
    <SessionAct
      read={read}
      act={say(isWritten ? 'closeWriting' : 'close')}
      consequences={
        isWritten
          ? [say('closeAgreed'), say('closeDiffer'), say('closeFinal')]
          : [say('closeLocks'), say('closeResults'), say('closeSeen')]
      }
      carryOut={closeSession}
      onDone={onDone}
      isGrave
    />
  );
}

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
