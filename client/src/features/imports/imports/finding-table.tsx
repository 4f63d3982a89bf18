import { ToneChip } from '@/components/chip';
import { type Column, DataTable } from '@/components/lists/data-table';
import { inLanguage, type Texts, words } from '@/lib/i18n';

import type { ImportFinding, Severity } from './imports.api';

const { say } = words({
  caption: { vi: 'Điều phát hiện khi đọc tệp', en: 'What was found in the file' },
  line: { vi: 'Dòng', en: 'Line' },
  at: { vi: 'Dòng {line}', en: 'Line {line}' },
  column: { vi: 'Cột', en: 'Column' },
  whole: { vi: 'Cả dòng', en: 'The whole row' },
  severity: { vi: 'Mức', en: 'Severity' },
  message: { vi: 'Nội dung', en: 'What it is' },
  candidates: { vi: 'Có thể là: {names}', en: 'It may be: {names}' },
});

export const SEVERITIES: Record<Severity, Texts> = {
  error: { vi: 'Lỗi, dòng bị bỏ ra', en: 'Error, the row is left out' },
  warning: { vi: 'Cảnh báo, vẫn nhập', en: 'Warning, entered all the same' },
};

/** Row by row what stands in the way of a list, or is worth a look. */
export function FindingTable({ findings }: { findings: readonly ImportFinding[] }) {
  const columns: Column<ImportFinding>[] = [
    { key: 'line', head: say('line'), cell: ({ line }) => say('at', { line: String(line) }) },
    { key: 'column', head: say('column'), cell: ({ column }) => (column ? <code>{column}</code> : say('whole')) },
    {
      key: 'severity',
      head: say('severity'),
      cell: ({ severity }) => (
        <ToneChip tone={severity === 'error' ? 'bad' : 'warn'} text={inLanguage(SEVERITIES[severity])} />
      ),
    },
    {
      key: 'message',
      head: say('message'),
      cell: ({ message, candidates = [] }) => (
        <>
          {inLanguage(message)}
          {candidates.length > 0 && (
            <span className="block text-soft text-sm">
              {say('candidates', { names: candidates.map(({ name }) => name).join('; ') })}
            </span>
          )}
        </>
      ),
    },
  ];

  return <DataTable caption={say('caption')} columns={columns} rows={findings} keyOf={({ id }) => id} />;
}
