/** What an editor chooses in a form is said in words of the site or of the check, in the language of the campaign. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/check/read/content.ts';
import { phrasesOf } from '../../src/check/read/phrases.ts';
import { isGroup } from '../../src/check/source/loose.ts';
import { fieldSchema } from '../../src/cli/editing/open-file.ts';
import { prepared } from '../../src/cli/editing/screen/form/prepared.ts';
import { sayIn } from '../../src/cli/editing/screen/words.ts';
import { CONTENT_KINDS } from '../../src/schemas/kinds/kinds.ts';

const phrases = Object.fromEntries(
  readContent()
    .strings.filter(({ locale }) => locale === 'es')
    .flatMap(phrasesOf)
    .flatMap(({ key, text }) => (text.includes('{') ? [] : [[key, text]])),
);

/** Each choice of a form, behind its field: the code, and its word. */
function choicesIn(schema: unknown, field = ''): { field: string; code: string; word: unknown }[] {
  if (!isGroup(schema)) return [];
  const { properties, items, additionalProperties, oneOf } = schema;
  const listed = [schema.enum ?? [], (isGroup(items) && items.enum) || []].flat().map(String);
  const names = isGroup(schema.names) ? schema.names : {};
  return [
    ...listed.map((code) => ({ field, code, word: names[code] })),
    ...Object.entries(isGroup(properties) ? properties : {}).flatMap(([key, own]) => choicesIn(own, `${field}.${key}`)),
    ...choicesIn(isGroup(items) ? { ...items, enum: [] } : items, field),
    ...choicesIn(additionalProperties, `${field}.*`),
    ...(Array.isArray(oneOf) ? oneOf : []).flatMap((way) => choicesIn(way, field)),
  ];
}

const choicesOf = (kind: keyof typeof CONTENT_KINDS) =>
  choicesIn(
    prepared(fieldSchema(CONTENT_KINDS[kind].schema, 'es'), { say: sayIn('es'), phrases, choices: {}, kind }),
    kind,
  );

/** That is its Spanish word too. */
const AS_IT_IS = ['radio'];
/** Commands write them; nobody chooses in them. */
const BY_COMMAND = ['readVersions', 'readings', 'announced', 'recallCodes', 'published', 'map'];

describe('a code that an editor chooses', () => {
  test.each(Object.keys(CONTENT_KINDS).filter((kind) => !BY_COMMAND.includes(kind)))('has a word in %s', (kind) => {
    const wordless = choicesOf(kind as keyof typeof CONTENT_KINDS).filter(
      ({ code, word }) => !word && !AS_IT_IS.includes(code),
    );
    expect(wordless).toEqual([]);
  });

  test.each([
    ['services', 'services.focus', 'dedicated', 'es para esto'],
    ['services', 'services.checks.method', 'called', 'se llamó'],
    ['lessons', 'lessons.roles', 'children', 'Menores de 18'],
    ['materials', 'materials.form', 'run-sheet', 'hoja de pasos'],
    // Not as the list is called in which its file stands.
    ['unusedSources', 'unusedSources.*.kind', 'other', 'Otras'],
    ['wordRules', 'wordRules.rules.kind', 'raid', 'cuenta cómo o cuándo será un operativo'],
  ] as const)('of %s in %s is said in its own words: %s', (kind, field, code, word) => {
    const found = choicesOf(kind).filter((one) => one.field === field && one.code === code);
    expect(found.map((one) => one.word)).toEqual([word]);
  });
});
