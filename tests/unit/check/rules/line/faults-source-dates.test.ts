/** A statement that would be read with the date of another source: one fault each in a folder that is otherwise clean. */
import { expect, test } from 'vitest';
import { broken, findingsIn, reportOf } from '../../../../fixtures/content-faults/faults.ts';
import type { Tree } from '../../../../fixtures/content-faults/tree.ts';

const POLICE = 'facts/helplines/gb/policia-999.yaml';
const SECOND = `  nota-antigua:
    publisher: Oficina
    title: Nota antigua
    kind: official
    date: "2018"
    url: null
    facts: []
    confidence: null
    readOn: "2026-11-24"
`;

/** The police line with a second source that is eight years older, and what else a test changes. */
function withOldSource(...changes: (readonly [from: string, to: string])[]): Tree {
  const tree = broken(POLICE, 'sources: [pagina-oficial]', 'sources: [pagina-oficial, nota-antigua]');
  tree['facts/sources.yaml'] += SECOND;
  for (const [from, to] of changes) {
    expect(tree[POLICE]).toContain(from);
    tree[POLICE] = tree[POLICE]!.replace(from, to);
  }
  return tree;
}

const NUMBER = ['    reach: GB\n', '    reach: GB\n    sources: [pagina-oficial]\n'] as const;
const STATED = [
  'sourceDate: "2026-09"\n',
  'sourceDate: "2026-09"\nstatedBy: { hours: [pagina-oficial], languages: [nota-antigua] }\n',
] as const;

test('sources of different times, of which nobody says what each states', () => {
  expect(
    reportOf(
      withOldSource(NUMBER, [
        'sourceDate: "2026-09"\n',
        'sourceDate: "2026-09"\nstatedBy: { hours: [pagina-oficial] }\n',
      ]),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 36: \`languages\`.
    Las fuentes de esta ficha son de épocas distintas (nota-antigua: 2018, pagina-oficial: 2026-09), y no dice cuál de ellas da este dato. Se leería con la fecha 2026-09, aunque puede ser más de 365 días más antiguo, o no tener fecha. Escribe la fuente que lo dice; si no se sabe cuál es, escríbelas todas. Por ejemplo:

        statedBy:
          languages: […]

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 36: \`languages\`.
    The sources of this record are of different times (nota-antigua: 2018, pagina-oficial: 2026-09), and it does not say which of them states this. It would be read with the date 2026-09, though it may be more than 365 days older, or have no date. Write the source that states it; if nobody knows which, write all of them. For example:

        statedBy:
          languages: […]

    More: content/README.md#services
    "
  `);
});

test('a number of which nobody says which source gives it', () => {
  expect(reportOf(withOldSource(STATED))).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 21: \`channels[0]\`.
    Las fuentes de esta ficha son de épocas distintas (nota-antigua: 2018, pagina-oficial: 2026-09), y no dice cuál de ellas da este dato. Se leería con la fecha 2026-09, aunque puede ser más de 365 días más antiguo, o no tener fecha. Escribe la fuente que lo dice; si no se sabe cuál es, escríbelas todas. Por ejemplo:

        sources: […]

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 21: \`channels[0]\`.
    The sources of this record are of different times (nota-antigua: 2018, pagina-oficial: 2026-09), and it does not say which of them states this. It would be read with the date 2026-09, though it may be more than 365 days older, or have no date. Write the source that states it; if nobody knows which, write all of them. For example:

        sources: […]

    More: content/README.md#services
    "
  `);
});

test('nothing is found once each number and each statement names its sources', () => {
  expect(findingsIn(withOldSource(NUMBER, STATED))).toEqual([]);
});

test('nothing is found in a record of another country, whose pages say from when to when its sources are', () => {
  const { [POLICE]: police = '', ...tree } = withOldSource();
  const whose = (country: string) =>
    findingsIn({ ...tree, [`facts/helplines/${country}/policia-999.yaml`]: police })
      .filter(({ code }) => code === 'source-unsaid')
      .map(({ field }) => field);
  expect([whose('gb'), whose('fr')]).toEqual([['channels[0]', 'hours', 'languages'], []]);
});

