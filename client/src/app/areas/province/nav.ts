import type { Area } from '@/app/work/area';

export const provinceArea: Area = { entries: [], tiles: [] };
