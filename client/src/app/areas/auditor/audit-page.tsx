import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { PageFrame } from '@/app/work/page-frame';
import { PageViews } from '@/app/work/page-views';
import { aDate, orEmpty } from '@/components/forms/checks';
import { DateField } from '@/components/forms/date-field';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { EmptyState } from '@/components/lists/empty-state';
import { type Chip, FilterChips } from '@/components/lists/filter-chips';
import { KeysetList } from '@/components/lists/keyset-list';
import { type AuditFilter, auditQuery } from '@/features/audit/log/audit.api';
import { AuditTable } from '@/features/audit/log/audit-table';
import { parseDate } from '@/lib/dates';
import { formatDate } from '@/lib/format';
import { words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Nhật ký', en: 'Audit log' },
  lead: {
    vi: 'Mỗi thay đổi là một mục, nối thành chuỗi. Bấm vào bản ghi hoặc người để chỉ xem các mục của họ.',
    en: 'Every change is an entry of a chain. Press a record or a person to see their entries alone.',
  },
  roots: { vi: 'Gốc chuỗi theo ngày', en: 'Roots by day' },
  apply: { vi: 'Lọc theo ngày', en: 'Filter by day' },
  type: { vi: 'Loại: {value}', en: 'Kind: {value}' },
  record: { vi: 'Bản ghi: {value}', en: 'Record: {value}' },
  actor: { vi: 'Người: {value}', en: 'Person: {value}' },
  from: { vi: 'Từ {value}', en: 'From {value}' },
  to: { vi: 'Đến {value}', en: 'Until {value}' },
  empty: { vi: 'Không có mục nào khớp', en: 'No entry matches' },
  person: { vi: 'Người {id}', en: 'Person {id}' },
});

const COUNTED = { vi: '{count} mục', en: '{count} entries' };
const SHORT = -8;
const route = getRouteApi('/work/nhat-ky');

export function AuditPage() {
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/nhat-ky' });
  const change = (changed: Partial<AuditFilter>) => navigate({ search: { ...search, ...changed } });
  const chip = (key: keyof AuditFilter, text: string): Chip => ({
    key,
    text,
    onDrop: () => void change({ [key]: undefined }),
  });
  const chips: Chip[] = [];
  if (search.aggregateType) chips.push(chip('aggregateType', say('type', { value: search.aggregateType })));
  if (search.aggregateId) chips.push(chip('aggregateId', say('record', { value: search.aggregateId.slice(SHORT) })));
  if (search.actor) chips.push(chip('actor', say('actor', { value: search.actor.slice(SHORT) })));
  if (search.from) chips.push(chip('from', say('from', { value: formatDate(search.from) })));
  if (search.to) chips.push(chip('to', say('to', { value: formatDate(search.to) })));

  return (
    <PageFrame title={say('title')} lead={say('lead')}>
      <Days key={`${search.from}/${search.to}`} filter={search} onChange={change} />
      <p>
        <Link to="/nhat-ky/goc-chuoi" className="link">
          {say('roots')}
        </Link>
      </p>
      <PageViews />
      <FilterChips chips={chips} onReset={() => void navigate({ search: {} })} />
      <KeysetList query={auditQuery(search)} counted={COUNTED} empty={<EmptyState text={say('empty')} />}>
        {(entries) => (
          <AuditTable
            entries={entries}
            recordLink={({ aggregateType, aggregateId }) => (
              <Link to="/nhat-ky" search={{ aggregateType, aggregateId }} className="link break-all">
                {aggregateType} {aggregateId.slice(SHORT)}
              </Link>
            )}
            actorLink={(actor) => (
              <Link to="/nhat-ky" search={{ actor }} className="link">
                {say('person', { id: actor.slice(SHORT) })}
              </Link>
            )}
          />
        )}
      </KeysetList>
    </PageFrame>
  );
}

interface Span {
  from: string;
  to: string;
}

const FIELDS: Fields<Span> = {
  from: { label: { vi: 'Từ ngày', en: 'From' }, isOptional: true, check: orEmpty(aDate) },
  to: { label: { vi: 'Đến ngày', en: 'Until' }, isOptional: true, check: orEmpty(aDate) },
};

interface DaysProps {
  filter: AuditFilter;
  onChange: (changed: Partial<AuditFilter>) => Promise<void>;
}

function Days({ filter, onChange }: DaysProps) {
  const form = useApiForm({
    fields: FIELDS,
    initial: { from: filter.from ? formatDate(filter.from) : '', to: filter.to ? formatDate(filter.to) : '' },
    send: ({ from, to }) => onChange({ from: parseDate(from), to: parseDate(to) }),
  });

  return (
    <form noValidate onSubmit={form.submit} className="space-y-4">
      <ErrorSummary {...form.summary} />
      <div className="flex flex-wrap items-end gap-4">
        <DateField {...form.field('from')} />
        <DateField {...form.field('to')} />
        <SubmitButton isSending={form.isSending}>{say('apply')}</SubmitButton>
      </div>
    </form>
  );
}
