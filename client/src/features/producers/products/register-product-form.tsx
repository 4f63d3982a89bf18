import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { RadioGroup } from '@/components/forms/choices';
import { DraftNotice } from '@/components/forms/draft-notice';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { SaveState, savedOf } from '@/components/steps/save-state';
import { words } from '@/lib/i18n';

import { producersQuery } from '../producers/producers.api';
import { ProductFields } from './product-fields';
import { EMPTY_PRODUCT, PRODUCT_FIELDS, type ProductValues, productBody } from './product-values';
import { type Product, registerProduct } from './products.api';

const { say } = words({
  register: { vi: 'Đăng ký sản phẩm', en: 'Register the product' },
  draft: { vi: 'Đăng ký sản phẩm', en: 'Registration of a product' },
});

interface Values extends ProductValues {
  producerId: string;
}

const FIELDS: Fields<Values> = {
  producerId: { label: { vi: 'Sản phẩm của chủ thể', en: 'The product of' } },
  ...PRODUCT_FIELDS,
};

interface RegisterProductFormProps {
  user: string;
  /** Chosen beforehand: the producer that somebody works for just now. */
  producer: string;
  onDone: (made: Product) => void;
}

/** A new product; whose it is, is asked only of those who act for several producers. */
export function RegisterProductForm({ user, producer, onDone }: RegisterProductFormProps) {
  const { data } = useSuspenseInfiniteQuery(producersQuery);
  const producers = data.pages.flatMap(({ items }) => items);
  const own = producers.find(({ id }) => id === producer) ?? producers[0];
  const [initial] = useState<Values>(() => ({
    ...EMPTY_PRODUCT,
    producerId: own?.id ?? '',
    unitId: own && { id: own.unitId, name: own.unitName, code: '' },
  }));
  const form = useApiForm({
    fields: FIELDS,
    initial,
    draft: { user, name: 'products/new', title: say('draft') },
    send: (values, { key }) => registerProduct({ ...productBody(values), producerId: values.producerId }, key),
    onDone,
  });

  return (
    <form noValidate onSubmit={form.submit} className="card space-y-5 p-5 sm:p-8">
      <DraftNotice restoredFrom={form.kept.restoredFrom} onForget={form.forget} />
      <ErrorSummary {...form.summary} />
      {producers.length > 1 && (
        <RadioGroup
          {...form.field('producerId')}
          options={producers.map(({ id, name, unitName }) => ({ value: id, text: name, note: unitName }))}
        />
      )}
      <ProductFields field={form.field} />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton isSending={form.isSending}>{say('register')}</SubmitButton>
        <SaveState state={savedOf(form)} />
      </div>
    </form>
  );
}
