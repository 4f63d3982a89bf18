import { useState } from 'react';

import { RadioGroup } from '@/components/forms/choices';
import { ConfirmDialog } from '@/components/steps/confirm-dialog';
import { inLanguage, type Texts, words } from '@/lib/i18n';

import {
  disableWebhook,
  enableWebhook,
  removeWebhook,
  replayTime,
  rotateSecret,
  sendTest,
  type Webhook,
} from './webhooks.api';

const { say } = words({
  since: { vi: 'Gửi lại những gì đã xảy ra trong', en: 'Send again what happened in' },
  day: { vi: '24 giờ qua', en: 'the last 24 hours' },
  week: { vi: '7 ngày qua', en: 'the last 7 days' },
  month: { vi: '29 ngày qua', en: 'the last 29 days' },
});

const DAY = 86_400_000;

type Act = 'test' | 'replay' | 'rotate' | 'disable' | 'enable' | 'remove';

const ACTS: Record<Act, { act: Texts; consequence: Texts; isGrave?: boolean }> = {
  test: {
    act: { vi: 'Gửi sự kiện thử', en: 'Send a test' },
    consequence: {
      vi: 'Nơi nhận được gửi một sự kiện webhook.test; kết quả hiện trong danh sách bên dưới sau vài giây.',
      en: 'The receiver is sent a webhook.test; what came of it stands below in a few seconds.',
    },
  },
  replay: {
    act: { vi: 'Gửi lại', en: 'Send again' },
    consequence: {
      vi: 'Sự kiện giữ nguyên mã webhook-id, nên nơi nhận bỏ qua được những gì đã có.',
      en: 'Events keep their webhook-id, so the receiver can drop what it has.',
    },
  },
  rotate: {
    act: { vi: 'Đổi khóa ký', en: 'Change the secret' },
    consequence: {
      vi: 'Khóa mới chỉ hiện một lần. Trong 24 giờ, sự kiện mang chữ ký của cả hai khóa.',
      en: 'The new one is shown this once. For 24 hours events carry the signatures of both.',
    },
  },
  disable: {
    act: { vi: 'Tắt webhook', en: 'Disable it' },
    consequence: {
      vi: 'Không gửi gì nữa cho đến khi bật lại; những gì xảy ra trong lúc tắt cần gửi lại sau.',
      en: 'Nothing is sent until it is enabled; what happens meanwhile has to be sent again afterwards.',
    },
  },
  enable: {
    act: { vi: 'Bật webhook', en: 'Enable it' },
    consequence: { vi: 'Những sự kiện đang chờ được gửi ngay.', en: 'What waits is sent at once.' },
  },
  remove: {
    act: { vi: 'Xóa webhook', en: 'Remove it' },
    consequence: {
      vi: 'Khóa và lịch sử gửi bị xóa, không lấy lại được.',
      en: 'Its secrets and the history of its deliveries are gone for good.',
    },
    isGrave: true,
  },
};

const POSSIBLE: Record<Webhook['state'], readonly Act[]> = {
  enabled: ['test', 'replay', 'rotate', 'disable', 'remove'],
  disabled: ['enable', 'rotate', 'remove'],
};

interface WebhookActsProps {
  webhook: Webhook;
  version: string;
  onChanged: () => Promise<unknown>;
  onSecret: (secret: string) => void;
  onRemoved: () => Promise<unknown>;
}

/** What the agency does with a webhook; each act says first what follows from it. */
export function WebhookActs({ webhook, version, onChanged, onSecret, onRemoved }: WebhookActsProps) {
  const [asked, setAsked] = useState<Act>();
  const [days, setDays] = useState('1');
  const { id, state } = webhook;
  const onBack = () => setAsked(undefined);

  const carryOut: Record<Act, (key: string) => Promise<unknown>> = {
    test: (key) => sendTest(id, key),
    replay: (key) => replayTime(id, lastDays(new Date(), Number(days)), key),
    rotate: async () => onSecret((await rotateSecret(id, version)).secret),
    disable: (key) => disableWebhook(id, { key, version }),
    enable: (key) => enableWebhook(id, { key, version }),
    remove: () => removeWebhook(id, version),
  };

  return (
    <div className="flex flex-wrap gap-3">
      {POSSIBLE[state].map((each) => (
        <button key={each} type="button" className="button button-quiet" onClick={() => setAsked(each)}>
          {inLanguage(ACTS[each].act)}
        </button>
      ))}
      {asked && (
        <ConfirmDialog
          title={inLanguage(ACTS[asked].act)}
          consequences={[inLanguage(ACTS[asked].consequence)]}
          act={inLanguage(ACTS[asked].act)}
          isGrave={ACTS[asked].isGrave ?? false}
          onBack={onBack}
          onConfirm={async ({ key }) => {
            await carryOut[asked](key);
            if (asked === 'remove') return onRemoved();
            await onChanged();
            onBack();
          }}
        >
          {asked === 'replay' && (
            <RadioGroup
              id="replayed-days"
              name="replayed-days"
              label={say('since')}
              isOptional={false}
              value={days}
              onChange={setDays}
              error={undefined}
              options={[
                { value: '1', text: say('day') },
                { value: '7', text: say('week') },
                { value: '29', text: say('month') },
              ]}
            />
          )}
        </ConfirmDialog>
      )}
    </div>
  );
}

const lastDays = (now: Date, days: number) => ({
  from: new Date(now.getTime() - days * DAY).toISOString(),
  to: now.toISOString(),
});
