import { describe, expect, test } from 'vitest';
import type { Line } from '../../../../src/domain/line/line.ts';
import { listName, neutralTitle } from '../../../../src/views/line/name.ts';
import { aContext, aLine } from '../../made-up.ts';

const named = (text: string) => ({ text, lang: 'es' });

describe('the title of a service’s page', () => {
  test('is its short name where that gives nothing away', () => {
    expect(titlesOf(aLine('one', { shortName: named('Línea 555') }))).toEqual(['Línea 555']);
  });

  test('names the country of a service abroad', () => {
    expect(titlesOf(aLine('one', { country: 'ES', shortName: named('Línea 777') }))).toEqual(['Línea 777 (España)']);
  });

  test.each(['es', 'en'])('is neutral where a give-away word of %s stands in the name', (locale) => {
    const word = { es: 'Denuncias', en: 'Slavery line' }[locale]!;
    const context = aContext({ lines: [aLine('one', { name: named(word) })] });
    const expected = context.t('line.neutralTitle', { country: 'Qamaria', position: 1 });
    expect(neutralTitle(context.facts.lines.get('one')!, context)).toEqual(expected);
  });

  test('is neutral, and different, for two services of one name', () => {
    const titles = titlesOf(aLine('one', { name: named('Consulta') }), aLine('two', { name: named('Consulta') }));
    expect(titles).not.toContain('Consulta');
    expect(new Set(titles).size).toBe(2);
  });

  test('is neutral where the name is too long for a title', () => {
    const long = 'Servicio de orientación y de acompañamiento de todo el país';
    expect(titlesOf(aLine('one', { name: named(long) }))).not.toContain(long);
  });
});

test('a list calls a service by its short name where it has one', () => {
  const context = aContext();
  expect(listName(aLine('one', { shortName: named('Línea 555') }), context)).toEqual({ text: 'Línea 555' });
  expect(listName(aLine('one', { name: named('Consulta') }), context)).toEqual({ text: 'Consulta' });
});

function titlesOf(...lines: Line[]): string[] {
  const context = aContext({ lines });
  return lines.map((record) => neutralTitle(record, context).text);
}
