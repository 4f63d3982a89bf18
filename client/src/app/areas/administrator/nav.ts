import type { Area } from '@/app/work/area';

export const administratorArea: Area = { entries: [], tiles: [] };