test('a date that is newer than every source that is named beside it', () => {
  expect(reportOf(broken(POLICE, 'sourceDate: "2026-09"', 'sourceDate: "2026-10-01"'))).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 39: \`sourceDate\` es "2026-10-01".
    La fuente más nueva de las que nombra es del 2026-09. Un dato lleva la fecha de su propia fuente, no la de otra: corrige la fecha, o agrega la fuente que falta. Escribe:

        sourceDate: "2026-09"

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 39: \`sourceDate\` is "2026-10-01".
    The newest of the sources that it names is of 2026-09. A statement has the date of its own source, not that of another: correct the date, or add the source that is missing. Write:

        sourceDate: "2026-09"

    More: content/README.md#services
    "
  `);
});

test('a date beside an answer whose source has none', () => {
  const tree = broken(
    POLICE,
    '    reach: GB\n',
    '    reach: GB\n    callFacts:\n      free: { answer: "yes", sources: [sin-fecha], sourceDate: "2026-09", readOn: "2026-11-24" }\n',
  );
  tree['facts/sources.yaml'] += SECOND.replace('nota-antigua', 'sin-fecha').replace('"2018"', 'null');
  expect(reportOf(tree)).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 25: \`channels[0].callFacts.free.sourceDate\` es "2026-09".
    Ninguna de las fuentes que nombra tiene fecha. Un dato lleva la fecha de su propia fuente, no la de otra: corrige la fecha, o agrega la fuente que falta. Escribe:

        sourceDate: null

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 25: \`channels[0].callFacts.free.sourceDate\` is "2026-09".
    None of the sources that it names has a date. A statement has the date of its own source, not that of another: correct the date, or add the source that is missing. Write:

        sourceDate: null

    More: content/README.md#services
    "
  `);
});

test('a statement that rests on a source that the record does not name', () => {
  const tree = broken(
    POLICE,
    'sourceDate: "2026-09"\n',
    'sourceDate: "2026-09"\nstatedBy: { languages: [nota-antigua] }\n',
  );
  tree['facts/sources.yaml'] += SECOND;
  expect(reportOf(tree)).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 40: \`statedBy.languages[0]\` es "nota-antigua".
    Esta fuente no está en \`sources\` de la ficha, y la página del servicio no la mostraría. Agrégala ahí. Escribe:

        sources: [pagina-oficial, nota-antigua]

    Más: content/README.md#servicios

    content/facts/sources.yaml, línea 12: \`sources.nota-antigua\`.
    Nada en el sitio cita esta fuente. Cítala donde sostiene algo, o pasa su ficha a facts/source-shelf.yaml, que no se publica.

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 40: \`statedBy.languages[0]\` is "nota-antigua".
    This source is not in \`sources\` of the record, and the page of the service would not show it. Add it there. Write:

        sources: [pagina-oficial, nota-antigua]

    More: content/README.md#services

    content/facts/sources.yaml, line 12: \`sources.nota-antigua\`.
    Nothing on the site cites this source. Cite it where something rests on it, or move its record to facts/source-shelf.yaml, which is not published.

    More: content/README.md#what-is-here
    "
  `);
});

test('a source for something that the record does not say', () => {
  expect(
    reportOf(
      broken(POLICE, 'sourceDate: "2026-09"\n', 'sourceDate: "2026-09"\nstatedBy: { cost: [pagina-oficial] }\n'),
    ),
  ).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 40: \`statedBy.cost\`.
    La ficha no dice nada en \`cost\`, así que ninguna fuente lo dice. Quita esta línea, o escribe lo que dice la fuente.

    Más: content/README.md#servicios

    content/facts/helplines/gb/policia-999.yaml, line 40: \`statedBy.cost\`.
    The record says nothing under \`cost\`, so no source states it. Take this line out, or write what the source says.

    More: content/README.md#services
    "
  `);
});
