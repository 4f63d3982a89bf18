import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';

import type { Texts } from '@/lib/i18n';
import { inLanguage, words } from '@/lib/i18n';
import { useSession } from '@/lib/session';

import type { Dossier } from '../filing/dossiers.api';
import { returnsQuery } from '../following/following.api';
import { type Step, stepsFor } from './steps';

const { say } = words({
  steps: { vi: 'Việc có thể làm', en: 'What can be done' },
});

const PAGES = {
  receive: { to: '/ho-so/$dossier/tiep-nhan', label: { vi: 'Tiếp nhận hồ sơ', en: 'Receive the dossier' } },
  report: { to: '/ho-so/$dossier/bao-cao', label: { vi: 'Lập báo cáo Mẫu 03', en: 'Write the report (form 03)' } },
  propose: { to: '/ho-so/$dossier/de-nghi', label: { vi: 'Đề nghị lên tỉnh', en: 'Propose to the province' } },
  return: {
    to: '/ho-so/$dossier/tra-lai',
    label: { vi: 'Trả hồ sơ để bổ sung', en: 'Send back to be supplemented' },
  },
  closeReturn: { to: '/ho-so/$dossier/ket-thuc-bo-sung', label: { vi: 'Kết thúc bổ sung', en: 'Close the return' } },
  reassess: { to: '/ho-so/$dossier/danh-gia-lai', label: { vi: 'Đưa ra đánh giá lại', en: 'Have it assessed again' } },
  endWithoutStar: {
    to: '/ho-so/$dossier/khong-cong-nhan',
    label: { vi: 'Kết thúc, không công nhận', en: 'End without a star' },
  },
  advise: {
    to: '/ho-so/$dossier/y-kien-to-tu-van',
    label: { vi: 'Ghi đánh giá của Tổ tư vấn', en: 'Write the advisory assessment' },
  },
  survey: { to: '/ho-so/$dossier/khao-sat', label: { vi: 'Ghi khảo sát thực tế', en: 'Record the site survey' } },
} as const satisfies Record<Step, { to: LinkProps['to']; label: Texts }>;

/** What this person can do with a dossier now; the next step stands out. */
export function StepLinks({ dossier }: { dossier: Dossier }) {
  const { roles } = useSession();
  const { data: returns } = useSuspenseQuery(returnsQuery(dossier.id));
  const steps = stepsFor(dossier.state, roles, returns);
  if (steps.length === 0) return null;

  return (
    <nav aria-label={say('steps')}>
      <ul className="flex flex-wrap gap-3">
        {steps.map((step, at) => (
          <li key={step} className="max-sm:w-full">
            <Link
              to={PAGES[step].to}
              params={{ dossier: dossier.id }}
              className={`button max-sm:w-full ${at === 0 ? 'button-main' : 'button-quiet'}`}
            >
              {inLanguage(PAGES[step].label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
