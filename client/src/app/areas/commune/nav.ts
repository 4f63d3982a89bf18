import type { Area } from '@/app/work/area';

export const communeArea: Area = { entries: [], tiles: [] };
