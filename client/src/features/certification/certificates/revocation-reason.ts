import { words } from '@/lib/i18n';

const { say } = words({
  untruthful_dossier: { vi: 'hồ sơ không trung thực', en: 'the dossier was untruthful' },
  criteria_no_longer_met: { vi: 'không còn đáp ứng tiêu chí', en: 'the criteria are no longer met' },
  law_breach: {
    vi: 'vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ hoặc nhãn hàng hóa',
    en: 'breach of the law on quality, food safety, environment, intellectual property or labelling',
  },
  mark_misuse: { vi: 'dùng sai biểu trưng OCOP', en: 'misuse of the OCOP mark' },
  production_stopped: { vi: 'đã ngừng sản xuất', en: 'production has stopped' },
  authority_conclusion: { vi: 'theo kết luận của cơ quan có thẩm quyền', en: 'conclusion of a competent authority' },
  central_order: { vi: 'cấp Trung ương yêu cầu hủy kết quả công nhận', en: 'withdrawn by order of the central level' },
  producer_request: { vi: 'chủ thể tự xin thôi', en: 'given up by the producer' },
});

const REASONS = [
  'untruthful_dossier',
  'criteria_no_longer_met',
  'law_breach',
  'mark_misuse',
  'production_stopped',
  'authority_conclusion',
  'central_order',
  'producer_request',
] as const;

export function sayRevocationReason(reason: string) {
  const known = REASONS.find((each) => each === reason);
  return known ? say(known) : reason;
}
