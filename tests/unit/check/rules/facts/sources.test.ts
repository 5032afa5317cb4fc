/** Every source that the site lists is cited, and what nothing cites is that is unused. */
import { expect, test } from 'vitest';
import { citationsOf } from '../../../../../src/check/rules/facts/sources.ts';
import { broken, findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { found } from '../../../../fixtures/content-faults/found.ts';
import { cleanTree } from '../../../../fixtures/content-faults/tree.ts';
import { contentOf } from '../../../../fixtures/content-read.ts';
import { finds } from '../../fault.ts';

const content = contentOf('content');
const record = cleanTree()['facts/sources.yaml']!.split('pagina-oficial:\n')[1]!;
const withUnused = { ...cleanTree(), 'facts/unused-sources.yaml': `nota-vieja:\n${record.replace(/^ {2}/gm, '')}` };

test('every source of the sources page is cited somewhere that can be named', () => {
  const cited = citationsOf(content);
  const sources = Object.keys(content.sources!.whole!.sources);
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter((id) => !cited.has(id))).toEqual([]);
});

test('nothing that is unused is cited by what is published', () => {
  const cited = citationsOf(content);
  expect(Object.keys(content.unusedSources!.whole!).filter((id) => cited.has(id))).toEqual([]);
});

test('a source that is unused that nothing cites is no mistake', () => expect(findingsIn(withUnused)).toEqual([]));

test('a term sheet may name a source that is unused', () => {
  const term = '{ concept: wage, use: pago, avoid: [], back: null, source: nota-vieja }';
  expect(findingsIn(broken('translators/qu.md', 'terms: []', `terms: [${term}]`, withUnused))).toEqual([]);
});

test('a source that nothing cites', () => {
  const tree = broken('facts/sources.yaml', 'sources:\n', `sources:\n  nota-vieja:\n${record}`);
  expect(found(tree)).toEqual(['facts/sources.yaml:3 sources.nota-vieja · source-not-cited']);
});

finds(
  'a citation of a source that is unused',
  () => broken('facts/days.yaml', 'sources: [pagina-oficial]', 'sources: [nota-vieja]', withUnused),
  'facts/days.yaml:7 dia-mundial.sources[0] · source-unused',
);

test('a text that cites a source that is unused', () => {
  const tree = broken(
    'pages/en/senales.mdx',
    'Look at the signs.',
    'Look at the signs. <Cite id="nota-vieja" />',
    withUnused,
  );
  expect(found(tree)).toEqual(['pages/en/senales.mdx:12 "<Cite id="nota-vieja" />" · source-unused']);
});
