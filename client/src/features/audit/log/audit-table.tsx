import type { ReactNode } from 'react';

import { type Column, DataTable } from '@/components/lists/data-table';
import { formatInstant } from '@/lib/format';
import { inLanguage, type Texts, words } from '@/lib/i18n';
import { ROLE_NAMES } from '@/lib/roles';

import type { AuditEntry } from './audit.api';

const { say } = words({
  caption: { vi: 'Nhật ký', en: 'Audit log' },
  number: { vi: 'Số', en: 'Number' },
  entry: { vi: 'Mục {number}', en: 'Entry {number}' },
  at: { vi: 'Lúc', en: 'At' },
  what: { vi: 'Việc', en: 'What' },
  record: { vi: 'Bản ghi', en: 'Record' },
  who: { vi: 'Ai', en: 'Who' },
  system: { vi: 'Hệ thống', en: 'The system' },
  states: { vi: 'Trạng thái trước và sau', en: 'State before and after' },
  seal: { vi: 'Niêm chuỗi', en: 'Seal' },
  waiting: { vi: 'Đang chờ niêm', en: 'Waiting for its seal' },
  sealed: { vi: 'Vị trí {position}', en: 'Position {position}' },
  of: { vi: '{change}, phiên bản {version}', en: '{change}, version {version}' },
  short: { vi: '{before} → {after}', en: '{before} → {after}' },
  nothing: { vi: 'chưa có', en: 'nothing' },
});

const CHANGES: Record<AuditEntry['change'], Texts> = {
  created: { vi: 'Tạo mới', en: 'Created' },
  changed: { vi: 'Thay đổi', en: 'Changed' },
  removed: { vi: 'Xóa', en: 'Removed' },
};

const HASH = 12;

interface AuditTableProps {
  entries: readonly AuditEntry[];
  recordLink: (entry: AuditEntry) => ReactNode;
  actorLink: (id: string) => ReactNode;
}

/** Who changed what, and where it stands in the chain. */
export function AuditTable({ entries, recordLink, actorLink }: AuditTableProps) {
  const short = (hash: string | undefined) => hash?.slice(0, HASH) ?? say('nothing');
  const columns: Column<AuditEntry>[] = [
    { key: 'number', head: say('number'), cell: ({ number }) => say('entry', { number: String(number) }) },
    { key: 'at', head: say('at'), cell: ({ at }) => formatInstant(at) },
    {
      key: 'what',
      head: say('what'),
      cell: ({ useCase, change, version }) => (
        <>
          <code className="break-all">{useCase}</code>
          <span className="block text-soft text-sm">
            {say('of', { change: inLanguage(CHANGES[change]), version: String(version) })}
          </span>
        </>
      ),
    },
    { key: 'record', head: say('record'), cell: recordLink },
    {
      key: 'who',
      head: say('who'),
      cell: ({ actorId, roles }) => (
        <>
          {actorId ? actorLink(actorId) : say('system')}
          <span className="block text-soft text-sm">
            {roles.map((role) => inLanguage(ROLE_NAMES[role])).join(', ')}
          </span>
        </>
      ),
    },
    {
      key: 'states',
      head: say('states'),
      cell: ({ before, after }) => (
        <code className="break-all text-sm">{say('short', { before: short(before), after: short(after) })}</code>
      ),
    },
    {
      key: 'seal',
      head: say('seal'),
      cell: ({ seal }) => (seal ? say('sealed', { position: String(seal.position) }) : say('waiting')),
    },
  ];

  return <DataTable caption={say('caption')} columns={columns} rows={entries} keyOf={({ number }) => String(number)} />;
}
