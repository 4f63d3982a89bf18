import { EmptyState } from '@/components/lists/empty-state';
import { KeysetList } from '@/components/lists/keyset-list';
import { RoundForm } from '@/features/assessment/rounds/round-form';
import { RoundList } from '@/features/assessment/rounds/round-list';
import { roundsQuery } from '@/features/assessment/rounds/rounds.api';
import { useActing } from '@/lib/acting';
import { words } from '@/lib/i18n';

import { SectionHeading } from './section-heading';

const { say } = words({
  title: { vi: 'Đợt đánh giá', en: 'Rounds of assessment' },
  none: { vi: 'Chưa có đợt đánh giá nào', en: 'No round yet' },
  open: { vi: 'Mở đợt đánh giá', en: 'Open a round' },
});

const COUNTED = { vi: '{count} đợt', en: '{count} rounds' };

/** The rounds of the place, and one more. */
export function RoundsPage() {
  const acting = useActing();
  const organises = acting?.role === 'province_officer' || acting?.role === 'central_officer';

  return (
    <div className="space-y-6 py-6 lg:py-8">
      <SectionHeading text={say('title')} />
      <KeysetList
        query={roundsQuery}
        counted={COUNTED}
        empty={<EmptyState text={say('none')} />}
        below={
          organises &&
          acting.unitId && (
            <section className="card mt-6 space-y-5 p-5 sm:p-8">
              <h2 className="text-xl">{say('open')}</h2>
              <RoundForm unit={acting.unitId} />
            </section>
          )
        }
      >
        {(rounds) => <RoundList rounds={rounds} />}
      </KeysetList>
    </div>
  );
}
