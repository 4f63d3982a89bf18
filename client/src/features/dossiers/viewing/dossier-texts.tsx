import { words } from '@/lib/i18n';

import type { Dossier } from '../filing/dossiers.api';

const { say } = words({
  title: { vi: 'Nội dung hồ sơ', en: 'What the forms say' },
  businessResults: { vi: 'Kết quả sản xuất, kinh doanh', en: 'Business results' },
  plan: { vi: 'Phương án sản xuất, kinh doanh', en: 'Plan' },
  whatChanged: { vi: 'Những thay đổi so với lần công nhận trước', en: 'What has changed since the last recognition' },
  samples: { vi: 'Số mẫu sản phẩm gửi kèm', en: 'Samples of the product' },
  pledge: { vi: 'Cam kết về tính trung thực', en: 'Pledge of truth' },
  pledged: { vi: 'Đã cam kết', en: 'Given' },
  notPledged: { vi: 'Chưa cam kết', en: 'Not given' },
  nothing: { vi: 'Không ghi', en: 'Not stated' },
});

const TEXTS = ['businessResults', 'plan', 'whatChanged'] as const;

/** What the producer wrote beside choices and papers (Mẫu 02). */
export function DossierTexts({ dossier }: { dossier: Dossier }) {
  const texts = TEXTS.filter((name) => name !== 'whatChanged' || dossier.kind !== 'first');

  return (
    <section className="card">
      <h2 className="px-5 pt-5 text-lg">{say('title')}</h2>
      <dl className="facts">
        {texts.map((name) => [
          <dt key={name}>{say(name)}</dt>,
          <dd key={`${name}-is`} className="whitespace-pre-line">
            {dossier[name] || <span className="text-soft">{say('nothing')}</span>}
          </dd>,
        ])}
        <dt>{say('samples')}</dt>
        <dd>{dossier.samples}</dd>
        <dt>{say('pledge')}</dt>
        <dd>{say(dossier.isPledged ? 'pledged' : 'notPledged')}</dd>
      </dl>
    </section>
  );
}
