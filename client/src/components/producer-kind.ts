import { words } from '@/lib/i18n';

const { say } = words({
  cooperative: { vi: 'Hợp tác xã', en: 'Cooperative' },
  cooperative_group: { vi: 'Tổ hợp tác', en: 'Cooperative group' },
  small_medium_enterprise: { vi: 'Doanh nghiệp nhỏ và vừa', en: 'Small or medium enterprise' },
  household: { vi: 'Hộ sản xuất có đăng ký kinh doanh', en: 'Registered household business' },
  farm: { vi: 'Trang trại có đăng ký kinh doanh', en: 'Registered farm' },
  association: { vi: 'Hội, trung tâm điều hành hoặc tương đương', en: 'Association, operating centre or equivalent' },
});

/** Who may take part in the programme. */
export const PRODUCER_KINDS = [
  'cooperative',
  'cooperative_group',
  'small_medium_enterprise',
  'household',
  'farm',
  'association',
] as const;

export function sayProducerKind(kind: string) {
  const known = PRODUCER_KINDS.find((each) => each === kind);
  return known ? say(known) : kind;
}
