import type { Texts } from '@/lib/i18n';
import type { Role } from '@/lib/roles';

import { DECIDERS } from './roles';

export type StepName =
  | 'pham-vi'
  | 'thu-hoi'
  | 'tam-dinh-chi'
  | 'bo-tam-dinh-chi'
  | 'huy-ket-qua'
  | 'yeu-cau-huy'
  | 'keo-dai'
  | 'cap-lai';

interface Step {
  name: Texts;
  roles: readonly Role[];
  /** Where it stands to reason that the step is of use; whether it may be taken, the server says. */
  when: readonly string[];
}

const IN_EFFECT = ['valid', 'expiring', 'extended'];

/** What may be done to a certificate, under the last part of the address of its page. */
export const STEPS: Record<StepName, Step> = {
  'pham-vi': {
    name: { vi: 'Ghi phạm vi được chứng nhận', en: 'State what is covered' },
    roles: DECIDERS,
    when: [...IN_EFFECT, 'suspended'],
  },
  'tam-dinh-chi': { name: { vi: 'Tạm đình chỉ', en: 'Suspend' }, roles: DECIDERS, when: IN_EFFECT },
  'bo-tam-dinh-chi': {
    name: { vi: 'Bỏ tạm đình chỉ', en: 'Lift the suspension' },
    roles: DECIDERS,
    when: ['suspended'],
  },
  'keo-dai': {
    name: { vi: 'Kéo dài hiệu lực', en: 'Extend' },
    roles: DECIDERS,
    when: ['valid', 'expiring', 'expired'],
  },
  'cap-lai': {
    name: { vi: 'Cấp lại để đính chính', en: 'Replace to correct' },
    roles: DECIDERS,
    when: ['valid', 'expiring'],
  },
  'thu-hoi': {
    name: { vi: 'Mở việc thu hồi', en: 'Open a revocation' },
    roles: DECIDERS,
    when: [...IN_EFFECT, 'suspended'],
  },
  'huy-ket-qua': {
    name: { vi: 'Hủy kết quả công nhận', en: 'Withdraw the recognition' },
    roles: DECIDERS,
    when: [...IN_EFFECT, 'suspended'],
  },
  'yeu-cau-huy': {
    name: { vi: 'Yêu cầu tỉnh hủy kết quả', en: 'Order the withdrawal' },
    roles: ['central_officer'],
    when: [...IN_EFFECT, 'suspended'],
  },
};

const NAMES = Object.keys(STEPS) as StepName[];

export const stepNamed = (name: string) => NAMES.find((each) => each === name);

export const stepsFor = (status: string, roles: readonly Role[]) =>
  NAMES.filter((name) => {
    const { when, roles: allowed } = STEPS[name];
    return when.includes(status) && allowed.some((role) => roles.includes(role));
  });
