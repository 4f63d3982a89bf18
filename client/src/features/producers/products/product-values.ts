import { chosen, filled } from '@/components/forms/checks';
import type { Fields } from '@/components/forms/use-api-form';
import type { Schemas } from '@/lib/api';
import type { Texts } from '@/lib/i18n';
import type { ChosenUnit } from '@/lib/units';

import type { Product } from './products.api';

/** What a producer states about a product, as it stands in the form. */
export interface ProductValues {
  name: string;
  unitId: ChosenUnit | undefined;
  criteriaSet: string;
  readiness: Schemas['Readiness'] | '';
  standard: string;
  /** One a line. */
  variants: string;
}

export const PRODUCT_FIELDS: Fields<ProductValues> = {
  name: {
    label: { vi: 'Tên sản phẩm', en: 'Name of the product' },
    check: filled({ vi: 'Nhập tên ghi trên nhãn.', en: 'Enter the name on the label.' }),
  },
  unitId: {
    label: { vi: 'Xã, phường nơi sản xuất', en: 'Commune or ward it is made in' },
    check: chosen({ vi: 'Chọn xã, phường hoặc đặc khu.', en: 'Choose the commune, ward or special zone.' }),
  },
  criteriaSet: {
    label: { vi: 'Nhóm sản phẩm', en: 'Product group' },
    check: chosen({ vi: 'Chọn nhóm của sản phẩm.', en: 'Choose the group of the product.' }),
  },
  readiness: {
    label: { vi: 'Sản phẩm hiện nay', en: 'The product today' },
    check: chosen({ vi: 'Chọn một trong hai.', en: 'Choose one of the two.' }),
  },
  standard: { label: { vi: 'Tiêu chuẩn chất lượng', en: 'Quality standard' }, isOptional: true },
  variants: { label: { vi: 'Quy cách đóng gói', en: 'Ways it is packed' }, isOptional: true },
};

export const EMPTY_PRODUCT: ProductValues = {
  name: '',
  unitId: undefined,
  criteriaSet: '',
  readiness: '',
  standard: '',
  variants: '',
};

export const productValuesOf = (product: Product): ProductValues => ({
  name: product.name,
  unitId: { id: product.unitId, name: product.unitName, code: '' },
  criteriaSet: product.criteriaSet ?? '',
  readiness: product.readiness ?? '',
  standard: product.standard ?? '',
  variants: product.variants.join('\n'),
});

export const productBody = (values: ProductValues): Schemas['StatedProduct'] => ({
  name: values.name.normalize('NFC').trim(),
  unitId: values.unitId?.id ?? '',
  criteriaSet: values.criteriaSet,
  readiness: values.readiness as Schemas['Readiness'], // the form does not send without one
  standard: values.standard.normalize('NFC').trim() || undefined,
  variants: values.variants
    .normalize('NFC')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean),
});

interface Choice {
  set: string;
  /** From the widest to the narrowest, without repeating a name. */
  path: Texts[];
}

/** Every subgroup that a product can belong to, with the classes above it. */
export const groupChoices = ({ sectors }: Schemas['ProductGroups']): Choice[] =>
  sectors.flatMap((sector) =>
    sector.groups.flatMap((group) =>
      group.subgroups.map((subgroup) => {
        const path = [sector.name, group.name, subgroup.name];
        return { set: subgroup.criteriaSet, path: path.filter(({ vi }, at) => vi !== path[at - 1]?.vi) };
      }),
    ),
  );
