/** Whole messages about the words that know numbers and guard announcements: Spanish, then English. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatNotices } from '../../../src/check/notice.ts';
import { broken, checkTree, findingsIn, reportOf, reportOfFault } from '../../fixtures/content-faults/faults.ts';
import { withCodes } from '../../fixtures/content-faults/noted.ts';
import { cleanTree, type Tree, withTree } from '../../fixtures/content-faults/tree.ts';

const NONE = 'rules: []\nstatistics: []\nreadability: null\n';
const noticesOf = (tree: Tree) =>
  withTree(withCodes(tree), (dir) => {
    const { notices, findings } = checkTree(dir);
    expect(findings).toEqual([]);
    return (['es', 'en'] as const).map((lang) => formatNotices(notices, { lang, dir: 'content' })).join('\n\n');
  });
const placesOf = (tree: Tree) => findingsIn(tree).map(({ file, field, code }) => [file, field, code]);
const isLive = (tree: Tree) => broken('campaign.yaml', 'stage: preview', 'stage: live', tree);

test('a clean folder has nothing to notice', () => {
  expect(withTree(withCodes(cleanTree()), (dir) => checkTree(dir).notices)).toEqual([]);
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
    content/words/es.yaml, línea 345: \`announce.guards.shelter.houses[2]\` es "centro(s| de (acogida|atención residencial)".
    Los paréntesis no cierran, o | está fuera de ellos. Por ejemplo:

        - "casa(s|) de acogida"

    Más: content/README.md#palabras-que-cuidan

    content/words/es.yaml, line 345: \`announce.guards.shelter.houses[2]\` is "centro(s| de (acogida|atención residencial)".
    The brackets do not match, or | stands outside of them. For example:

        - "casa(s|) de acogida"

    More: content/README.md#words-that-guard
    "
  `);
});

test.each([
  ['names a list that is not there', '<nadie> … gratis', 'announce.guards.groups'],
  ['has more gaps than a search may have', 'a … b … c … d … e', '…'],
  ['finds every text', '(ganar|)', 'vacío'],
  ['is too long', `${'muy '.repeat(90)}`, '300'],
])('a pattern that %s is named, with why', (_what, pattern, why) => {
  const report = reportOf(broken('words/es.yaml', 'cama adentro', pattern));
  expect(report).toContain('announce.guards.offer.sure[');
  expect(report).toContain(why);
});

test('a list that a rule on raids names must be there too', () => {
  const report = reportOf(broken('words/es.yaml', '(van a|vamos a|irán a|se va a)', '<nadie>'));
  expect(report).toContain('rules[0].announced.ours[');
});

test('the message about signs where whole words belong', () => {
  expect(placesOf(broken('words/es.yaml', '- arroba', '- arrob(a|o)'))).toEqual([
    ['words/es.yaml', 'numbers.at[0]', 'bad-word'],
  ]);
});

test('a guard without a word is a mistake, and so is one that is missing', () => {
  const { announce } = parse(cleanTree()['words/es.yaml']!);
  expect(Object.keys(announce.guards)).toContain('offer');
  expect(placesOf(broken('words/es.yaml', / {4}papers:\n(?: {6}- .*\n)+/, '    papers: []\n'))).toEqual([
    ['words/es.yaml', 'announce.guards.papers', 'too-few'],
  ]);
  expect(placesOf(broken('words/es.yaml', / {4}papers:\n(?: {6}- .*\n)+/, ''))).toEqual([
    ['words/es.yaml', 'announce.guards.papers', 'missing-field'],
  ]);
});

test('a pattern that would hold a search up is named at once', () => {
  const begin = performance.now();
  const report = reportOf(broken('words/es.yaml', 'll(a|á)m', `${'(a|a)'.repeat(30)}b`));
  expect(report).toContain('400');
  expect(performance.now() - begin).toBeLessThan(20_000);
});

test('the real Spanish, English and Portuguese have both parts', () => {
  for (const locale of ['es', 'en', 'pt'])
    expect(Object.keys(parse(readFileSync(`content/words/${locale}.yaml`, 'utf8')))).toEqual(
      expect.arrayContaining(['numbers', 'announce']),
    );
});
