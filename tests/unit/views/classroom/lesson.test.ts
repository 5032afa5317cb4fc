/** What the pages of a lesson show: the plan, the half sheet without an answer on it, the key, the slides, and whom to call. */

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Lesson, Protocol } from '../../../../src/domain/classroom/lesson.ts';
import { withHashes } from '../../../../src/hashes/page/translated-text.ts';
import { lessonSchema } from '../../../../src/schemas/classroom/lesson.ts';
import { protocolSchema } from '../../../../src/schemas/classroom/protocol.ts';
import { toLesson } from '../../../../src/views/classroom/lesson.ts';
import { toHandout, toLessonKey, toSlidesPage } from '../../../../src/views/classroom/lesson-pages.ts';
import type { LessonWithProtocol } from '../../../../src/views/classroom/lesson-texts.ts';
import { drawing } from '../../../../src/views/page/drawings.ts';
import { lessonWith } from '../../../fixtures/content-faults/lesson.ts';
import { cleanTree } from '../../../fixtures/content-faults/tree.ts';
import { A_SOURCE, aContext } from '../../made-up.ts';

const CODES = new Map([['es', { code: '12345678', on: null }]]);
const context = (locale = 'es') => aContext({ sources: { 'pagina-oficial': A_SOURCE } }, locale);
const lesson: Lesson = { id: 'feria', ...withHashes(lessonSchema.parse(parse(lessonWith('La feria')))) };
const protocol: Protocol = {
  id: 'escuela',
  ...withHashes(protocolSchema.parse(parse(cleanTree()['protocols/escuela.yaml'] ?? ''))),
};
const whole = (changes: Partial<Lesson> = {}): LessonWithProtocol => ({ lesson: { ...lesson, ...changes }, protocol });
const cardsOf = (changes: Partial<Lesson>) =>
  toLesson(whole(changes), context()).helpCard.cards.map(({ href }) => href.replace(/^.*\/(?=[^/]+\/$)|\/$/g, ''));

describe('the plan', () => {
  const plan = toLesson(whole(), context());
  const texts = (list: readonly { text: string }[]) => list.map(({ text }) => text);

  test('goes through the hour in its order, each step with its minutes in each length', () => {
    const steps = plan.steps.phases.flatMap((phase) => phase.steps);
    expect(steps.map(({ id }) => id)).toEqual(lesson.steps.map(({ id }) => id));
    expect(steps.map(({ times }) => times.length)).toEqual([2, 2, 2, 1, 2, 2]);
    expect(plan.steps.phases.map(({ times }) => texts(times).join()).join()).toMatch(/10.*45.*15.*90.*30.*45.*65.*90/);
  });

  test('says what to say, and how it goes without copies, where a step has it', () => {
    const steps = plan.steps.phases.flatMap((phase) => phase.steps);
    expect(steps.map(({ says }) => says.length)).toEqual([1, 0, 1, 0, 0, 0]);
    expect(steps.flatMap(({ id, copyless }) => (copyless ? id : []))).toEqual(['tarjetas']);
  });

  test('has what to do if somebody tells something, with the norm of the duty, and the letter', () => {
    expect(plan.protocol.heading.text).toBe(protocol.words.es?.title);
    expect(plan.protocol.lists.at(-1)?.sources?.length).toBe(1);
    expect(plan.letter?.items).toHaveLength(2);
    const { letter: _, ...rest } = lesson.words.es ?? {};
    const staff = { group: 'staff' as const, words: { es: rest as Lesson['words'][string] } };
    expect(toLesson(whole(staff), context()).letter).toBeNull();
  });

  test('leads to the sheet, the key, the slides and the quiz, and to no quiz where there is none', () => {
    expect(plan.links).toHaveLength(4);
    expect(toLesson(whole({ quiz: null }), context()).links).toHaveLength(3);
  });

  test('says in a language that has no words of it, in which one they are', () => {
    const { es = undefined } = lesson.words;
    const english = toLesson(whole({ words: es ? { es } : {} }), context('en'));
    expect(english.heading).toMatchObject({ text: 'La feria', lang: 'es-PE' });
    expect(english.notices.length).toBeGreaterThan(0);
  });
});

