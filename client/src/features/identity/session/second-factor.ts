import { Problem } from '@/lib/problem';
import type { Session } from '@/lib/session';

/** The password was right, and the session waits for a code: it is nobody's until then. */
export const isHalfway = ({ secondFactorRequired }: Session) => secondFactorRequired === 'code';

/** The session no longer waits for a code: its time is over, or too many wrong ones were tried. */
export const isOver = (refusal: unknown) => refusal instanceof Problem && refusal.code === 'second-factor.not-pending';
