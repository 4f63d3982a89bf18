import { Checkbox, RadioGroup } from '@/components/forms/choices';
import { TextField } from '@/components/forms/text-field';
import type { ApiForm } from '@/components/forms/use-api-form';
import { words } from '@/lib/i18n';

import { FormSection } from '../form-section';
import type { RepresentationValues } from './representation';

const { say } = words({
  person: { vi: 'Người đại diện theo pháp luật', en: 'Legal representative' },
  personLead: {
    vi: 'Dữ liệu cá nhân: chỉ chủ thể và cán bộ xử lý hồ sơ xem được, không bao giờ công khai.',
    en: 'Personal data: seen by the producer and the officers of its dossiers only, never public.',
  },
  why: {
    vi: 'Tiêu chí 3.2 cộng điểm khi người đứng đầu là nữ, người dân tộc thiểu số hoặc người khuyết tật.',
    en: 'Criterion 3.2 rewards a leader who is a woman, of an ethnic minority or disabled.',
  },
  ethnicity: { vi: 'Ví dụ Kinh, Mông, Dao', en: 'E.g. Kinh, Mông, Dao' },
  contacts: { vi: 'Liên hệ với chủ thể', en: 'Reaching the producer' },
  female: { vi: 'Nữ', en: 'Female' },
  male: { vi: 'Nam', en: 'Male' },
  other: { vi: 'Khác', en: 'Other' },
});

const GENDERS = ['female', 'male', 'other'] as const;

/** The legal representative and the contacts. */
export function RepresentationFields({ field }: Pick<ApiForm<RepresentationValues>, 'field'>) {
  return (
    <>
      <FormSection title={say('person')} lead={say('personLead')}>
        <TextField {...field('representative/name')} />
        <TextField {...field('representative/position')} className="max-w-md" />
        <RadioGroup
          {...field('representative/gender')}
          hint={say('why')}
          options={GENDERS.map((value) => ({ value, text: say(value) }))}
        />
        <TextField {...field('representative/ethnicity')} hint={say('ethnicity')} className="max-w-xs" />
        <Checkbox {...field('representative/hasDisability')} />
        <TextField {...field('representative/phone')} type="tel" inputMode="tel" className="max-w-xs" />
        <TextField {...field('representative/email')} type="email" />
        <TextField {...field('representative/address')} />
      </FormSection>
      <FormSection title={say('contacts')}>
        <TextField {...field('contacts/address')} />
        <TextField {...field('contacts/phone')} type="tel" inputMode="tel" className="max-w-xs" />
        <TextField {...field('contacts/email')} type="email" />
        <TextField {...field('contacts/website')} type="url" />
      </FormSection>
    </>
  );
}
