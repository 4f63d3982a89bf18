import { aDate, type Check } from '@/components/forms/checks';
import type { Fields } from '@/components/forms/use-api-form';
import type { Schemas } from '@/lib/api';
import { parseDate } from '@/lib/dates';

/** The days of a session as they are typed. */
export interface Schedule {
  heldOn: string;
  opinionsDueOn: string;
}

const anything: Check<string> = () => undefined;

/** A meeting has its day; a written session the first and the last day for opinions. */
export const scheduleFields = (kind: Schemas['SessionKind']): Fields<Schedule> => ({
  heldOn: {
    label:
      kind === 'written'
        ? { vi: 'Ngày đầu cho ý kiến', en: 'First day for opinions' }
        : { vi: 'Ngày họp', en: 'Held on' },
    check: aDate,
  },
  opinionsDueOn: {
    label: { vi: 'Hạn cho ý kiến', en: 'Opinions are due' },
    check: kind === 'written' ? aDate : anything,
  },
});

export const statedSchedule = (kind: Schemas['SessionKind'], typed: Schedule): Schemas['SessionSchedule'] => ({
  heldOn: parseDate(typed.heldOn) ?? '',
  opinionsDueOn: kind === 'written' ? parseDate(typed.opinionsDueOn) : undefined,
});
