import { words } from '@/lib/i18n';

import { endWithoutStar, reassess } from './handling.api';
import { TakeStep } from './take-step';

const { say } = words({
  reassess: { vi: 'Đưa ra đánh giá lại', en: 'Have it assessed again' },
  session: {
    vi: 'Hội đồng tỉnh đánh giá lại sản phẩm trong một phiên họp mới.',
    en: 'The provincial council assesses the product again in a new session.',
  },
  kept: { vi: 'Các kết quả đã có vẫn được lưu.', en: 'The results so far stay on record.' },
  end: { vi: 'Kết thúc, không công nhận', en: 'End without a star' },
  noStar: {
    vi: 'Sản phẩm không được công nhận theo hồ sơ này và hồ sơ kết thúc.',
    en: 'The product is not recognised on this dossier, and the dossier ends.',
  },
  told: { vi: 'Chủ thể nhận thông báo.', en: 'The producer is told.' },
});

interface AfterTheCentreProps {
  id: string;
  onDone: () => void;
  onBack: () => void;
}

/** What the central level sent back goes to a new session of the province. */
export function Reassess({ id, ...rest }: AfterTheCentreProps) {
  return (
    <TakeStep
      {...rest}
      id={id}
      act={say('reassess')}
      reasons="one"
      consequences={() => [say('session'), say('kept'), say('told')]}
      take={({ reasons, ...taken }) => reassess(id, reasons[0] ?? '', taken)}
    />
  );
}

/** What the central level sent back ends here. */
export function EndWithoutStar({ id, ...rest }: AfterTheCentreProps) {
  return (
    <TakeStep
      {...rest}
      id={id}
      act={say('end')}
      isGrave
      consequences={() => [say('noStar'), say('kept'), say('told')]}
      take={(taken) => endWithoutStar(id, taken)}
    />
  );
}
