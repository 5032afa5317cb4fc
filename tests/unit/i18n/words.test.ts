import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/i18n/languages.ts';
import { createWords, type Dictionary, type Entry, fill, type WordsInput } from '../../../src/i18n/words.ts';
import { aCampaign } from '../made-up.ts';

const { languages } = aCampaign() as { languages: Language[] };

describe('a phrase', () => {
  test('shows in the language of the page, without a mark', () => {
    expect(wordsIn('en', { en: { 'call.log': safe('Call', 'machine') } }).t('call.log')).toEqual({ text: 'Call' });
  });

  test('that the language lacks shows in the source language, marked so', () => {
    expect(wordsIn('en', {}).t('call.log')).toEqual({ text: 'Llama', lang: 'es-PE' });
  });

  test('that stands in on a page of the other direction is marked with its own', () => {
    expect(wordsIn('ar', {}).t('call.log')).toEqual({ text: 'Llama', lang: 'es-PE', dir: 'ltr' });
  });

  test('of safety gives way in a careful language until it is reviewed', () => {
    expect(wordsIn('qu', { qu: { 'call.log': safe('Waqyay', 'machine') } }).t('call.log').text).toBe('Llama');
    expect(wordsIn('qu', { qu: { 'call.log': safe('Waqyay', 'reviewed') } }).t('call.log').text).toBe('Waqyay');
  });

  test('of another class shows in a careful language straight from a machine, in a preview', () => {
    const entry: Entry = { harm: 'core', state: 'machine', phrase: 'Waqyay' };
    expect(wordsIn('qu', { qu: { 'call.log': entry } }).t('call.log').text).toBe('Waqyay');
    expect(wordsIn('qu', { qu: { 'call.log': entry } }, 'live').t('call.log').text).toBe('Llama');
  });

  test('of safety in the source language shows in a live site too, since nothing else could', () => {
    expect(wordsIn('es', {}, 'live').t('call.log')).toEqual({ text: 'Llama' });
  });

  test('that no language has is a mistake that is told', () => {
    expect(() => wordsIn('en', {}).t('call.bill')).toThrow(
      'No interface phrase "call.bill" in content/strings/es.yaml.',
    );
  });

  test('is taken from the next language of the chain before the source', () => {
    const chained = languages.map((language) =>
      language.locale === 'qu' ? { ...language, fallback: ['en'] } : language,
    );
    const input = { ...inputOf('qu', { en: { 'call.log': safe('Call', 'machine') } }), languages: chained };
    expect(createWords(input).t('call.log')).toEqual({ text: 'Call', lang: 'en' });
  });
});

describe('a count', () => {
  const services = {
    harm: 'core',
    state: 'machine',
    phrase: { one: '{count} service', other: '{count} services' },
  } as const;

  test.each([
    [0, '0 services'],
    [1, '1 service'],
    [1234, '1,234 services'],
  ])('of %i has the form and the digits of the language', (count, text) => {
    expect(wordsIn('en', { en: { 'call.log': services } }).t('call.log', { count }).text).toBe(text);
  });
});

describe('a placeholder', () => {
  test('takes its value, as often as it stands there', () => {
    expect(fill('{a}, {b}, {a}', { a: 'x', b: 'y' }, 'es-PE')).toBe('x, y, x');
  });

  test('without a value is a mistake that is told', () => {
    expect(() => fill('Hasta {day}', {}, 'es-PE')).toThrow('The phrase "Hasta {day}" needs a value for {day}.');
  });

  test('keeps a value as it is, whatever stands in it', () => {
    expect(fill('{a}', { a: '{b} $& $1' }, 'es-PE')).toBe('{b} $& $1');
  });
});

describe('a language', () => {
  test('is complete once it shows every phrase of the source', () => {
    expect(wordsIn('en', { en: { 'call.log': safe('Call', 'machine') } }).isComplete).toBe(true);
  });

  test('is not complete while one phrase is missing', () => {
    expect(wordsIn('en', {}).isComplete).toBe(false);
  });

  test('is not complete while one phrase may not show yet', () => {
    expect(wordsIn('qu', { qu: { 'call.log': safe('Waqyay', 'machine') } }).isComplete).toBe(false);
  });

  test('that is the source is always complete', () => {
    expect(wordsIn('es', {}, 'live').isComplete).toBe(true);
  });
});

function safe(phrase: string, state: Entry['state']): Entry {
  return { harm: 'safety', state, phrase };
}

type Entries = Record<string, Record<string, Entry>>;

function inputOf(locale: string, entries: Entries, stage: WordsInput['stage'] = 'preview'): WordsInput {
  const all = { es: { 'call.log': safe('Llama', 'original') }, ...entries };
  const dictionaries = new Map<string, Dictionary>(
    Object.entries(all).map(([name, phrases]) => [name, new Map(Object.entries(phrases))]),
  );
  return { locale, languages, sourceLocale: 'es', stage, dictionaries };
}

describe('a phrase with others in it', () => {
  const other = (phrase: string): Entry => ({ harm: 'other', state: 'machine', phrase });
  const es = {
    'line.offers': other('Atiende a {who}'),
    'audience.women': other('mujeres'),
    'audience.workers': other('hombres'),
  };
  const both = (texts: string[]) => texts.join(' + ');

  test('is in one language, the first that has all of them', () => {
    const words = wordsIn('qu', { es, qu: { 'audience.women': other('warmikuna') } });
    expect(words.withOthers('line.offers', 'who', ['audience.women', 'audience.workers'], both)).toEqual({
      text: 'Atiende a mujeres + hombres',
      lang: 'es-PE',
    });
    expect(words.together(['audience.women']).texts).toEqual(['warmikuna']);
    expect(words.together(['audience.women', 'audience.workers']).texts).toEqual(['mujeres', 'hombres']);
  });

  test('is in the language of the page once that has all of them', () => {
    const qu = {
      'line.offers': other('{who}'),
      'audience.women': other('warmikuna'),
      'audience.workers': other('qharikuna'),
    };
    expect(
      wordsIn('qu', { es, qu }).withOthers('line.offers', 'who', ['audience.women', 'audience.workers'], both),
    ).toEqual({
      text: 'warmikuna + qharikuna',
    });
  });

  test('that no language has is a mistake that is told', () => {
    expect(() => wordsIn('qu', { es }).withOthers('line.offers', 'who', ['call.bill'])).toThrow(
      'No interface phrase "call.bill"',
    );
  });
});

function wordsIn(locale: string, entries: Entries, stage?: WordsInput['stage']) {
  return createWords(inputOf(locale, entries, stage));
}
