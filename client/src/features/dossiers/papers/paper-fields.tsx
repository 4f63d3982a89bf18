import { Checkbox } from '@/components/forms/choices';
import { DateField } from '@/components/forms/date-field';
import { TextField } from '@/components/forms/text-field';
import type { ApiForm } from '@/components/forms/use-api-form';
import { words } from '@/lib/i18n';

import type { PaperValues } from './paper-values';

const { say } = words({
  expires: { vi: 'Để trống nếu giấy không ghi', en: 'Leave empty where the paper names none' },
});

/** What stands on a paper. */
export function PaperFields({ field }: Pick<ApiForm<PaperValues>, 'field'>) {
  return (
    <>
      <TextField {...field('title')} />
      <TextField {...field('number')} className="max-w-xs" />
      <TextField {...field('issuer')} />
      <DateField {...field('issuedOn')} />
      <DateField {...field('expiresOn')} hint={say('expires')} />
      <Checkbox {...field('isConfidential')} />
    </>
  );
}