describe('whom to call', () => {
  test('is who plays the roles, in their order, and nobody for one that is not played', () => {
    expect(cardsOf({ roles: ['school', 'police', 'report'] })).toEqual(['police', 'advice']);
  });

  test('is a service that only this country has, behind them, each once', () => {
    expect(cardsOf({ roles: ['report'], services: ['police', 'advice'] })).toEqual(['advice', 'police']);
  });

  test('stands on the half sheet and on the slides with its number, also where it plays no role', () => {
    const changes: Partial<Lesson> = { roles: ['police'], services: ['advice'] };
    for (const page of [toHandout(whole(changes), CODES, context()), toSlidesPage(whole(changes), CODES, context())])
      expect(page.paper.numbers.map(({ shown }) => shown)).toEqual(['999', '555']);
  });
});

describe('the half sheet', () => {
  const sheet = toHandout(whole(), CODES, context());

  test('has as many lines below a task as its answers need', () => {
    expect(sheet.paper.handout.tasks.map(({ lines }) => lines)).toEqual([0, 2, 2]);
  });

  test('tells no answer', () => {
    const answers = Object.values(lesson.words.es?.key ?? {}).flat();
    for (const answer of answers) expect(JSON.stringify(sheet)).not.toContain(answer);
  });

  test('bears the code of its language, by which it is found again', () => {
    expect(sheet.paper.small.join()).toContain('1234 5678');
  });

  test('marks its notice as invented', () => {
    expect(sheet.paper.handout.notice).toEqual(lesson.words.es?.handout.notice);
    expect(sheet.paper.handout.mark.length).toBeGreaterThan(0);
  });
});

test('the key has the answers of each task, in the order of the sheet, and what to say to a difficult one', () => {
  const { key } = toLessonKey(whole(), CODES, context()).paper;
  expect(key.tasks.map(({ lines }) => lines)).toEqual(lesson.tasks.map(({ id }) => lesson.words.es?.key[id]));
  expect(key.notes.lines).toEqual(lesson.words.es?.keyNotes);
});

describe('the slides', () => {
  const slidesOf = (changes: Partial<Lesson> = {}) => toSlidesPage(whole(changes), CODES, context()).paper.slides;
  const linesOf = (changes: Partial<Lesson> = {}) => slidesOf(changes).filter(({ kind }) => kind === 'line');
  const stepsWith = (id: string, changes: Partial<Lesson['steps'][number]>) => ({
    steps: lesson.steps.map((step) => (step.id === id ? { ...step, ...changes } : step)),
  });

  test('show what each step shows, one line on each, and nothing where it shows nothing', () => {
    const shown = linesOf();
    expect(shown.map(({ heading }) => heading)).toEqual(['Acuerdos', 'La feria', 'Las tarjetas']);
    expect(shown.every(({ lines }) => lines.length === 1)).toBe(true);
    expect(shown.at(-1)).toMatchObject({ heading: 'Las tarjetas', lines: ['¿Qué dice el trato?'] });
  });

  test('show the story and the notice of the hand-out in the step that reads it, marked as invented', () => {
    const { story = [], notice } = lesson.words.es?.handout ?? {};
    const slides = slidesOf(stepsWith('tarjetas', { handout: true }));
    const from = slides.findIndex(({ lines }) => story[0] !== undefined && lines[0]?.startsWith(story[0].slice(0, 20)));
    const mark = context().words.plain('advert.mark');
    expect(slides[from]?.heading).toBe(mark);
    expect(slides.slice(from).find(({ kind }) => kind === 'notice')).toMatchObject({ heading: mark, lines: notice });
    expect(slides.at(-2)?.lines).toEqual(['¿Qué dice el trato?']);
    expect(slidesOf().some(({ kind }) => kind === 'notice')).toBe(false);
  });

  test('have the drawings of their step in turn, of which the last one stays, and that of the theme without one', () => {
    const [first, , last] = linesOf(stepsWith('tarjetas', { drawings: ['bus', 'clock'] }));
    expect(last?.drawing).toBe(drawing('bus', context()));
    expect(first?.drawing).toBe(drawing('clock', context()));
    const story = linesOf(stepsWith('tarjetas', { drawings: ['bus'], handout: true })).slice(2);
    expect(new Set(story.map(({ drawing: own }) => own))).toEqual(new Set([drawing('bus', context())]));
  });
});

test('the plan says what can be left out when time is short', () => {
  const spare = { steps: lesson.steps.map((step) => ({ ...step, spare: step.id === 'feria' })) };
  const heading = context().words.plain('lesson.spare');
  const before = (changes: Partial<Lesson>) => toLesson(whole(changes), context()).before;
  expect(before(spare).find((one) => one.heading.text === heading)?.items).toEqual([{ text: 'La feria' }]);
  expect(before({}).some((one) => one.heading.text === heading)).toBe(false);
});
