/** Whoever is told of harm: health before notes, in time, with the ambulance for who is hurt or thinks of dying. */
import { describe, expect, test } from 'vitest';
import { content, LOCALES, linesIn, textOf } from './texts.ts';

const HOURS = /\b72\b/;
const NOTES = { es: /\b[Aa]nota /, en: /[Ww]rite down (their|the) words/, pt: /\b[Aa]note / };
const protocols = content.protocols.flatMap(({ id, whole }) => (whole ? [{ id, whole }] : []));
const quizzes = content.quizzes.flatMap(({ id, whole }) => (whole ? [{ id, whole }] : []));

describe.each(LOCALES)('whoever is told of harm (%s)', (locale) => {
  test('sees to health, and calls the ambulance, before writing anything down', () => {
    expect(protocols.length).toBeGreaterThanOrEqual(3);
    for (const { id, whole } of protocols) {
      const steps = whole.words[locale]?.steps ?? [];
      const [health, ambulance] = [
        steps.findIndex((step) => HOURS.test(step)),
        steps.findIndex((step) => step.includes('{ambulance}')),
      ];
      const notes = steps.findIndex((step) => NOTES[locale].test(step));
      expect(Math.min(health, ambulance), id).toBeGreaterThanOrEqual(0);
      if (notes >= 0) expect(Math.max(health, ambulance), id).toBeLessThan(notes);
      expect(whole.sources, id).toContain('who-pep');
    }
  });

  test('is told so beside every quiz', () => {
    const lacking = quizzes.filter(({ whole }) => {
      const care = (whole.words[locale]?.care ?? []).join(' ');
      return !HOURS.test(care) || !care.includes('{ambulance}');
    });
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  test.each([
    ['guide', 'tells'],
    ['messages/escuela', 'answer'],
  ])('reads it in the same order in %s', (id, section) => {
    const body = textOf(locale, id, section);
    expect(body).toMatch(HOURS);
    expect(body.search(HOURS)).toBeLessThan(body.search(NOTES[locale]));
    expect(linesIn(body)).toContain('ambulance');
  });
});
