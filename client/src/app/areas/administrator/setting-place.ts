import type { SignedIn } from '@/lib/session';

/** Whose values a person looks at first: a province's agency those of its province, everybody else those of the country. */
const ownProvince = ({ memberships }: Pick<SignedIn, 'memberships'>): string | undefined =>
  memberships.find(({ role }) => role === 'province_officer')?.unitId;

/** Stands in the address for the country, where somebody would see their province without it. */
export const COUNTRY = 'ca-nuoc';

/** Where the values are to stand: as the address says, or where the person looks first. */
export const placeOf = (session: Pick<SignedIn, 'memberships'>, asked: string | undefined) =>
  asked ?? ownProvince(session) ?? COUNTRY;

const OF_THE_COUNTRY = ['admin', 'central_officer'];

/** Whether the page offers a person to set values there; the server judges. */
export const maySet = (
  { roles, memberships }: Pick<SignedIn, 'roles' | 'memberships'>,
  province: string | undefined,
) =>
  province === undefined
    ? roles.some((role) => OF_THE_COUNTRY.includes(role))
    : memberships.some(({ role, unitId }) => role === 'province_officer' && unitId === province);

/** Who may look into who entered what, there. */
export const seesWho = (session: Pick<SignedIn, 'roles' | 'memberships'>, province: string | undefined) =>
  maySet(session, province) || session.roles.some((role) => role === 'auditor' || role === 'central_officer');

/** A matter in the address of its page: `councils.quorum` is `councils/quorum`. */
export const addressOf = (key: string) => {
  const [part = '', ...matter] = key.split('.');
  return { part, matter: matter.join('.') };
};

export const keyOf = ({ part, matter }: { part: string; matter: string }) => `${part}.${matter}`;
