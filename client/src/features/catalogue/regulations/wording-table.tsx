import { DataTable } from '@/components/lists/data-table';
import { words } from '@/lib/i18n';

import type { Worded } from './wording-file';

const { say } = words({
  caption: { vi: 'Lời văn chính thức của tiêu chí', en: 'The official words of criteria' },
  reference: { vi: 'Mã', en: 'Key' },
  label: { vi: 'Tiêu chí', en: 'Criterion' },
  options: { vi: 'Các mức', en: 'Options' },
  open: { vi: 'Chưa nhập', en: 'Not entered' },
});

/** The words of each criterion, as far as they are entered. */
export function WordingTable({ criteria }: { criteria: readonly Worded[] }) {
  return (
    <DataTable
      caption={say('caption')}
      rows={criteria}
      keyOf={({ reference }) => reference}
      columns={[
        { key: 'reference', head: say('reference'), cell: ({ reference }) => reference },
        { key: 'label', head: say('label'), cell: ({ label }) => label ?? <Open /> },
        {
          key: 'options',
          head: say('options'),
          cell: ({ reference, options }) => (
            <ol className="list-decimal space-y-1 pl-5">
              {options.map((option, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place in the criterion
                <li key={`${reference} ${index}`}>{option ?? <Open />}</li>
              ))}
            </ol>
          ),
        },
      ]}
    />
  );
}

const Open = () => <span className="text-soft">{say('open')}</span>;
