import { useState } from 'react';

import { aWholeNumber } from '@/components/forms/checks';
import { NumberField } from '@/components/forms/number-field';
import { type Attempt, type Fields, useApiForm } from '@/components/forms/use-api-form';
import { ConfirmDialog } from '@/components/steps/confirm-dialog';
import { StepForm } from '@/components/steps/step-form';
import { inLanguage, type Texts, words } from '@/lib/i18n';
import { parseDecimal } from '@/lib/numbers';

import {
  type ApiClient,
  type ApiClientState,
  approveApiClient,
  type Decision,
  decideOnApiClient,
  resumeApiClient,
} from './api-clients.api';

const { say } = words({
  approve: { vi: 'Duyệt kết nối', en: 'Let the system in' },
  connects: {
    vi: 'Sau khi có khóa bí mật, hệ thống đọc được các phạm vi nêu trên trong địa bàn của cơ quan.',
    en: 'Once it has a secret, the system reads the scopes named above in the territory of its agency.',
  },
  resume: { vi: 'Cho kết nối lại', en: 'Let it connect again' },
  again: { vi: 'Hệ thống gọi lại được ngay với khóa đang có.', en: 'The system may call at once with what it has.' },
});

type Asked = Decision | 'resume';

const ACTS: Record<Decision, { act: Texts; consequence: Texts }> = {
  refuse: {
    act: { vi: 'Từ chối yêu cầu', en: 'Refuse the request' },
    consequence: {
      vi: 'Cơ quan đọc được lý do và có thể gửi yêu cầu khác.',
      en: 'The agency reads the reason and may ask anew.',
    },
  },
  suspend: {
    act: { vi: 'Tạm ngừng kết nối', en: 'Suspend the system' },
    consequence: {
      vi: 'Mọi lượt gọi của hệ thống bị từ chối ngay, kể cả bằng mã truy cập đã cấp.',
      en: 'Every call is refused at once, also with tokens that were given before.',
    },
  },
  close: {
    act: { vi: 'Đóng kết nối', en: 'Shut the system out' },
    consequence: {
      vi: 'Mọi khóa hết hiệu lực và không mở lại được; cần dùng tiếp thì cơ quan gửi yêu cầu mới.',
      en: 'All secrets and keys end for good; to go on the agency has to ask anew.',
    },
  },
};

const POSSIBLE: Partial<Record<ApiClientState, readonly Asked[]>> = {
  requested: ['refuse'],
  approved: ['suspend', 'close'],
  suspended: ['resume', 'close'],
};

interface ApiClientActsProps {
  client: ApiClient;
  version: string;
  onChanged: () => Promise<unknown>;
}

/** What an administrator decides about a system; each decision is asked once, with what follows from it. */
export function ApiClientActs({ client, version, onChanged }: ApiClientActsProps) {
  const [asked, setAsked] = useState<Asked>();
  const onBack = () => setAsked(undefined);
  const settle = async () => {
    await onChanged();
    onBack();
  };

  return (
    <div className="space-y-5">
      {client.state === 'requested' && <Approval client={client.id} version={version} onDone={onChanged} />}
      <div className="flex flex-wrap gap-3">
        {POSSIBLE[client.state]?.map((each) => (
          <button key={each} type="button" className="button button-quiet" onClick={() => setAsked(each)}>
            {each === 'resume' ? say('resume') : inLanguage(ACTS[each].act)}
          </button>
        ))}
      </div>
      {asked === 'resume' && (
        <ConfirmDialog
          title={say('resume')}
          consequences={[say('again')]}
          act={say('resume')}
          onBack={onBack}
          onConfirm={async ({ key }) => {
            await resumeApiClient(client.id, { key, version });
            await settle();
          }}
        />
      )}
      {asked && asked !== 'resume' && (
        <ConfirmDialog
          title={inLanguage(ACTS[asked].act)}
          consequences={[inLanguage(ACTS[asked].consequence)]}
          reasons="one"
          act={inLanguage(ACTS[asked].act)}
          isGrave
          onBack={onBack}
          onConfirm={async ({ reasons, key }) => {
            await decideOnApiClient(asked, client.id, reasons.join(' '), { key, version });
            await settle();
          }}
        />
      )}
    </div>
  );
}

const FIELDS: Fields<{ quotaPerHour: string }> = {
  quotaPerHour: { label: { vi: 'Số lượt gọi mỗi giờ', en: 'Calls an hour' }, check: aWholeNumber },
};

function Approval({ client, version, onDone }: { client: string; version: string; onDone: () => Promise<unknown> }) {
  const form = useApiForm({
    fields: FIELDS,
    initial: { quotaPerHour: '5000' },
    version,
    send: ({ quotaPerHour }, attempt: Attempt) => approveApiClient(client, parseDecimal(quotaPerHour) ?? 0, attempt),
    onDone: () => void onDone(),
  });

  return (
    <StepForm form={form} consequences={[say('connects')]} act={say('approve')}>
      <NumberField {...form.field('quotaPerHour')} />
    </StepForm>
  );
}
