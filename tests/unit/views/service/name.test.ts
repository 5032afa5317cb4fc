import { describe, expect, test } from 'vitest';
import type { Service } from '../../../../src/domain/service/service.ts';
import { listName, neutralTitle } from '../../../../src/views/service/name.ts';
import { aContext, aService } from '../../made-up.ts';

const named = (text: string) => ({ text, lang: 'es' });

describe('the title of a service’s page', () => {
  test('is its short name where that gives nothing away', () => {
    expect(titlesOf(aService('one', { shortName: named('Línea 555') }))).toEqual(['Línea 555']);
  });

  test('names the country of a service abroad', () => {
    expect(titlesOf(aService('one', { country: 'ES', shortName: named('Línea 777') }))).toEqual(['Línea 777 (España)']);
  });

  test.each(['es', 'en'])('is neutral where a give-away word of %s stands in the name', (locale) => {
    const word = { es: 'Denuncias', en: 'Slavery line' }[locale]!;
    const context = aContext({ services: [aService('one', { name: named(word) })] });
    const expected = context.t('line.neutralTitle', { country: 'Qamaria', position: 1 });
    expect(neutralTitle(context.facts.services.get('one')!, context)).toEqual(expected);
  });

  test('is neutral, and different, for two services of one name', () => {
    const titles = titlesOf(aService('one', { name: named('Consulta') }), aService('two', { name: named('Consulta') }));
    expect(titles).not.toContain('Consulta');
    expect(new Set(titles).size).toBe(2);
  });

  test('is neutral where the name is too long for a title', () => {
    const long = 'Servicio de orientación y de acompañamiento de todo el país';
    expect(titlesOf(aService('one', { name: named(long) }))).not.toContain(long);
  });
});

test('a list calls a service by its short name where it has one', () => {
  const context = aContext();
  expect(listName(aService('one', { shortName: named('Línea 555') }), context)).toEqual({ text: 'Línea 555' });
  expect(listName(aService('one', { name: named('Consulta') }), context)).toEqual({ text: 'Consulta' });
});

function titlesOf(...services: Service[]): string[] {
  const context = aContext({ services });
  return services.map((record) => neutralTitle(record, context).text);
}
