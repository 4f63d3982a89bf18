import type { Schemas } from '@/lib/api';

const option = (index: number, points: number, more: Partial<Schemas['Option']> = {}): Schemas['Option'] => ({
  index,
  points,
  label: { vi: `Mức ${index}`, en: `Level ${index}` },
  ...more,
});

export const criterion = (code: string, more: Partial<Schemas['Criterion']> = {}): Schemas['Criterion'] => ({
  code,
  reference: `R${code}`,
  max: 3,
  label: { vi: `Tiêu chí số ${code}`, en: `Question ${code}` },
  gates: [],
  options: [option(0, 0), option(1, 1), option(2, 3, { minStar: 4 })],
  toConfirm: [],
  ...more,
});

const part = (code: string, ...criteria: Schemas['Criterion'][]): Schemas['Part'] => ({
  code,
  max: 40,
  title: { vi: `Tên phần ${code}`, en: `Name of ${code}` },
  sections: [{ code: '1', max: 18, title: { vi: 'Mục', en: 'Section' }, subheadings: [], criteria }],
});

const case1 = { caseId: 1, case: { vi: 'Trường hợp một', en: 'First case' } };
const case2 = { caseId: 2, case: { vi: 'Trường hợp hai', en: 'Second case' } };

/** A small criteria set with every peculiarity: a story, alternative cases, a condition that stops. */
export const criteriaSet: Schemas['CriteriaSet'] = {
  code: 'QD26-01',
  parts: [
    part('A', criterion('1.1'), criterion('1.2')),
    part('B', criterion('4.1', { options: [option(0, 1, case1), option(1, 3, case1), option(2, 2, case2)] })),
    part('C', criterion('6.1')),
  ],
} as unknown as Schemas['CriteriaSet'];

export const evaluation = (more: Partial<Schemas['Evaluation']> = {}): Schemas['Evaluation'] => ({
  total: 70,
  parts: { A: 30, B: 20, C: 20 },
  starByBand: 4,
  star: 4,
  outcome: 'recognised',
  unmetMinima: [],
  gates: [],
  remarks: [],
  ...more,
});
