/** Whoever reads of a law can go to the law itself: a section that names one which is a source cites it. */
import { expect, test } from 'vitest';
import { broken, findingsIn, reportOf } from '../../../../fixtures/content-faults/faults.ts';
import type { Tree } from '../../../../fixtures/content-faults/tree.ts';

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

test('the finding about a law that a section names and does not cite', () => {
  expect(reportOf(saying('Lantern Law says so. <Cite id="pagina-oficial" />'))).toMatchInlineSnapshot(`
    "
    content/pages/en/senales.mdx, línea 12: "Look at the signs. Lantern Law says so. <Cite id="pagina-oficial" />".
    Esta sección nombra «Lantern Law» y no la cita, aunque está en facts/sources.yaml. Quien lee debe poder ir a la norma misma, no solo a una nota sobre ella. Escribe:

        <Cite id="ley" />

    Más: content/README.md#textos

    content/pages/en/senales.mdx, line 12: "Look at the signs. Lantern Law says so. <Cite id="pagina-oficial" />".
    This section names “Lantern Law” and does not cite it, though it is in facts/sources.yaml. A reader must be able to go to the rule itself, not only to a report about it. Write:

        <Cite id="ley" />

    More: content/README.md#texts
    "
  `);
});

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

test('the finding about a law without a name', () => {
  const tree = broken('facts/sources.yaml', '    names: ["Lantern Law"]\n', '', withLaws);
  expect(reportOf(tree)).toMatchInlineSnapshot(`
    "
    content/facts/sources.yaml, línea 12: \`sources.ley\`.
    Una ley, un decreto o un tratado (\`kind: law\`) lleva \`names\`, como lo nombran los textos, y ninguna otra fuente lo lleva. Escribe:

        names: ["Ley 28950"]

    Más: content/README.md#textos

    content/facts/sources.yaml, line 12: \`sources.ley\`.
    A law, a decree or a treaty (\`kind: law\`) has \`names\`, as texts name it, and no other source has it. Write:

        names: ["Ley 28950"]

    More: content/README.md#texts
    "
  `);
});

test('a source that is no law has no names', () => {
  const tree = broken('facts/sources.yaml', 'kind: law', 'kind: press', withLaws);
  expect(findingsIn(tree).map(({ code }) => code)).toEqual(['law-names']);
});
