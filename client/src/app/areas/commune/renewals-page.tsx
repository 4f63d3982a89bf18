import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { EmptyState } from '@/components/lists/empty-state';
import { FilterSelect } from '@/components/lists/filter-select';
import { KeysetList } from '@/components/lists/keyset-list';
import { RenewalBands } from '@/features/renewals/renewal-bands';
import { RenewalTable } from '@/features/renewals/renewal-table';
import { INTENTIONS } from '@/features/renewals/renewal-words';
import { type RenewalFilter, renewalCountsQuery, renewalsQuery } from '@/features/renewals/renewals.api';
import { inLanguage, words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Giấy chứng nhận sắp hết hạn', en: 'Certificates that expire' },
  lead: {
    vi: 'Ai phải đánh giá lại, đã liên hệ chưa và vì sao không đánh giá lại.',
    en: 'Who has to renew, who was reached, and why some do not.',
  },
  window: {
    vi: 'Hồ sơ đánh giá lại nộp từ {opens} đến {closes} ngày trước khi hết hạn.',
    en: 'A renewal is filed from {opens} to {closes} days before expiry.',
  },
  reached: { vi: 'Liên hệ', en: 'Reached' },
  isReached: { vi: 'Đã liên hệ', en: 'Reached' },
  isNot: { vi: 'Chưa liên hệ được', en: 'Not reached yet' },
  filed: { vi: 'Hồ sơ', en: 'Renewal' },
  isFiled: { vi: 'Đã nộp', en: 'Filed' },
  notFiled: { vi: 'Chưa nộp', en: 'Not filed' },
  intention: { vi: 'Ý định', en: 'Intention' },
  empty: { vi: 'Không có giấy chứng nhận nào khớp', en: 'No certificate matches' },
});

const COUNTED = { vi: '{count} giấy chứng nhận', en: '{count} certificates' };
const route = getRouteApi('/work/sap-het-han');

export const RenewalsPage = () => (
  <PageFrame title={say('title')} lead={say('lead')}>
    <Counts />
    <Renewals />
  </PageFrame>
);

function Counts() {
  const { data: counts } = useSuspenseQuery(renewalCountsQuery);
  const { filingOpensDays: opens, filingClosesDays: closes, bands } = counts;

  return (
    <>
      {opens && closes && <p>{say('window', { opens: String(opens), closes: String(closes) })}</p>}
      <RenewalBands bands={bands} />
    </>
  );
}

const asWord = (value: boolean | undefined) => (value === undefined ? undefined : String(value));
const asTruth = (word: string | undefined) => (word === undefined ? undefined : word === 'true');

function Renewals() {
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/sap-het-han' });
  const change = (changed: RenewalFilter) => void navigate({ search: { ...search, ...changed }, replace: true });

  return (
    <>
      <div className="flex flex-wrap gap-4">
        <FilterSelect
          label={say('reached')}
          value={asWord(search.reached)}
          options={[
            { value: 'true', text: say('isReached') },
            { value: 'false', text: say('isNot') },
          ]}
          onChange={(word) => change({ reached: asTruth(word) })}
        />
        <FilterSelect
          label={say('filed')}
          value={asWord(search.filed)}
          options={[
            { value: 'true', text: say('isFiled') },
            { value: 'false', text: say('notFiled') },
          ]}
          onChange={(word) => change({ filed: asTruth(word) })}
        />
        <FilterSelect
          label={say('intention')}
          value={search.intention}
          options={Object.entries(INTENTIONS).map(([value, texts]) => ({ value, text: inLanguage(texts) }))}
          onChange={(word) => change({ intention: word as RenewalFilter['intention'] })}
        />
      </div>
      <KeysetList query={renewalsQuery(search)} counted={COUNTED} empty={<EmptyState text={say('empty')} />}>
        {(renewals) => (
          <RenewalTable
            renewals={renewals}
            linkTo={({ certificateNumber }) => (
              <Link to="/sap-het-han/$certificate" params={{ certificate: certificateNumber }} className="link">
                {certificateNumber}
              </Link>
            )}
          />
        )}
      </KeysetList>
    </>
  );
}
