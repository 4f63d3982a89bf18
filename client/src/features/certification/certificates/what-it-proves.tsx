import { words } from '@/lib/i18n';

const { say } = words({
  proves: { vi: 'Câu trả lời này cho biết', en: 'What this answer proves' },
  registered: {
    vi: 'Giấy chứng nhận mang số này có trong sổ đăng ký, được cấp cho đúng sản phẩm và chủ thể nêu trên.',
    en: 'A certificate with this number is in the register, issued for the product and the producer named above.',
  },
  onDate: {
    vi: 'Tình trạng của giấy vào ngày trả lời. Tình trạng có thể khác vào ngày khác.',
    en: 'Its status on the date of the answer, which may be another on another day.',
  },
  provesNot: { vi: 'Câu trả lời này không cho biết', en: 'What it does not prove' },
  goods: {
    vi: 'Món hàng trên tay bạn có đúng của chủ thể này hay không: hãy so tên sản phẩm, tên chủ thể và số sao trên bao bì.',
    en: 'That the goods in your hand come from this producer: compare product, producer and stars on the packaging.',
  },
  batch: {
    vi: 'Chất lượng hay độ an toàn của từng lô hàng.',
    en: 'The quality or safety of any one batch.',
  },
});

/** What a status in the register says about goods, and what nobody should conclude from it. */
export function WhatItProves() {
  return (
    <div className="grid gap-6 md:grid-cols-2">
      <section className="space-y-2">
        <h2 className="text-lg">{say('proves')}</h2>
        <ul className="list-disc space-y-1 pl-5 marker:text-good">
          <li>{say('registered')}</li>
          <li>{say('onDate')}</li>
        </ul>
      </section>
      <section className="space-y-2">
        <h2 className="text-lg">{say('provesNot')}</h2>
        <ul className="list-disc space-y-1 pl-5 marker:text-bad">
          <li>{say('goods')}</li>
          <li>{say('batch')}</li>
        </ul>
      </section>
    </div>
  );
}
