import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { ConflictView } from '@/components/forms/conflict-view';
import { DraftNotice } from '@/components/forms/draft-notice';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { useApiForm } from '@/components/forms/use-api-form';
import { SaveState, savedOf } from '@/components/steps/save-state';
import { words } from '@/lib/i18n';
import type { ChosenUnit } from '@/lib/units';

import { ProductFields } from './product-fields';
import { PRODUCT_FIELDS, productBody, productValuesOf } from './product-values';
import { productQuery, stateProduct } from './products.api';

const { say } = words({
  save: { vi: 'Lưu sản phẩm', en: 'Save the product' },
  draft: { vi: 'Thông tin sản phẩm', en: 'Details of a product' },
});

/** What is stated about a product, to be kept up to date. */
export function ProductForm({ id, user }: { id: string; user: string }) {
  const queryClient = useQueryClient();
  const query = productQuery(id);
  const { data: product } = useSuspenseQuery(query);
  const [initial] = useState(() => productValuesOf(product.data));
  const form = useApiForm({
    fields: PRODUCT_FIELDS,
    initial,
    version: product.version,
    draft: { user, name: `products/${id}`, title: say('draft') },
    send: (values, { version }) => stateProduct(id, productBody(values), version),
    latest: async () => {
      const now = await queryClient.fetchQuery({ ...query, staleTime: 0 });
      return { values: productValuesOf(now.data), version: now.version };
    },
    onDone: (changed) => {
      queryClient.setQueryData(query.queryKey, changed);
      void queryClient.invalidateQueries({ queryKey: ['dossiers'] });
    },
  });
  const show = (name: string, value: unknown) =>
    name === 'unitId' ? (value as ChosenUnit | undefined)?.name : undefined;

  return (
    <form noValidate onSubmit={form.submit} className="card space-y-5 p-5 sm:p-8">
      <DraftNotice restoredFrom={form.kept.restoredFrom} onForget={form.forget} />
      <ErrorSummary {...form.summary} />
      <ConflictView
        conflict={form.conflict}
        mine={form.values}
        fields={PRODUCT_FIELDS}
        show={show}
        onSettle={form.settle}
      />
      <ProductFields field={form.field} />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton isSending={form.isSending}>{say('save')}</SubmitButton>
        <SaveState state={savedOf(form)} />
      </div>
    </form>
  );
}
