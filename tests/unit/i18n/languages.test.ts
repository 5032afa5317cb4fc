import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { chainOf, type Language, languageOf, nameText, primary, textIn } from '../../../src/i18n/languages.ts';
import { aCampaign } from '../made-up.ts';

const { languages } = aCampaign() as { languages: Language[] };
const [spanish, , arabic] = languages as [Language, Language, Language];

describe('the languages to try for a reader', () => {
  test('are their own, its stand-ins in order, and the source', () => {
    const withTwo = languages.map((language) =>
      language.locale === 'qu' ? { ...language, fallback: ['en'] } : language,
    );
    expect(chainOf('qu', withTwo, 'es')).toEqual(['qu', 'en', 'es']);
  });

  test('are only the source itself in the source language', () => {
    expect(chainOf('es', languages, 'es')).toEqual(['es']);
  });
});

const locales = fc.constantFrom(...languages.map(({ locale }) => locale));

prop.prop([locales, fc.array(locales, { maxLength: 6 })])(
  'no chain has a loop, whatever campaign.yaml writes: each language is tried once, the reader’s first, the source at some point',
  (locale, fallback) => {
    const looped = languages.map((language) => ({ ...language, fallback }));
    const chain = chainOf(locale, looped, 'es');
    expect(chain[0]).toBe(locale);
    expect(chain).toContain('es');
    expect(new Set(chain).size).toBe(chain.length);
  },
);

test('a language that the deployment does not have is refused, with its name', () => {
  expect(() => languageOf('fr', languages)).toThrow('No language "fr" in content/campaign.yaml.');
});

describe('a text', () => {
  test('in the language of the page carries no mark, whatever its country', () => {
    expect(textIn('Hola', { lang: 'es-ES', dir: 'ltr' }, spanish)).toEqual({ text: 'Hola' });
  });

  test('in another language carries its tag', () => {
    expect(textIn('Hola', spanish, { lang: 'en', dir: 'ltr' })).toEqual({ text: 'Hola', lang: 'es-PE' });
  });

  test('in another direction carries that too', () => {
    expect(textIn('Hola', spanish, arabic)).toEqual({ text: 'Hola', lang: 'es-PE', dir: 'ltr' });
  });
});

test('a name keeps the language it is written in', () => {
  expect(nameText({ text: 'Línea', lang: 'es' }, { lang: 'es-PE' })).toEqual({ text: 'Línea' });
  expect(nameText({ text: 'Línea', lang: 'es' }, { lang: 'qu' })).toEqual({ text: 'Línea', lang: 'es' });
});

test('the primary part of a tag is its language', () => {
  expect(['es-PE', 'ay', 'pt-BR'].map(primary)).toEqual(['es', 'ay', 'pt']);
});
