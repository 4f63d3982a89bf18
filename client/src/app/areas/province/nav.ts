import type { Area } from '@/app/work/area';
import { registerEntries } from './register/nav';

export const provinceArea: Area = { entries: [...registerEntries], tiles: [] };
