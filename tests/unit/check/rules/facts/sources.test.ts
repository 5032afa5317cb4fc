/** Every source that the site lists is cited, and what nothing cites is on the shelf. */
import { expect, test } from 'vitest';
import { citationsOf } from '../../../../../src/check/rules/facts/sources.ts';
import { broken, findingsIn, reportOf } from '../../../../fixtures/content-faults/faults.ts';
import { cleanTree } from '../../../../fixtures/content-faults/tree.ts';
import { contentOf } from '../../../../fixtures/content-read.ts';

const content = contentOf('content');
const record = cleanTree()['facts/sources.yaml']!.split('pagina-oficial:\n')[1]!;
const onShelf = { ...cleanTree(), 'facts/source-shelf.yaml': `nota-vieja:\n${record.replace(/^ {2}/gm, '')}` };

test('every source of the sources page is cited somewhere that can be named', () => {
  const cited = citationsOf(content);
  const sources = Object.keys(content.sources!.whole!.sources);
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((id) => !cited.has(id))).toEqual([]);
});

test('nothing on the shelf is cited by what is published', () => {
  const cited = citationsOf(content);
  expect(Object.keys(content.sourceShelf!.whole!).filter((id) => cited.has(id))).toEqual([]);
});

test('a source on the shelf that nothing cites is no mistake', () => expect(findingsIn(onShelf)).toEqual([]));

test('a term sheet may name a source on the shelf', () => {
  const term = '{ concept: wage, use: pago, avoid: [], back: null, source: nota-vieja }';
  expect(findingsIn(broken('translators/qu.md', 'terms: []', `terms: [${term}]`, onShelf))).toEqual([]);
});

test('the finding about a source that nothing cites', () => {
  const tree = broken('facts/sources.yaml', 'sources:\n', `sources:\n  nota-vieja:\n${record}`);
  expect(reportOf(tree)).toMatchInlineSnapshot(`
    "
    content/facts/sources.yaml, línea 3: \`sources.nota-vieja\`.
    Nada en el sitio cita esta fuente. Cítala donde sostiene algo, o pasa su ficha a facts/source-shelf.yaml, que no se publica.

    Más: content/README.md#qué-hay-aquí

    content/facts/sources.yaml, line 3: \`sources.nota-vieja\`.
    Nothing on the site cites this source. Cite it where something rests on it, or move its record to facts/source-shelf.yaml, which is not published.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a citation of a source on the shelf', () => {
  expect(
    reportOf(broken('facts/days.yaml', 'sources: [pagina-oficial]', 'sources: [nota-vieja]', onShelf)),
  ).toMatchInlineSnapshot(`
    "
    content/facts/days.yaml, línea 7: \`dia-mundial.sources[0]\` es "nota-vieja".
    Esa fuente está en facts/source-shelf.yaml, donde está lo que nada cita. Para citarla, pasa su ficha a facts/sources.yaml.

    Más: content/README.md#qué-hay-aquí

    content/facts/days.yaml, line 7: \`dia-mundial.sources[0]\` is "nota-vieja".
    That source is in facts/source-shelf.yaml, which holds what nothing cites. To cite it, move its record to facts/sources.yaml.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a text that cites a source on the shelf', () => {
  const tree = broken(
    'pages/en/senales.mdx',
    'Look at the signs.',
    'Look at the signs. <Cite id="nota-vieja" />',
    onShelf,
  );
  expect(reportOf(tree)).toMatchInlineSnapshot(`
    "
    content/pages/en/senales.mdx, línea 12: "<Cite id="nota-vieja" />".
    Esa fuente está en facts/source-shelf.yaml, donde está lo que nada cita. Para citarla, pasa su ficha a facts/sources.yaml.

    Más: content/README.md#qué-hay-aquí

    content/pages/en/senales.mdx, line 12: "<Cite id="nota-vieja" />".
    That source is in facts/source-shelf.yaml, which holds what nothing cites. To cite it, move its record to facts/sources.yaml.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a source that is on the shelf too', () => {
  const shelf = onShelf['facts/source-shelf.yaml'].replace('nota-vieja', 'pagina-oficial');
  expect(reportOf({ ...onShelf, 'facts/source-shelf.yaml': shelf })).toMatchInlineSnapshot(`
    "
    content/facts/source-shelf.yaml, línea 1: \`pagina-oficial\`.
    Esta fuente está también en facts/sources.yaml. Borra esta ficha.

    Más: content/README.md#qué-hay-aquí

    content/facts/source-shelf.yaml, line 1: \`pagina-oficial\`.
    This source is in facts/sources.yaml too. Delete this record.

    More: content/README.md#what-is-here
    "
  `);
});
