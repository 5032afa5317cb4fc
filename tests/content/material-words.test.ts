/** The real words of what is carried away: where nobody can take a word back, and who may be listening. */
import { describe, expect, test } from 'vitest';
import { formOf } from '../../src/codes/forms.ts';
import type { MaterialWords } from '../../src/domain/materials/material.ts';
import { searchKey } from '../../src/domain/search-key.ts';
import { splitText, wordsOf } from '../../src/domain/text/sentences.ts';
import { contentOf } from '../fixtures/content-read.ts';
import { realMaterials } from './materials.ts';

const content = contentOf('content');
const { languages, giveaways } = content.campaign!.whole!;
const complete = languages.filter(({ policy }) => policy === 'all').map(({ locale }) => locale);
const materials = realMaterials().map((material) => [material.id, material] as const);
/** What somebody may find, or reads and hears beside whoever controls her. */
const WATCHED = ['door', 'plain', 'sms', 'voice'];
const MOST_WORDS = 18;

const slogan = (locale: string) => content.sayings.find(({ id }) => id === 'pregunta')!.whole!.words[locale]!.text;
const already = (locale: string) => {
  const { safety, core, other } = content.strings.find((one) => one.locale === locale)!.whole!;
  return { ...safety, ...core, ...other }['home.already']!;
};
const withoutPlaces = (text: string) => text.replace(/\{[\w.]+\}/g, '');
const textsOf = ({ lines, items }: MaterialWords) => [...Object.values(lines), ...items.map(({ text }) => text)];

describe.each(materials)('%s', (_id, material) => {
  const form = formOf(material);
  const said = complete.map((locale) => [locale, material.words[locale]!] as const);

  test('stands in each language that shows everything', () => {
    expect(complete.filter((locale) => !material.words[locale])).toEqual([]);
  });

  test('hangs in no camp and no bar, where only what is on air gets to', () => {
    if (form.use !== 'air' || !material.hangs.includes('radio'))
      expect(material.never).toEqual(expect.arrayContaining(['camp', 'bar']));
  });

  test('names no number but those that stand on it', () => {
    const named = said.flatMap(([, words]) => textsOf(words).flatMap((text) => text.match(/(?<=\{)[a-z]+/g) ?? []));
    expect(named.filter((role) => !material.numbers.some((one) => one === role))).toEqual([]);
  });

  test.each(said)('is made of short sentences in %s', (locale, words) => {
    const sentences = textsOf(words).flatMap((text) => splitText(withoutPlaces(text), locale));
    expect(sentences.filter((text) => wordsOf(text, locale).length > MOST_WORDS)).toEqual([]);
  });

  if (form.isSpoken)
    test.each(said)('says each of its numbers twice, digit by digit, in %s', (_locale, words) => {
      const spoken = textsOf(words).flatMap((text) => text.match(/\{[\w.]+\}/g) ?? []);
      expect(spoken.toSorted()).toEqual(
        material.numbers.flatMap((role) => [`{${role}.digits}`, `{${role}.digits}`]).toSorted(),
      );
    });
  else if (!form.saysAlready)
    test.each(said)('leaves nobody out who has said yes, where it says the slogan in %s', (locale, words) => {
      const calls = textsOf(words).filter((text) => text.includes(slogan(locale)));
      expect(calls.filter((text) => !text.includes(String(already(locale))))).toEqual([]);
    });

  if (WATCHED.includes(material.form))
    test.each(said)('holds no word that gives it away in %s', (locale, words) => {
      const folded = textsOf(words).flatMap((text) => searchKey(withoutPlaces(text)).split(' '));
      const beginnings = (giveaways[locale] ?? []).map(searchKey);
      expect(folded.filter((word) => beginnings.some((beginning) => word.startsWith(beginning)))).toEqual([]);
    });
});
