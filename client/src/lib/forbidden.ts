import type { Role } from './roles';

/** Somebody opened a page that none of their roles has. */
export class Forbidden extends Error {
  override name = 'Forbidden';
  readonly roles: readonly Role[];

  constructor(roles: readonly Role[]) {
    super(`Needs one of: ${roles.join(', ')}`);
    this.roles = roles;
  }
}
