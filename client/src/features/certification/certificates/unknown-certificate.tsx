import { Notice } from '@/components/notice';
import { words } from '@/lib/i18n';

const { say } = words({
  unknown: { vi: 'Sổ đăng ký không có giấy chứng nhận này', en: 'The register holds no such certificate' },
  notProof: {
    vi: 'Có thể số bị nhập nhầm, hoặc giấy chứng nhận là giả.',
    en: 'The number may be mistyped, or the certificate may be forged.',
  },
  next: { vi: 'Nên làm gì', en: 'What to do' },
  compare: {
    vi: 'So lại từng chữ số với giấy chứng nhận rồi nhập lại.',
    en: 'Compare every digit and enter it again.',
  },
  byName: {
    vi: 'Tìm theo tên sản phẩm: giấy cấp từ những năm trước có thể chưa được đánh số trong sổ này.',
    en: 'Search by product name: older certificates may not carry a number of this register yet.',
  },
  report: {
    vi: 'Nếu nghi là giả, báo cho Ủy ban nhân dân xã, phường nơi bán hàng.',
    en: 'If you suspect a forgery, tell the People’s Committee of the commune where the goods are sold.',
  },
});

export function UnknownCertificate() {
  return (
    <div className="space-y-6">
      <Notice tone="bad" text={say('unknown')}>
        <p>{say('notProof')}</p>
      </Notice>
      <section className="space-y-2">
        <h2 className="text-lg">{say('next')}</h2>
        <ul className="list-disc space-y-1 pl-5">
          <li>{say('compare')}</li>
          <li>{say('byName')}</li>
          <li>{say('report')}</li>
        </ul>
      </section>
    </div>
  );
}
