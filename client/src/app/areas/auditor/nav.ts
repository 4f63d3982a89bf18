import type { Area } from '@/app/work/area';

export const auditorArea: Area = { entries: [], tiles: [] };
