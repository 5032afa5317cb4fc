/** Whom the help card of a lesson names. */
import { expect, test } from 'vitest';
import { type LessonPage, type LessonPlan, toHandout, toLesson } from '../../../../src/views/classroom/lesson.ts';
import { aContext } from '../../made-up.ts';

const plan: LessonPlan = {
  ages: { from: 12, to: 17 },
  minutes: 45,
  aims: ['Mirar.'],
  materials: ['Una hoja.'],
  contentNotes: ['Engaños.'],
  distancing: 'Un caso inventado.',
  groundRules: ['Escuchamos.'],
  disclosureSteps: ['Escucha.'],
  dutySource: null,
  roles: ['school', 'police', 'report'],
  quiz: null,
};

const section = (id: string) => ({ id, harm: 'core' as const, state: 'original' as const, hash: '0'.repeat(12) });

function cardsOf(changes: Partial<LessonPlan> = {}): string[][] {
  const lesson: LessonPage = {
    id: 'a-lesson',
    zone: 'campaign',
    order: 0,
    versions: new Map([
      ['es', { title: 'Clase', description: 'Una clase.', head: section('head'), sections: [section('handout')] }],
    ]),
    plans: new Map([['es', { ...plan, ...changes }]]),
  };
  const context = aContext();
  const cards = [toLesson(lesson, context).helpCard.cards, toHandout(lesson, context).helpCard.cards];
  return cards.map((own) => own.map(({ href }) => href.replace(/^.*\/(?=[^/]+\/$)|\/$/g, '')));
}

test('the card and the sheet name who plays the roles, in their order, and nobody for one that is not played', () => {
  expect(cardsOf()).toEqual([
    ['police', 'advice'],
    ['police', 'advice'],
  ]);
});

test('services that only this country has stand behind them, each once', () => {
  expect(cardsOf({ roles: ['report'], lines: ['police', 'advice'] })).toEqual([
    ['advice', 'police'],
    ['advice', 'police'],
  ]);
});
