import { chosen } from '@/components/forms/checks';
import { RadioGroup } from '@/components/forms/choices';
import { ErrorSummary } from '@/components/forms/error-summary';
import { SubmitButton } from '@/components/forms/submit-button';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { words } from '@/lib/i18n';

import { type DossierKind, sayKind } from '../following/dossier-state';
import { type Dossier, openDossier } from './dossiers.api';

const { say } = words({
  open: { vi: 'Mở hồ sơ', en: 'Open the dossier' },
  first: {
    vi: 'Sản phẩm chưa có giấy chứng nhận còn hiệu lực.',
    en: 'The product holds no certificate in effect.',
  },
  upgrade: {
    vi: 'Sản phẩm đang có giấy chứng nhận và muốn lên hạng sao cao hơn. Lấy lại nội dung và giấy tờ còn dùng được của lần trước.',
    en: 'The product is certified and aims for more stars. Answers and papers that still hold are taken over.',
  },
  renewal: {
    vi: 'Giấy chứng nhận sắp hết hạn và muốn giữ hạng sao. Lấy lại nội dung và giấy tờ còn dùng được của lần trước.',
    en: 'The certificate is about to expire and its stars are to be kept. Answers and papers that still hold are taken over.',
  },
});

interface Values {
  kind: DossierKind | '';
}

const FIELDS: Fields<Values> = {
  kind: {
    label: { vi: 'Bạn muốn làm gì với sản phẩm này?', en: 'What is this dossier for?' },
    check: chosen({ vi: 'Chọn một loại hồ sơ.', en: 'Choose a kind of dossier.' }),
  },
};

const KINDS = ['first', 'upgrade', 'renewal'] as const;

/** A dossier is opened on a product; whether its kind is lawful today is the server's to say. */
export function OpenDossierForm({ product, onDone }: { product: string; onDone: (opened: Dossier) => void }) {
  const form = useApiForm<Values, Dossier>({
    fields: FIELDS,
    initial: { kind: '' },
    send: ({ kind }, { key }) => openDossier({ productId: product, kind: kind || 'first' }, key),
    onDone,
  });

  return (
    <form noValidate onSubmit={form.submit} className="space-y-5">
      <ErrorSummary {...form.summary} />
      <RadioGroup
        {...form.field('kind')}
        options={KINDS.map((value) => ({ value, text: sayKind(value), note: say(value) }))}
      />
      <SubmitButton isSending={form.isSending}>{say('open')}</SubmitButton>
    </form>
  );
}
