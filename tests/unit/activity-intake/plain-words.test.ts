/** What a press officer reads is easy to read (INFLESZ of 65 or more, "quite easy"). */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const { other } = parse(readFileSync('content/strings/es.yaml', 'utf8')) as { other: Record<string, string> };
const keys = Object.keys(other).filter((key) =>
  /^(?:announce\.(?:says|file|page|hint|report|template-text)|publish\.|ideas\.|reading\.|institutions\.)/.test(key),
);

test('the findings, the form and the ideas are easy to read', () => {
  expect(keys.length).toBeGreaterThan(100);
  expect(inflesz(keys.map((key) => other[key]).join('. '))).toBeGreaterThanOrEqual(65);
});

test('no finding has a sentence of more than 25 words', () => {
  const sentences = keys.flatMap((key) =>
    other[key]!.split(/[.;:|]\s|[.;:|]$/).map((sentence) => [key, wordsOf(sentence).length] as const),
  );
  expect(sentences.filter(([, count]) => count > 25)).toEqual([]);
});

/** Szigriszt-Pazos: 206.835 − 62.3 · syllables / words − words / sentences. */
function inflesz(text: string): number {
  const words = wordsOf(text);
  const sentences = text.split(/[.;:|!?]\s/).filter((sentence) => wordsOf(sentence).length > 0);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.835 - (62.3 * syllables) / words.length - words.length / sentences.length;
}

function wordsOf(text: string): string[] {
  return text.replace(/\{\w+\}/g, 'dato').match(/\p{L}+/gu) ?? [];
}

/** Groups of vowels; two strong ones, or an accented weak one, are apart. */
function syllablesOf(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/qu|gu(?=[ei])/g, 'k')
    .replace(/y$/, 'i');
  return Math.max(
    1,
    (plain.match(/[aeoáéóíú]|[iuü]+(?![aeoáéó])/g) ?? []).length - (plain.match(/[aeoáéó][iu](?![aeo])/g) ?? []).length,
  );
}
