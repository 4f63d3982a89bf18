import { PageHeading } from '@/components/page-heading';
import { inLanguage, words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Dữ liệu mở', en: 'Open data' },
  lead: {
    vi: 'Mọi số liệu trên trang này đều lấy được bằng máy, không cần đăng ký, không cần khóa. Dữ liệu cá nhân không có trong đó.',
    en: 'Everything on this site can be read by machines, without registration or key. There is no personal data in it.',
  },
  sets: { vi: 'Các bộ dữ liệu', en: 'Datasets' },
  licence: { vi: 'Điều kiện sử dụng', en: 'Terms of use' },
  free: {
    vi: 'Được tự do sao chép, chia sẻ và sử dụng, kể cả để kinh doanh, theo quy định về dữ liệu mở của cơ quan nhà nước (Nghị định 47/2020/NĐ-CP).',
    en: 'Free to copy, share and use, also commercially, under the rules on open data of state agencies (Decree 47/2020/NĐ-CP).',
  },
  source: {
    vi: 'Ghi nguồn “Sổ đăng ký OCOP” và ngày lấy dữ liệu, vì tình trạng của giấy chứng nhận thay đổi theo ngày.',
    en: 'Name the source “OCOP register” and the day the data was taken: the status of certificates changes by the day.',
  },
  docs: { vi: 'Tài liệu cho người lập trình', en: 'For programmers' },
  pages: { vi: 'Tài liệu API', en: 'API documentation' },
  openapi: { vi: 'Mô tả OpenAPI 3.1 (JSON)', en: 'OpenAPI 3.1 description (JSON)' },
});

const DATASETS = [
  {
    address: '/api/v1/certified-products?count=true',
    name: { vi: 'Sản phẩm được chứng nhận', en: 'Certified products' },
    what: {
      vi: 'Sản phẩm, chủ thể, địa bàn, hạng sao, giấy chứng nhận và thời hạn; lọc theo địa bàn, ngành hàng, hạng sao, tình trạng; vào bất kỳ ngày nào.',
      en: 'Products, producers, places, stars, certificates and their terms; filtered by place, sector, star, status; on any day.',
    },
  },
  {
    address: '/api/v1/snapshots',
    name: { vi: 'Bản lưu hằng đêm', en: 'Snapshots of every night' },
    what: {
      vi: 'Toàn bộ sổ đăng ký của từng ngày dưới dạng tệp NDJSON, CSV, Excel, kèm bản kê có chữ ký số để trích dẫn về sau.',
      en: 'The whole register of each day as NDJSON, CSV and Excel files, with a signed manifest, to be quoted later.',
    },
  },
  {
    address: '/api/v1/national-export',
    name: { vi: 'Bảng PTNT_OCOP', en: 'Table PTNT_OCOP' },
    what: {
      vi: 'Sản phẩm đang được chứng nhận theo cấu trúc bảng của cơ sở dữ liệu quốc gia, tệp CSV.',
      en: 'The certified products in the shape of the table of the national database, as CSV.',
    },
  },
  {
    address: '/api/v1/statistics/certified-products/map',
    name: { vi: 'Bản đồ theo xã', en: 'Map by commune' },
    what: {
      vi: 'Số sản phẩm đang được chứng nhận của từng xã, GeoJSON.',
      en: 'Certified products of each commune, as GeoJSON.',
    },
  },
  {
    address: '/api/v1/datasets',
    name: { vi: 'Danh mục dữ liệu', en: 'Catalogue' },
    what: {
      vi: 'Mô tả mọi bộ dữ liệu theo chuẩn DCAT 3, để các cổng dữ liệu mở tự thu thập.',
      en: 'A description of every dataset in DCAT 3, for portals of open data to harvest.',
    },
  },
  {
    address: '/api/v1/statistics/certified-products',
    name: { vi: 'Số liệu tổng hợp', en: 'Figures' },
    what: {
      vi: 'Số sản phẩm theo tỉnh, ngành hàng, hạng sao, tình trạng, vào bất kỳ ngày nào, theo đơn vị hành chính của bất kỳ ngày nào.',
      en: 'Products by province, sector, star and status, on any day, in the administrative units of any day.',
    },
  },
  {
    address: '/api/v1/administrative-units?level=province',
    name: { vi: 'Đơn vị hành chính', en: 'Administrative units' },
    what: {
      vi: 'Tỉnh, xã hiện nay và trước đây, đơn vị nào hợp thành đơn vị nào, từ ngày nào.',
      en: 'Provinces and communes of today and before, which became which, and when.',
    },
  },
  {
    address: '/api/v1/criteria-sets',
    name: { vi: 'Bộ tiêu chí', en: 'Criteria sets' },
    what: {
      vi: 'Tiêu chí, lựa chọn và điểm của từng phân nhóm.',
      en: 'Criteria, options and points of each subgroup.',
    },
  },
  {
    address: '/api/v1/regulations',
    name: { vi: 'Văn bản quy định', en: 'Acts' },
    what: {
      vi: 'Các quyết định về OCOP đã và đang có hiệu lực, dưới dạng dữ liệu.',
      en: 'The decisions on OCOP in force now and before, as data.',
    },
  },
  {
    address: '/api/v1/audit-roots',
    name: { vi: 'Dấu niêm phong nhật ký', en: 'Seals of the audit log' },
    what: {
      vi: 'Mỗi ngày một dấu, để ai cũng chứng minh được nhật ký có bị sửa hay không.',
      en: 'One for each day, so that anyone can show whether the log has been altered.',
    },
  },
] as const;

export function OpenDataPage() {
  return (
    <div className="frame max-w-4xl space-y-8 py-8">
      <div className="space-y-2">
        <PageHeading text={say('title')} />
        <p className="max-w-prose text-soft">{say('lead')}</p>
      </div>
      <section className="space-y-3">
        <h2 className="text-xl">{say('sets')}</h2>
        <ul className="card divide-y divide-line">
          {DATASETS.map(({ address, name, what }) => (
            <li key={address} className="space-y-1 p-4">
              <h3 className="font-semibold">{inLanguage(name)}</h3>
              <p>{inLanguage(what)}</p>
              <p className="text-sm">
                <a href={address} className="link break-all">
                  {address}
                </a>
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section className="space-y-2">
        <h2 className="text-xl">{say('licence')}</h2>
        <p className="max-w-prose">{say('free')}</p>
        <p className="max-w-prose">{say('source')}</p>
      </section>
      <section className="space-y-2">
        <h2 className="text-xl">{say('docs')}</h2>
        <ul className="space-y-1">
          <li>
            <a href="/docs" className="link inline-flex min-h-6 items-center">
              {say('pages')}
            </a>
          </li>
          <li>
            <a href="/openapi/v1.json" className="link inline-flex min-h-6 items-center">
              {say('openapi')}
            </a>
          </li>
        </ul>
      </section>
    </div>
  );
}
