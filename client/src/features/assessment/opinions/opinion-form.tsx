import { useQueryClient } from '@tanstack/react-query';

import { chosen } from '@/components/forms/checks';
import { RadioGroup } from '@/components/forms/choices';
import { DraftNotice } from '@/components/forms/draft-notice';
import { TextArea } from '@/components/forms/text-area';
import { type Fields, useApiForm } from '@/components/forms/use-api-form';
import { StepForm } from '@/components/steps/step-form';
import { inLanguage, words } from '@/lib/i18n';

import type { CouncilSession, TableItem } from '../sessions/sessions.api';
import { giveOpinion, type Stance } from './opinions.api';
import { STANCES } from './stance';

const { say } = words({
  question: { vi: 'Sản phẩm có giữ nguyên hạng {star} sao không?', en: 'Does the product keep its {star} stars?' },
  once: {
    vi: 'Ý kiến chỉ gửi một lần cho mỗi hồ sơ, không sửa và không rút lại được.',
    en: 'An opinion is given once for each dossier; it can neither be changed nor taken back.',
  },
  one: {
    vi: 'Chỉ cần một ý kiến không đồng ý hoặc đề nghị họp, hồ sơ phải đưa ra họp Hội đồng.',
    en: 'One opinion against, or one wish for a meeting, is enough for a meeting.',
  },
  seen: {
    vi: 'Sau khi gửi, bạn xem được ý kiến của các thành viên khác về hồ sơ này; họ cũng xem được ý kiến của bạn khi đã gửi ý kiến của mình.',
    en: 'Afterwards you may read what others have written on this dossier, and those who have written may read yours.',
  },
  reasonHint: {
    vi: 'Cần ghi khi không đồng ý hoặc đề nghị họp',
    en: 'Needed when you are against or want a meeting',
  },
  act: { vi: 'Gửi ý kiến', en: 'Give the opinion' },
  draft: { vi: 'Ý kiến về {product}', en: 'Opinion on {product}' },
});

interface Values {
  stance: Stance | '';
  reason: string;
}

const LONGEST_REASON = 2000;
const ALL = Object.keys(STANCES) as Stance[];
const FIELDS: Fields<Values> = {
  stance: {
    label: { vi: 'Ý kiến của bạn', en: 'Your opinion' },
    check: chosen({ vi: 'Chọn một ý kiến.', en: 'Choose an opinion.' }),
  },
  reason: { label: { vi: 'Lý do', en: 'Reason' }, isOptional: true },
};

interface OpinionFormProps {
  user: string;
  session: CouncilSession;
  item: TableItem;
  onBack: () => void;
}

/** A member writes whether a product keeps its star: once, for good. */
export function OpinionForm({ user, session, item, onBack }: OpinionFormProps) {
  const queryClient = useQueryClient();
  const { dossierId } = item;
  const form = useApiForm<Values, unknown>({
    fields: FIELDS,
    initial: { stance: '', reason: '' },
    send: ({ stance, reason }, { key }) =>
      giveOpinion(
        { sessionId: session.id, dossierId, stance: stance || 'keep', reason: reason.trim() || undefined },
        key,
      ),
    draft: {
      user,
      name: `sessions/${session.id}/opinion/${dossierId}`,
      title: say('draft', { product: item.productName }),
    },
    onDone: () => queryClient.invalidateQueries({ queryKey: ['council-sessions', session.id] }),
  });
  const { value, onChange, ...stance } = form.field('stance');

  return (
    <StepForm
      form={form}
      consequences={[say('once'), say('one'), say('seen')]}
      isGrave
      act={say('act')}
      onBack={onBack}
    >
      <DraftNotice restoredFrom={form.kept.restoredFrom} onForget={() => void form.forget()} />
      <p className="font-semibold text-lg">{say('question', { star: String(item.renewedStar ?? '') })}</p>
      <RadioGroup
        {...stance}
        value={value}
        onChange={onChange}
        options={ALL.map((each) => ({
          value: each,
          text: inLanguage(STANCES[each].text),
          note: inLanguage(STANCES[each].note),
        }))}
      />
      <TextArea
        {...form.field('reason')}
        isOptional={form.values.stance === 'keep' || form.values.stance === ''}
        hint={say('reasonHint')}
        limit={LONGEST_REASON}
      />
    </StepForm>
  );
}
