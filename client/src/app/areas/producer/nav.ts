import type { Area } from '@/app/work/area';

export const producerArea: Area = { entries: [], tiles: [] };
