import { useSuspenseQuery } from '@tanstack/react-query';

import { RadioGroup } from '@/components/forms/choices';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { UnitCombobox } from '@/components/forms/unit-combobox';
import type { ApiForm } from '@/components/forms/use-api-form';
import { inLanguage, words } from '@/lib/i18n';

import { groupChoices, type ProductValues } from './product-values';
import { productGroupsQuery } from './products.api';

const { say } = words({
  groupHint: {
    vi: 'Nhóm quyết định bộ tiêu chí chấm điểm của hồ sơ',
    en: 'The group decides which criteria set the dossier is scored by',
  },
  existing: { vi: 'Đã làm ra và đang bán', en: 'Made and sold already' },
  potential: { vi: 'Còn là ý tưởng, đang phát triển', en: 'Still an idea, being developed' },
  standardHint: { vi: 'Số hiệu, ví dụ TCCS 01:2026/HTX', en: 'Its number, e.g. TCCS 01:2026/HTX' },
  variantsHint: {
    vi: 'Mỗi dòng một quy cách, ví dụ Chai thủy tinh 500 ml',
    en: 'One a line, e.g. glass bottle of 500 ml',
  },
});

/** What Mẫu 01 and 02 ask of the product itself. */
export function ProductFields({ field }: Pick<ApiForm<ProductValues>, 'field'>) {
  const { data: groups } = useSuspenseQuery(productGroupsQuery);
  const options = groupChoices(groups).map(({ set, path }) => ({
    value: set,
    text: path.map((each) => inLanguage(each)).join(' › '),
  }));

  return (
    <>
      <TextField {...field('name')} />
      <SelectField {...field('criteriaSet')} hint={say('groupHint')} options={options} />
      <UnitCombobox {...field('unitId')} />
      <RadioGroup
        {...field('readiness')}
        options={[
          { value: 'existing', text: say('existing') },
          { value: 'potential', text: say('potential') },
        ]}
      />
      <TextField {...field('standard')} hint={say('standardHint')} className="max-w-md" />
      <TextArea {...field('variants')} hint={say('variantsHint')} rows={3} />
    </>
  );
}
