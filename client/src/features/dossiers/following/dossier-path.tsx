import { Check, Circle, CircleDot, CircleX } from 'lucide-react';

import { words } from '@/lib/i18n';

import { pathOf, type Reached, type Stage } from './path';

const { say } = words({
  title: { vi: 'Hồ sơ đang ở đâu', en: 'Where the dossier is' },
  passed: { vi: 'Đã qua', en: 'Passed' },
  here: { vi: 'Đang ở đây', en: 'It is here' },
  ahead: { vi: 'Chưa đến', en: 'Ahead' },
  ended: { vi: 'Kết thúc ở đây', en: 'Ended here' },
});

const stages = words<Stage>({
  filing: { vi: 'Bạn soạn hồ sơ', en: 'You write it' },
  commune: { vi: 'Xã tiếp nhận và báo cáo', en: 'The commune reports' },
  province: { vi: 'Tỉnh nhận đề nghị', en: 'The province receives it' },
  council: { vi: 'Hội đồng đánh giá', en: 'The council assesses' },
  decision: { vi: 'Quyết định công nhận', en: 'The decision' },
  certificate: { vi: 'Giấy chứng nhận', en: 'The certificate' },
  reward: { vi: 'Tiền thưởng', en: 'The reward' },
});

const SIGNS = { passed: Check, here: CircleDot, ahead: Circle, ended: CircleX };
const TINTS: Record<Reached, string> = {
  passed: 'text-good',
  here: 'font-semibold text-brand',
  ahead: 'text-soft',
  ended: 'font-semibold text-bad',
};

/** The whole way at a glance, to the reward. */
export function DossierPath(props: { state: Parameters<typeof pathOf>[0] } & Parameters<typeof pathOf>[1]) {
  return (
    <section className="card space-y-3 p-5">
      <h2 className="text-lg">{say('title')}</h2>
      <ol className="space-y-2">
        {pathOf(props.state, props).map(({ stage, reached }) => {
          const Sign = SIGNS[reached];
          return (
            <li
              key={stage}
              aria-current={reached === 'here' ? 'step' : undefined}
              className={`flex items-center gap-3 ${TINTS[reached]}`}
            >
              <Sign aria-hidden="true" className="size-5 shrink-0" />
              {stages.say(stage)}
              <span className={reached === 'ahead' || reached === 'passed' ? 'sr-only' : 'font-normal text-sm'}>
                {say(reached)}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
