import type { Area } from '@/app/work/area';

export const centralArea: Area = { entries: [], tiles: [] };
