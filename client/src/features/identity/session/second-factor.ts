import { Problem } from '@/lib/problem';
import type { Session } from '@/lib/session';

/** The server has recognised the password and asks for the code of the second factor, by its refusal or its answer. */
const CODE_IS_ASKED = ['sign-in.second-factor-required', 'sign-in.code-required'];

export const asksForCode = (refusal: unknown) => refusal instanceof Problem && CODE_IS_ASKED.includes(refusal.code);

export const isHalfway = (session: Session & { secondFactorRequired?: boolean }) =>
  session.secondFactorRequired === true || session.user === undefined;
