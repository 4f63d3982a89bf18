import { useNavigate } from '@tanstack/react-router';

import { PageFrame } from '@/app/work/page-frame';
import { FileUploader } from '@/components/forms/file-uploader';
import { LARGEST_FILE, sendList } from '@/features/imports/imports/imports.api';
import { words } from '@/lib/i18n';

const { say } = words({
  title: { vi: 'Nhập dữ liệu cũ', en: 'Import earlier recognitions' },
  lead: {
    vi: 'Danh sách sản phẩm đã công nhận trước đây. Tải lên mới chỉ là thử: hệ thống đọc, đếm và chỉ ra từng lỗi, chưa nhập gì vào sổ.',
    en: 'Lists of products recognised before. Uploading only tries them: they are read, counted and every fault is shown; nothing is entered.',
  },
  file: { vi: 'Danh sách', en: 'List' },
  types: { vi: 'CSV (UTF-8) hoặc Excel (.xlsx)', en: 'CSV (UTF-8) or Excel (.xlsx)' },
  hint: { vi: 'Tối đa 20.000 dòng.', en: 'At most 20,000 rows.' },
  columns: { vi: 'Các cột của tệp', en: 'Columns of the file' },
  places: {
    vi: 'Tên tỉnh, huyện, xã ghi như vào lúc công nhận; hệ thống tự đối chiếu với đơn vị hành chính ngày nay.',
    en: 'Places are named as they were when recognised; the units of today are found by themselves.',
  },
});

/** The first line of a list, as the server reads it. */
const COLUMNS = [
  'province_at_recognition',
  'district_at_recognition',
  'commune_at_recognition',
  'producer_name',
  'producer_kind',
  'product_name',
  'product_group',
  'stars',
  'score',
  'decision_number',
  'decision_date',
  'round_or_year',
  'recognised_by',
  'source_url',
];

export function ImportsPage() {
  const navigate = useNavigate();

  return (
    <PageFrame title={say('title')} lead={say('lead')}>
      <div className="card max-w-3xl p-5 sm:p-8">
        <FileUploader
          label={say('file')}
          hint={say('hint')}
          types={say('types')}
          accept={['.csv', '.xlsx']}
          maxBytes={LARGEST_FILE}
          maxFiles={1}
          send={sendList}
          onDone={({ id }) => void navigate({ to: '/nhap-du-lieu/$import', params: { import: id } })}
        />
      </div>
      <section className="max-w-3xl space-y-3">
        <h2 className="text-xl">{say('columns')}</h2>
        <p className="text-soft">{say('places')}</p>
        <ul className="flex flex-wrap gap-2">
          {COLUMNS.map((column) => (
            <li key={column} className="rounded-md bg-calm-tint px-2 py-1 text-calm text-sm">
              <code>{column}</code>
            </li>
          ))}
        </ul>
      </section>
    </PageFrame>
  );
}
