import type { LinkProps } from '@tanstack/react-router';
import type { LucideIcon } from 'lucide-react';
import type { ComponentType, LazyExoticComponent } from 'react';

import type { Texts } from '@/lib/i18n';
import type { Role } from '@/lib/roles';

/** A line of the navigation. */
export interface Entry {
  to: LinkProps['to'];
  label: Texts;
  sign: LucideIcon;
  roles: readonly Role[];
}

/** A part of the work page, loaded with it: `lazy(() => import('./…-tile'))`. */
export interface Tile {
  name: string;
  roles: readonly Role[];
  Component: LazyExoticComponent<ComponentType>;
}

/** What one role feature adds to the frame. Each has a folder of its own under `app/areas`. */
export interface Area {
  entries: readonly Entry[];
  tiles: readonly Tile[];
}
