import { useSuspenseQuery } from '@tanstack/react-query';

import { Facts } from '@/components/facts';
import { Timeline } from '@/components/steps/timeline';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';
import { unitHistoryQuery } from '@/lib/units';

const { say } = words({
  name: { vi: 'Tên', en: 'Name' },
  code: { vi: 'Mã', en: 'Code' },
  from: { vi: 'Có từ', en: 'Exists since' },
  to: { vi: 'Đến hết', en: 'Until' },
  history: { vi: 'Hình thành và sắp xếp', en: 'Where it came from, what became of it' },
  before: { vi: 'Từ {name} (mã {code})', en: 'From {name} (code {code})' },
  after: { vi: 'Thành {name} (mã {code})', en: 'Became {name} (code {code})' },
  none: { vi: 'Không có thay đổi nào được ghi nhận.', en: 'No change is recorded.' },
});

/** A unit, the units that it was made of, and those that it went into. */
export function UnitHistory({ id }: { id: string }) {
  const { data: history } = useSuspenseQuery(unitHistoryQuery(id));
  const { unit, predecessors, successors } = history;
  const steps = [
    ...predecessors.map(({ unit: { id: key, name, code }, on }) => ({
      key,
      what: say('before', { name, code }),
      at: on,
    })),
    ...successors.map(({ unit: { id: key, name, code }, on }) => ({ key, what: say('after', { name, code }), at: on })),
  ];

  return (
    <div className="space-y-6">
      <Facts
        rows={[
          [say('name'), unit.name],
          [say('code'), unit.code],
          [say('from'), unit.validFrom && formatDate(unit.validFrom)],
          [say('to'), unit.validTo && formatDate(unit.validTo)],
        ]}
      />
      <section className="space-y-4">
        <h2 className="text-xl">{say('history')}</h2>
        {steps.length === 0 ? (
          <p className="text-soft">{say('none')}</p>
        ) : (
          <Timeline label={say('history')} steps={steps} />
        )}
      </section>
    </div>
  );
}
