import { expect, test } from 'vitest';

import { scheduleFields, statedSchedule } from './schedule';

test('a meeting has one day and sends no last day for opinions, whatever was typed before', () => {
  expect(statedSchedule('meeting', { heldOn: '1/12/2026', opinionsDueOn: '5/12/2026' })).toEqual({
    heldOn: '2026-12-01',
    opinionsDueOn: undefined,
  });
  expect(scheduleFields('meeting').opinionsDueOn.check?.('')).toBeUndefined();
});

test('a written session asks for its last day', () => {
  expect(statedSchedule('written', { heldOn: '1/12/2026', opinionsDueOn: '5/12/2026' }).opinionsDueOn).toBe(
    '2026-12-05',
  );
  expect(scheduleFields('written').opinionsDueOn.check?.('')).toBeDefined();
});
