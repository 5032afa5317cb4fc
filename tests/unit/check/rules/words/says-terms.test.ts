/** Whole findings about the words of a term sheet, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { broken, findingsIn, reportOf } from '../../../../fixtures/content-faults/faults.ts';
import { cleanTree, type Tree } from '../../../../fixtures/content-faults/tree.ts';

const sheet = (use: string | null, more: string) =>
  `---\nregister: plain\nterms:\n  - concept: signs\n    use: ${use}\n    ${more}\n    back: null\n    source: null\nreviewedOn: null\n---\nNotas.\n`;

function withSheets(english = sheet('"signs"', 'avoid: ["red flag*"]')): Tree {
  return {
    ...cleanTree(),
    'translators/qu.md': sheet(null, 'avoid: []'),
    'translators/es.md': sheet('"señales"', 'avoid: []'),
    'translators/en.md': english,
  };
}

test('sheets that agree with the texts are clean, and so is a term that is still open', () =>
  expect(findingsIn(withSheets())).toEqual([]));

test('the finding about words that the sheet avoids', () => {
  const tree = broken(
    'pages/en/senales.mdx',
    'Look at the signs.',
    'Look at the signs and the red flags.',
    withSheets(),
  );
  expect(reportOf(tree)).toMatchInlineSnapshot(`
    "
    content/pages/en/senales.mdx, línea 12: "Look at the signs and the red flags.".
    La hoja de términos de esta lengua evita «red flags». Escribe:

        signs

    Más: content/README.md#palabras

    content/pages/en/senales.mdx, line 12: "Look at the signs and the red flags.".
    The term sheet of this language avoids “red flags”. Write:

        signs

    More: content/README.md#words
    "
  `);
});

test('the finding about a concept that a translation names otherwise', () => {
  expect(
    reportOf(broken('pages/en/senales.mdx', 'Look at the signs.', 'Look at the marks.', withSheets())),
  ).toMatchInlineSnapshot(`
    "
    content/pages/en/senales.mdx, línea 10: "<Section id="mirar" harm="core">".
    El original dice «señales», y la traducción no usa las palabras elegidas para \`signs\`. Quien lee las dos creería que son dos cosas. Si otra forma dice lo mismo, anótala en \`also\` de la hoja de términos. Escribe:

        signs

    Más: content/README.md#palabras

    content/pages/en/senales.mdx, line 10: "<Section id="mirar" harm="core">".
    The original says “señales”, and the translation does not use the words chosen for \`signs\`. Who reads both would think of two things. If another form says the same, note it under \`also\` in the term sheet. Write:

        signs

    More: content/README.md#words
    "
  `);
});

test('another form that says the same can be noted in the sheet', () => {
  const tree = withSheets(sheet('"signs"', 'also: ["mark*"]\n    avoid: []'));
  expect(findingsIn(broken('pages/en/senales.mdx', 'Look at the signs.', 'Look at the marks.', tree))).toEqual([]);
});

test('the finding about a concept that a sheet leaves out', () => {
  expect(
    reportOf(withSheets('---\nregister: plain\nterms: []\nreviewedOn: null\n---\nNotas.\n')),
  ).toMatchInlineSnapshot(`
    "
    content/translators/en.md, línea 3: \`terms\` está vacío.
    La hoja de términos de es tiene \`signs\`, y esta no. Si la palabra está abierta, escribe null: así quien traduce sabe que falta. Escribe:

        terms:
          - { concept: signs, use: null, avoid: [], back: null, source: null }

    Más: content/README.md#palabras

    content/translators/en.md, line 3: \`terms\` is empty.
    The term sheet of es has \`signs\`, and this one has not. While the word is open, write null: then a translator knows that it is missing. Write:

        terms:
          - { concept: signs, use: null, avoid: [], back: null, source: null }

    More: content/README.md#words
    "
  `);
});

test('several concepts that a sheet leaves out are one finding, with all that is to be written', () => {
  const two = sheet('"señales"', 'avoid: []').replace(
    'terms:\n',
    'terms:\n  - { concept: work, use: trabajo, avoid: [], back: null, source: null }\n',
  );
  const tree = {
    ...withSheets('---\nregister: plain\nterms: []\nreviewedOn: null\n---\nNotas.\n'),
    'translators/es.md': two,
  };
  expect(findingsIn(tree).filter(({ file }) => file === 'translators/en.md')).toHaveLength(1);
  expect(reportOf(tree)).toContain(
    '  - { concept: work, use: null, avoid: [], back: null, source: null }\n      - { concept: signs, use: null,',
  );
});

test('a published site has words for every concept of the sheets', () => {
  const codes = findingsIn(broken('campaign.yaml', 'stage: preview', 'stage: live', withSheets())).map(
    ({ code, file }) => `${file} ${code}`,
  );
  expect(codes).toContain('translators/qu.md term-open');
});
