/** Signs that nobody sees do not go away in silence. */
import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../../../src/activity-intake/finding.ts';
import { judge } from '../../../src/activity-intake/judge.ts';
import { aRow, phrase, RULES } from '../../fixtures/activity-intake/rules.ts';

const told = (title: string) =>
  judge(aRow({ title }), RULES).findings.filter(({ code }) => code === 'turned' || code === 'invisible');

describe('a title with', () => {
  test.each([
    ['letters shown from right to left', 'Exposición de \u202Esotof y dibujos\u202C', 'U+202E'],
    ['letters shown from left to right', 'Feria \u202Dde fotos', 'U+202D'],
    ['such a sign behind a harmless one', 'Feria\u200B de \u202Esotof', 'U+202E'],
  ])('%s stops, since what was seen is not what is written', (_what, title, sign) => {
    const [finding] = told(title);
    expect(finding).toMatchObject({ code: 'turned', level: 'stop', column: 'title', values: { sign } });
    expect(sentenceOf(finding!, phrase(0))).not.toMatch(/[\u202A-\u202E]/);
  });

  test.each([
    ['an isolate', 'Casa \u2066grande\u2069', 'U+2066'],
    ['a space of no width', 'Fe\u200Bria', 'U+200B'],
    ['a soft hyphen', 'Informa\u00ADtiva', 'U+00AD'],
    ['a tag', 'Feria\u{E0041}', 'U+E0041'],
    ['a control sign', 'Feria\u0007 de fotos', 'U+0007'],
    ['a letter of nobody', 'Feria \uE000', 'U+E000'],
  ])('%s is published without it, and says so with its words', (_what, title, sign) => {
    const [finding] = told(title);
    expect(finding).toMatchObject({ code: 'invisible', level: 'warn', values: { sign } });
    expect(finding!.values.found).toMatch(/^[\p{L} ]+$/u);
  });

  test.each([
    ['pictures that are joined', 'Feria 👨‍👩‍👧 y 🧑🏽‍🤝‍🧑🏻'],
    ['the mark at the beginning of a file', '\uFEFFFeria'],
    ['the line ends of a program', 'Feria\r\nde fotos'],
    ['a script that is read from right to left', 'معرض معلومات'],
  ])('%s says nothing', (_what, title) => {
    expect(told(title)).toEqual([]);
  });
});
