import { describe, expect, test } from 'vitest';
import {
  englishSyllables,
  portugueseSyllables,
  readabilityOf,
  spanishSyllables,
} from '../../../../src/domain/text/readability.ts';

// Counted by silabea 1.0.0 (MIT), which is not a dependency since it brings a test runner of 2018 along. It agreed on every
// one of the 6,627 words of the Spanish pages on 26 November 2026.
const SPANISH: [string, number][] = [
  ['ahí', 2],
  ['aéreo', 4],
  ['ahora', 3],
  ['búho', 2],
  ['ciudad', 2],
  ['cuídate', 3],
  ['buey', 1],
  ['guía', 2],
  ['guitarra', 3],
  ['pingüino', 3],
  ['leer', 2],
  ['oír', 2],
  ['policía', 4],
  ['prohibir', 2],
  ['quién', 1],
  ['reúne', 3],
  ['vehículo', 4],
  ['ya', 1],
  ['y', 1],
  ['zoo', 2],
  ['Uruguay', 3],
  ['línea', 3],
  ['ahumado', 3],
  ['jesuita', 3],
];

test.each(SPANISH)('Spanish: %s has %i', (word, count) => expect(spanishSyllables(word)).toBe(count));

test.each([
  ['pessoas', 3],
  ['mão', 1],
  ['põe', 1],
  ['história', 3],
  ['alegria', 4],
  ['dia', 2],
  ['não', 1],
  ['você', 2],
  ['país', 2],
  ['quem', 1],
  ['água', 2],
  ['delegacia', 5],
  ['denúncia', 3],
  ['rua', 2],
  ['informações', 4],
  ['viu', 1],
] as const)('Portuguese: %s has %i', (word, count) => expect(portugueseSyllables(word)).toBe(count));

test.each([
  ['people', 2],
  ['call', 1],
  ['number', 2],
  ['sometimes', 2],
  ['offered', 2],
  ['needed', 2],
  ['cases', 2],
  ['safe', 1],
  ['trafficking', 3],
  ['the', 1],
  ['official', 3],
  ['idea', 3],
  ['little', 2],
  ['money', 2],
  ['believe', 2],
] as const)('English: %s has about %i', (word, count) =>
  expect(Math.abs(englishSyllables(word) - count)).toBeLessThanOrEqual(1),
);

describe('readabilityOf', () => {
  const easy = 'Llama ya. Pide ayuda. Di que no. Ve con otra persona. Guarda tu DNI. '.repeat(3);
  test('follows the formula: 50 words with 80 syllables in 10 sentences', () => {
    const read = readabilityOf('Uno dos tres cuatro cinco. '.repeat(10), 'inflesz', 'es')!;
    expect(read).toEqual({ score: 102.2, words: 50, sentences: 10 });
    expect(read.score).toBeCloseTo(206.835 - (62.3 * 80) / 50 - 5, 1);
  });
  test('leaves headings and tables out', () => {
    const table = '| Institucionalización | Extraordinariamente |\n| --- | --- |\n';
    expect(readabilityOf(`## Institucionalización\n\n${easy}\n\n${table}`, 'inflesz', 'es')).toEqual(
      readabilityOf(easy, 'inflesz', 'es'),
    );
  });
  test('says nothing of a few words', () => expect(readabilityOf('Llama ya.', 'inflesz', 'es')).toBeNull());
  test('falls as sentences grow', () => {
    const long = easy.replaceAll('. ', ' y ');
    expect(readabilityOf(long, 'inflesz', 'es')!.score).toBeLessThan(readabilityOf(easy, 'inflesz', 'es')!.score);
  });
});
