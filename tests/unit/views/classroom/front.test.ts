/** The front of the classroom. */
import { expect, test } from 'vitest';
import { toClassroom } from '../../../../src/views/classroom/front.ts';
import { aContext } from '../../made-up.ts';

test('leads to the guide for teachers where somebody has written it, and nowhere where nobody has', () => {
  const context = aContext();
  expect(toClassroom([], [], context, true).guide).toEqual({
    href: context.address('guide'),
    label: context.t('classroom.guide'),
  });
  expect(toClassroom([], [], context, false).guide).toBeNull();
});
