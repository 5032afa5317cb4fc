/** The press kit in each language: what it has to say, a source for each figure, and no word that it tells others to avoid. */
import { describe, expect, test } from 'vitest';
import { cited, content, LOCALES, linesIn, sectionsOf, textOf } from './texts.ts';

const SECTIONS = [
  'before',
  'figures',
  'world',
  'crimes',
  'law',
  'day',
  'peru',
  'never',
  'interview',
  'radio',
  'children',
  'minors',
  'terms',
  'unsaid',
  'numbers',
  'pictures',
  'guides',
  'mininter',
];

describe.each(LOCALES)('the press kit (%s)', (locale) => {
  const text = (section: string) => textOf(locale, 'press', section);

  test('has all its sections', () => {
    expect(sectionsOf(locale, 'press').map(({ id }) => id)).toEqual(SECTIONS);
  });

  test.each(['figures', 'world'])(
    'names a source with its year, what it does not say, and whom to ask, in each row (%s)',
    (section) => {
      const [, , ...rows] = text(section)
        .split('\n')
        .filter((line) => line.startsWith('|'));
      expect(rows.length).toBeGreaterThan(1);
      for (const row of rows) {
        const [, counted, period, unsaid, ask, source] = row.split('|').map((cell) => cell.trim());
        const [id = ''] = cited(source ?? '');
        const { publisher, date } = content.sources?.whole?.sources[id] ?? {};
        expect(source, row).toContain(`${publisher}, ${date?.slice(0, 4)} <Cite`);
        expect([counted, period, unsaid, ask].map(Boolean), row).toEqual([true, true, true, true]);
      }
    },
  );

  test('cites a source in each paragraph with a figure, outside of what its guides are called', () => {
    const paragraphs = SECTIONS.filter((id) => id !== 'guides')
      .flatMap((id) => text(id).split(/\n\n|\n(?=[-|])/))
      .filter((one) => !/^#|^\||CC BY/.test(one) && /\d{2,}/.test(one.replace(/<[^>]*>/g, '')) && !linesIn(one).length);
    expect(paragraphs.length).toBeGreaterThan(4);
    expect(paragraphs.filter((one) => cited(one).length === 0 && !/«|“/.test(one))).toEqual([]);
  });

  test('quotes the law on the identity of children from the law itself', () => {
    expect(new Set(cited(text('minors')))).toEqual(new Set(['ley-27337']));
    expect(content.sources?.value?.sources?.['ley-27337']?.kind).toBe('law');
  });

  test('gives the numbers by their roles, and says that hours differ', () => {
    expect(linesIn(text('numbers'))).toEqual(['police', 'report', 'violence', 'children']);
    expect(text('numbers')).toContain('to="help"');
  });

  test('lets the word list, and no other section, name what is not said', () => {
    const overrides = content.pages.find((page) => page.locale === locale && page.id === 'press')?.value?.overrides;
    expect(overrides?.map((one) => [one?.rule, one?.section])).toEqual([['terms', 'unsaid']]);
  });
});
