import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { EmptyState } from '@/components/lists/empty-state';
import { FilterChips } from '@/components/lists/filter-chips';
import { FilterSelect } from '@/components/lists/filter-select';
import { KeysetList } from '@/components/lists/keyset-list';
import { Committed } from '@/features/imports/imports/commit-step';
import { FindingTable, SEVERITIES } from '@/features/imports/imports/finding-table';
import { ImportCounts } from '@/features/imports/imports/import-counts';
import { findingsQuery, importQuery, type Severity } from '@/features/imports/imports/imports.api';
import { inLanguage, words } from '@/lib/i18n';
import { useSession } from '@/lib/session';
import { ImportsLink } from './imports-link';
import { optionsOf } from './options';
import { DECIDERS } from './roles';

const { say } = words({
  title: { vi: 'Kết quả đọc thử', en: 'What the trial found' },
  commit: { vi: 'Nhập vào sổ đăng ký', en: 'Enter into the register' },
  findings: { vi: 'Lỗi và cảnh báo', en: 'Errors and warnings' },
  severity: { vi: 'Mức', en: 'Severity' },
  empty: { vi: 'Không có lỗi hay cảnh báo nào khớp', en: 'No error or warning matches' },
});

const COUNTED = { vi: '{count} điều phát hiện', en: '{count} findings' };
const route = getRouteApi('/work/nhap-du-lieu/$import');

/** A list that was tried: what entering it would do, and what is wrong with it. */
export function ImportPage() {
  const { import: id } = route.useParams();
  return (
    <PageFrame title={say('title')} subject={id} above={[<ImportsLink key="imports" />]}>
      <Tried id={id} />
    </PageFrame>
  );
}

function Tried({ id }: { id: string }) {
  const { data: read } = useSuspenseQuery(importQuery(id));
  const { roles } = useSession();
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/nhap-du-lieu/$import' });
  const filter = (severity: Severity | undefined) => navigate({ search: { ...search, severity }, replace: true });
  const { commitment } = read.data;

  return (
    <>
      {commitment && <Committed commitment={commitment} />}
      <ImportCounts read={read.data} />
      {!commitment && roles.some((role) => DECIDERS.includes(role)) && (
        <Link to="/nhap-du-lieu/$import/nhap" params={{ import: id }} className="button button-main">
          {say('commit')}
        </Link>
      )}
      <section className="space-y-4">
        <h2 className="text-xl">{say('findings')}</h2>
        <FilterSelect
          label={say('severity')}
          value={search.severity}
          options={optionsOf(SEVERITIES, inLanguage)}
          onChange={filter}
        />
        <FilterChips
          chips={
            search.severity
              ? [{ key: 'severity', text: inLanguage(SEVERITIES[search.severity]), onDrop: () => filter(undefined) }]
              : []
          }
          onReset={() => filter(undefined)}
        />
        <KeysetList query={findingsQuery(id, search)} counted={COUNTED} empty={<EmptyState text={say('empty')} />}>
          {(findings) => <FindingTable findings={findings} />}
        </KeysetList>
      </section>
    </>
  );
}
