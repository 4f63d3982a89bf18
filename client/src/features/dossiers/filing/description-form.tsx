import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { aWholeNumber } from '@/components/forms/checks';
import { ConflictView } from '@/components/forms/conflict-view';
import { DraftNotice } from '@/components/forms/draft-notice';
import { ErrorSummary } from '@/components/forms/error-summary';
import { NumberField } from '@/components/forms/number-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { SaveState, savedOf } from '@/components/steps/save-state';
import { words } from '@/lib/i18n';
import { parseDecimal } from '@/lib/numbers';

import { type Dossier, describeDossier, forgetDossier, freshDossierQuery } from './dossiers.api';

const { say } = words({
  save: { vi: 'Lưu nội dung', en: 'Save' },
  draft: { vi: 'Nội dung hồ sơ: {product}', en: 'Contents of a dossier: {product}' },
  results: {
    vi: 'Mẫu 02, phần II: sản lượng, doanh thu, thị trường đã đạt được',
    en: 'Form 02, part II: output, revenue and markets reached',
  },
  plan: {
    vi: 'Mẫu 02, phần IV: dự kiến phát triển sản phẩm, vùng nguyên liệu, thị trường',
    en: 'Form 02, part IV: how product, materials and markets are to grow',
  },
  changed: {
    vi: 'Những gì khác với lần công nhận trước',
    en: 'What differs from the last recognition',
  },
  samples: {
    vi: 'Số mẫu nộp kèm hồ sơ để Hội đồng xem; số tối thiểu tùy nhóm sản phẩm',
    en: 'Samples that go with the dossier for the council; the least number depends on the group',
  },
  unit: { vi: 'mẫu', en: 'samples' },
});

interface Values {
  businessResults: string;
  plan: string;
  whatChanged: string;
  samples: string;
}

const FIELDS: Fields<Values> = {
  businessResults: { label: { vi: 'Kết quả sản xuất, kinh doanh', en: 'Business results' }, isOptional: true },
  plan: { label: { vi: 'Phương án sắp tới', en: 'The plan ahead' }, isOptional: true },
  whatChanged: { label: { vi: 'Những thay đổi so với lần trước', en: 'What has changed' }, isOptional: true },
  samples: { label: { vi: 'Số mẫu sản phẩm', en: 'Samples of the product' }, check: aWholeNumber },
};

const valuesOf = (dossier: Dossier): Values => ({
  businessResults: dossier.businessResults ?? '',
  plan: dossier.plan ?? '',
  whatChanged: dossier.whatChanged ?? '',
  samples: String(dossier.samples),
});

const said = (text: string) => text.normalize('NFC').trim() || undefined;

const bodyOf = ({ businessResults, plan, whatChanged, samples }: Values) => ({
  businessResults: said(businessResults),
  plan: said(plan),
  whatChanged: said(whatChanged),
  samples: parseDecimal(samples) ?? 0,
});

/** What the forms ask in words. */
export function DescriptionForm({ id, user, onDone }: { id: string; user: string; onDone: () => void }) {
  const queryClient = useQueryClient();
  const query = freshDossierQuery(id);
  const { data: dossier } = useSuspenseQuery(query);
  const [initial] = useState(() => valuesOf(dossier.data));
  const form = useApiForm({
    fields: FIELDS,
    initial,
    version: dossier.version,
    draft: { user, name: `dossiers/${id}`, title: say('draft', { product: dossier.data.productName }) },
    send: (values, { version }) => describeDossier(id, bodyOf(values), version),
    latest: async () => {
      const now = await queryClient.fetchQuery(query);
      return { values: valuesOf(now.data), version: now.version };
    },
    onDone: async () => {
      await forgetDossier(queryClient, id);
      onDone();
    },
  });

  return (
    <form noValidate onSubmit={form.submit} className="card space-y-5 p-5 sm:p-8">
      <DraftNotice restoredFrom={form.kept.restoredFrom} onForget={form.forget} />
      <ErrorSummary {...form.summary} />
      <ConflictView conflict={form.conflict} mine={form.values} fields={FIELDS} onSettle={form.settle} />
      <TextArea {...form.field('businessResults')} hint={say('results')} rows={6} />
      <TextArea {...form.field('plan')} hint={say('plan')} rows={6} />
      {dossier.data.kind !== 'first' && <TextArea {...form.field('whatChanged')} hint={say('changed')} rows={6} />}
      <NumberField {...form.field('samples')} hint={say('samples')} unit={say('unit')} />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton isSending={form.isSending}>{say('save')}</SubmitButton>
        <SaveState state={savedOf(form)} />
      </div>
    </form>
  );
}
