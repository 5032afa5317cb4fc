/** Whole messages about the words that know numbers and guard announcements: Spanish, then English. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatNotices } from '../../../src/check/notice.ts';
import { broken, checkTree, findingsIn, reportOf, reportOfFault } from '../../fixtures/content-faults/faults.ts';
import { cleanTree, type Tree, withTree } from '../../fixtures/content-faults/tree.ts';

const NONE = 'rules: []\nstatistics: []\nreadability: null\n';
const noticesOf = (tree: Tree) =>
  withTree(tree, (dir) => {
    const { notices, findings } = checkTree(dir);
    expect(findings).toEqual([]);
    return (['es', 'en'] as const).map((lang) => formatNotices(notices, { lang, dir: 'content' })).join('\n\n');
  });
const placesOf = (tree: Tree) => findingsIn(tree).map(({ file, field, code }) => [file, field, code]);
const isLive = (tree: Tree) => broken('campaign.yaml', 'stage: preview', 'stage: live', tree);

test('a clean folder has nothing to notice', () => {
  expect(withTree(cleanTree(), (dir) => checkTree(dir).notices)).toEqual([]);
});

test('the notice on a growing language that nothing guards', () => {
  const tree = { ...cleanTree(), 'words/qu.yaml': NONE };
  expect(noticesOf(tree)).toMatchInlineSnapshot(`
    "Avisos, que no detienen nada:

    content/words/qu.yaml, línea 1: falta \`announce\`.
    Los anuncios de actividades en \`qu\` pasan sin cuidado: no se reconocen ofertas de quienes captan gente, nombres de menores, direcciones de casas de acogida, ni pedidos de dinero o de documentos; tampoco se leen títulos de columnas, meses ni horas en esta lengua. Escríbelo cuando alguien que la habla esté seguro; hasta entonces, que una persona lea cada anuncio. Por ejemplo:

        announce:
          guards: { offer: ["…"], minor: ["…"], … }
          read: { headings: { title: ["…"] }, … }

    Más: content/README.md#palabras-que-cuidan

    content/words/qu.yaml, línea 1: falta \`numbers\`.
    En \`qu\` nadie ha escrito cómo se invita a llamar: un teléfono corto suelto en un texto de esta lengua no se encuentra, ni un correo con su signo en palabras. Escríbelo cuando alguien que la habla esté seguro. Por ejemplo:

        numbers:
          call: ["…"]
          between: []
          law: []
          at: []

    Más: content/README.md#palabras-que-cuidan

    Notices, which stop nothing:

    content/words/qu.yaml, line 1: \`announce\` is missing.
    Announcements of activities in \`qu\` pass unguarded: offers of those who recruit, names of minors, addresses of shelters, and requests for money or papers are not known; nor are headings, months or hours read in this language. Write it once somebody who speaks it is sure; until then let a person read each announcement. For example:

        announce:
          guards: { offer: ["…"], minor: ["…"], … }
          read: { headings: { title: ["…"] }, … }

    More: content/README.md#words-that-guard

    content/words/qu.yaml, line 1: \`numbers\` is missing.
    Nobody has written how \`qu\` asks one to call: a stray short number in a text of this language is not found, nor an e-mail whose sign is a word. Write it once somebody who speaks it is sure. For example:

        numbers:
          call: ["…"]
          between: []
          law: []
          at: []

    More: content/README.md#words-that-guard"
  `);
});

test('a language without a file of words is noticed where the file would be', () => {
  const { 'words/en.yaml': _gone, ...tree } = cleanTree();
  const notices = noticesOf(tree as Tree);
  expect(notices).toContain('content/words/en.yaml: falta `announce`.');
  // The file that it asks for is whole, so that writing it raises no new mistake.
  expect(notices).toContain('    rules: []\n    statistics: []\n    readability: null\n    numbers:\n');
});

test('in live a whole language without these words stops the build, and a growing one does not', () => {
  const tree = isLive({ ...cleanTree(), 'words/en.yaml': NONE, 'words/qu.yaml': NONE });
  expect(placesOf(tree).filter(([, , code]) => code === 'unguarded')).toEqual([
    ['words/en.yaml', 'announce', 'unguarded'],
    ['words/en.yaml', 'numbers', 'unguarded'],
  ]);
});

test('the message about a pattern whose brackets do not match', () => {
  expect(reportOfFault('words/es.yaml', 'centro(s|)', 'centro(s|')).toMatchInlineSnapshot(`
    "
    content/words/es.yaml, línea 52: \`announce.guards.shelter[2]\` es "centro(s| de acogida".
    Los paréntesis no cierran, o | está fuera de ellos. Por ejemplo:

        - "casa(s|) de acogida"

    Más: content/README.md#palabras-que-cuidan

    content/words/es.yaml, line 52: \`announce.guards.shelter[2]\` is "centro(s| de acogida".
    The brackets do not match, or | stands outside of them. For example:

        - "casa(s|) de acogida"

    More: content/README.md#words-that-guard
    "
  `);
});

test('the message about a pattern that stands for too many texts', () => {
  const many = `${'(a|e|i|o)'.repeat(5)}`;
  expect(reportOfFault('words/es.yaml', 'ganar(a|á)s', many)).toMatchInlineSnapshot(`
    "
    content/words/es.yaml, línea 78: \`announce.guards.offer[4]\` es "(a|e|i|o)(a|e|i|o)(a|e|i|o)(a|e|i|o)(a|e|i|o)".
    Vale por más de 400 textos distintos, y buscarlo tardaría demasiado. Pártelo en varios. Por ejemplo:

        - "buscamos (personal|chicas)"

    Más: content/README.md#palabras-que-cuidan

    content/words/es.yaml, line 78: \`announce.guards.offer[4]\` is "(a|e|i|o)(a|e|i|o)(a|e|i|o)(a|e|i|o)(a|e|i|o)".
    It stands for more than 400 different texts, and looking for it would take too long. Part it into several. For example:

        - "buscamos (personal|chicas)"

    More: content/README.md#words-that-guard
    "
  `);
});

test('the message about a pattern that finds every text', () => {
  expect(reportOfFault('words/es.yaml', 'ganar(a|á)s', '(ganar|)')).toMatchInlineSnapshot(`
    "
    content/words/es.yaml, línea 78: \`announce.guards.offer[4]\` es "(ganar|)".
    Vale también por un texto vacío, que está en todas partes. Por ejemplo:

        - "buscamos (personal|chicas)"

    Más: content/README.md#palabras-que-cuidan

    content/words/es.yaml, line 78: \`announce.guards.offer[4]\` is "(ganar|)".
    It stands for an empty text too, which is everywhere. For example:

        - "buscamos (personal|chicas)"

    More: content/README.md#words-that-guard
    "
  `);
});

test('the message about signs where whole words belong', () => {
  expect(reportOfFault('words/es.yaml', '- llamada', '- llamad(o|a)')).toMatchInlineSnapshot(`
    "
    content/words/es.yaml, línea 68: \`announce.guards.named[3]\` es "llamad(o|a)".
    Aquí van palabras enteras, sin signos: solo letras, espacios, guiones y apóstrofos.

    Más: content/README.md#palabras-que-cuidan

    content/words/es.yaml, line 68: \`announce.guards.named[3]\` is "llamad(o|a)".
    Whole words go here, without signs: only letters, spaces, hyphens and apostrophes.

    More: content/README.md#words-that-guard
    "
  `);
});

test('a guard without a word is a mistake, and so is one that is missing', () => {
  const { announce } = parse(cleanTree()['words/es.yaml']!);
  expect(Object.keys(announce.guards)).toContain('offer');
  expect(placesOf(broken('words/es.yaml', / {4}offer:\n(?: {6}- .*\n)+/, '    offer: []\n'))).toEqual([
    ['words/es.yaml', 'announce.guards.offer', 'too-few'],
  ]);
  expect(placesOf(broken('words/es.yaml', / {4}offer:\n(?: {6}- .*\n)+/, ''))).toEqual([
    ['words/es.yaml', 'announce.guards.offer', 'missing-field'],
  ]);
});

test('a pattern that would hold a search up is named at once', () => {
  const begin = performance.now();
  const report = reportOf(broken('words/es.yaml', 'ganar(a|á)s', `${'(a|a)'.repeat(39)}b`));
  expect(report).toContain('400');
  expect(performance.now() - begin).toBeLessThan(20_000);
});

test('the real Spanish, English and Portuguese have both parts', () => {
  for (const locale of ['es', 'en', 'pt'])
    expect(Object.keys(parse(readFileSync(`content/words/${locale}.yaml`, 'utf8')))).toEqual(
      expect.arrayContaining(['numbers', 'announce']),
    );
});
