import type { Role } from '@/lib/roles';

import { accountEntry, homeEntry } from '../areas/account/nav';
import { administratorArea } from '../areas/administrator/nav';
import { auditorArea } from '../areas/auditor/nav';
import { centralArea } from '../areas/central/nav';
import { communeArea } from '../areas/commune/nav';
import { councilArea } from '../areas/council/nav';
import { producerArea } from '../areas/producer/nav';
import { provinceArea } from '../areas/province/nav';

const AREAS = [producerArea, communeArea, provinceArea, councilArea, centralArea, auditorArea, administratorArea];

const isFor =
  (role: Role | undefined) =>
  ({ roles }: { roles: readonly Role[] }) =>
    role !== undefined && roles.includes(role);

/** What somebody who works in a role can open, in the order of the areas. */
export const entriesFor = (role: Role | undefined) => [
  homeEntry,
  ...AREAS.flatMap(({ entries }) => entries).filter(isFor(role)),
  accountEntry,
];

export const tilesFor = (role: Role | undefined) => AREAS.flatMap(({ tiles }) => tiles).filter(isFor(role));
