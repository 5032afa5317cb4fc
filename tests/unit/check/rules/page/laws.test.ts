/** Whoever reads of a law can go to the law itself: a section that names one which is a source cites it. */
import { expect, test } from 'vitest';
import { broken, findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { found } from '../../../../fixtures/content-faults/found.ts';
import type { Tree } from '../../../../fixtures/content-faults/tree.ts';
import { finds } from '../../fault.ts';

const SIGNS = 'Look at the signs.';

const law = (id: string, names: string) => `  ${id}:
    publisher: Congreso
    title: null
    kind: law
    names: ${names}
    date: "2007"
    url: null
    facts: []
    confidence: high
    readOn: "2027-01-10"
`;

/** A law and its regulation, which the world day cites so that they are in use. */
const withLaws = broken(
  'facts/days.yaml',
  'sources: [pagina-oficial]',
  'sources: [pagina-oficial, ley, reglamento]',
  broken('facts/sources.yaml', /$/, law('ley', '["Lantern Law"]') + law('reglamento', '["regulation of Lantern Law"]')),
);

const saying = (text: string): Tree => broken('pages/en/senales.mdx', SIGNS, `${SIGNS} ${text}`, withLaws);

test('a section that names a law and cites it has no mistake', () =>
  expect(findingsIn(saying('Lantern Law says so. <Cite id="ley" />'))).toEqual([]));

test('the regulation of a law is not that law, and cited alone it is enough', () =>
  expect(findingsIn(saying('The regulation of Lantern Law says so. <Cite id="reglamento" />'))).toEqual([]));

test('a law that is no source may be named', () => expect(findingsIn(saying('Another Law says so.'))).toEqual([]));

test('a table that cites nothing is a list of words', () =>
  expect(findingsIn(saying('\n\n| Name | Nombre |\n| --- | --- |\n| Lantern Law | Lantern Law |'))).toEqual([]));

finds(
  'a law that a section names and does not cite',
  () => saying('Lantern Law says so. <Cite id="pagina-oficial" />'),
  'pages/en/senales.mdx:12 "Look at the signs. Lantern Law says so. <Cite id="pagina-oficial" />" · law-not-cited (Lantern Law) → <Cite id="ley" />',
);

test('a citation in another section does not count, and a law is asked for once a section', () => {
  const cited = saying('Lantern Law says so. <Cite id="ley" />');
  const both = broken(
    'pages/en/senales.mdx',
    /<\/Section>\s*$/,
    'Lantern Law.\n\nLantern Law again.\n\n</Section>\n',
    cited,
  );
  expect(findingsIn(both).map(({ code }) => code)).toEqual(['law-not-cited']);
});

test('a law without a name', () => {
  const tree = broken('facts/sources.yaml', '    names: ["Lantern Law"]\n', '', withLaws);
  expect(found(tree)).toEqual(['facts/sources.yaml:12 sources.ley · law-names → names: ["Ley 28950"]']);
});

test('a source that is no law has no names', () => {
  const tree = broken('facts/sources.yaml', 'kind: law', 'kind: press', withLaws);
  expect(findingsIn(tree).map(({ code }) => code)).toEqual(['law-names']);
});
