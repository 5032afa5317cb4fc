/** The lines to remember stand in the same words wherever they are met. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (file: string) => parse(readFileSync(`content/${file}.yaml`, 'utf8'));
const textsOf = (file: string, locale: string): string[] =>
  read(`materials/${file}`).words[locale].items.map(({ text }: { text: string }) => text);

/** Each with the lesson that it comes from. */
test.each([
  ['carino', 'carino-y-presion'],
  ['paro', 'quien-esta-detras'],
  ['cuento', 'secretos-que-se-cuentan'],
])(
  '"%s" says on its poster, among the cards and in its lesson what the saying says, in each language',
  (id, lesson) => {
    const { words, message, sources } = read(`sayings/${id}`);
    expect(Object.keys(words)).toEqual(['es', 'en', 'pt']);
    for (const [locale, { text }] of Object.entries<{ text: string }>(words)) {
      expect(textsOf(`frase-${id}`, locale)).toEqual([text]);
      expect(textsOf('tarjetas', locale)).toContain(text);
      expect(JSON.stringify(read(`lessons/${lesson}`).words[locale])).toContain(text);
    }
    expect(read(`materials/frase-${id}`)).toMatchObject({ message, sources });
  },
);
