import type { Area } from '@/app/work/area';

export const councilArea: Area = { entries: [], tiles: [] };
