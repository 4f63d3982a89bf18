import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { PageFrame } from '@/app/work/page-frame';
import { PageViews } from '@/app/work/page-views';
import { EmptyState } from '@/components/lists/empty-state';
import { type Chip, FilterChips } from '@/components/lists/filter-chips';
import { FilterSelect } from '@/components/lists/filter-select';
import { KeysetList } from '@/components/lists/keyset-list';
import { certificatesQuery } from '@/features/certification/certificates/certificate-life.api';
import { CertificateList } from '@/features/certification/certificates/certificate-list';
import { sayStatus } from '@/features/certification/status';
import { formatDate } from '@/lib/format';
import { inLanguage, words } from '@/lib/i18n';
import { vietnamDay } from '@/lib/vietnam-day';
import { type CertificatesSearch, STARS, STATUSES } from './certificates-search';
import { daysAfter } from './days';
import { CertificateLink } from './decision-links';
import { optionsOf } from './options';

const { say } = words({
  title: { vi: 'Giấy chứng nhận', en: 'Certificates' },
  status: { vi: 'Hiệu lực', en: 'Status' },
  star: { vi: 'Hạng', en: 'Stars' },
  expires: { vi: 'Hết hạn trong', en: 'Expiring within' },
  days: { vi: '{count} ngày tới', en: '{count} days' },
  before: { vi: 'Hết hạn trước {date}', en: 'Expiring before {date}' },
  empty: { vi: 'Không có giấy chứng nhận nào khớp', en: 'No certificate matches' },
});

const COUNTED = { vi: '{count} giấy chứng nhận', en: '{count} certificates' };
const SPANS = ['30', '90', '180', '365'];
const route = getRouteApi('/work/giay-chung-nhan');

/** Every certificate of the territory, also those in effect no more. */
export function CertificatesPage() {
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/giay-chung-nhan' });
  const change = (changed: Partial<CertificatesSearch>) =>
    navigate({ search: { ...search, ...changed }, replace: true });
  const { status, star, truoc } = search;
  const spans = SPANS.map((count) => ({ value: daysAfter(vietnamDay(), Number(count)), text: say('days', { count }) }));
  const chips: Chip[] = [];
  if (status) chips.push({ key: 'status', text: sayStatus(status), onDrop: () => change({ status: undefined }) });
  if (star) chips.push({ key: 'star', text: inLanguage(STARS[star]), onDrop: () => change({ star: undefined }) });
  if (truoc)
    chips.push({
      key: 'truoc',
      text: say('before', { date: formatDate(truoc) }),
      onDrop: () => change({ truoc: undefined }),
    });

  return (
    <PageFrame title={say('title')}>
      <div className="flex flex-wrap gap-4">
        <FilterSelect
          label={say('status')}
          value={status}
          options={STATUSES.map((value) => ({ value, text: sayStatus(value) }))}
          onChange={(chosen) => change({ status: chosen })}
        />
        <FilterSelect
          label={say('star')}
          value={star}
          options={optionsOf(STARS, inLanguage)}
          onChange={(chosen) => change({ star: chosen })}
        />
        <FilterSelect
          label={say('expires')}
          value={truoc}
          options={spans}
          onChange={(chosen) => change({ truoc: chosen })}
        />
      </div>
      <PageViews />
      <FilterChips chips={chips} onReset={() => change({ status: undefined, star: undefined, truoc: undefined })} />
      <KeysetList
        query={certificatesQuery({ status, star: star && Number(star), expiresBefore: truoc })}
        counted={COUNTED}
        empty={<EmptyState text={say('empty')} />}
      >
        {(certificates) => (
          <CertificateList certificates={certificates} linkTo={(number) => <CertificateLink number={number} />} />
        )}
      </KeysetList>
    </PageFrame>
  );
}
