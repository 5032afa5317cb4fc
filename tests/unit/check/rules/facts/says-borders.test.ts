/** Whole findings about border crossings, the map and neutral names, each from one fault in a clean folder: Spanish, then English. */
import { expect, test } from 'vitest';
import { broken, findingsIn, reportOf, reportOfFault } from '../../../../fixtures/content-faults/faults.ts';
import { cleanTree, type Tree } from '../../../../fixtures/content-faults/tree.ts';

const BORDERS = 'facts/borders.yaml';
const MAP = 'facts/map.json';
const POLICE = 'facts/helplines/gb/policia-999.yaml';

const shape = (id: string) => `{ "type": "Polygon", "id": "${id}", "arcs": [[0]] }`;

/** The clean folder with a crossing, a service near it and a map. */
function withPlaces(): Tree {
  const tree = broken(POLICE, '  regions: [GB-ENG]\n', '  regions: [GB-ENG]\n  border: puente\n');
  return {
    ...tree,
    [BORDERS]: `rights: [pagina-oficial]
crossings:
  puente:
    name: { text: El Puente, lang: es }
    region: GB-ENG
    neighbours: [IE]
    sources: [pagina-oficial]
`,
    [MAP]: `{
  "type": "Topology",
  "attribution": [{ "text": "Líneas inventadas", "lang": "es" }],
  "transform": { "scale": [1, 1], "translate": [0, 0] },
  "objects": { "regions": { "type": "GeometryCollection", "geometries": [${shape('GB-ENG')}, ${shape('GB-WLS')}] } },
  "arcs": [[[0, 0], [0, 5], [5, 0], [0, -5], [-5, 0]]]
}
`,
  };
}

test('crossings and a map are no mistake, and neither is having none', () => {
  expect(findingsIn(withPlaces())).toEqual([]);
  expect(findingsIn(cleanTree())).toEqual([]);
});

test('the finding about a service at a crossing that is not there', () => {
  expect(reportOf(broken(POLICE, 'border: puente', 'border: punte', withPlaces()))).toMatchInlineSnapshot(`
    "
    content/facts/helplines/gb/policia-999.yaml, línea 20: \`coverage.border\` es "punte".
    Ese paso de frontera no está en facts/borders.yaml. Lo más parecido es \`puente\`. Escribe:

        border: puente

    Más: content/README.md#qué-hay-aquí

    content/facts/helplines/gb/policia-999.yaml, line 20: \`coverage.border\` is "punte".
    That border crossing is not in facts/borders.yaml. The nearest is \`puente\`. Write:

        border: puente

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a crossing in a region that is not there', () => {
  expect(reportOf(broken(BORDERS, 'region: GB-ENG', 'region: GB-ENK', withPlaces()))).toMatchInlineSnapshot(`
    "
    content/facts/borders.yaml, línea 5: \`crossings.puente.region\` es "GB-ENK".
    Esa región no está en facts/regions.yaml. Lo más parecido es \`GB-ENG\`. Escribe:

        region: GB-ENG

    Más: content/README.md#qué-hay-aquí

    content/facts/borders.yaml, line 5: \`crossings.puente.region\` is "GB-ENK".
    That region is not in facts/regions.yaml. The nearest is \`GB-ENG\`. Write:

        region: GB-ENG

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a crossing with an unknown source', () => {
  expect(reportOf(broken(BORDERS, 'rights: [pagina-oficial]', 'rights: [ley]', withPlaces()))).toMatchInlineSnapshot(`
    "
    content/facts/borders.yaml, línea 1: \`rights[0]\` es "ley".
    No existe una fuente con ese nombre en facts/sources.yaml. Añade una ficha allí o corrige el nombre.

    Más: content/README.md#qué-hay-aquí

    content/facts/borders.yaml, line 1: \`rights[0]\` is "ley".
    There is no source of that name in facts/sources.yaml. Add a record there or correct the name.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a region that the map does not draw', () => {
  expect(reportOf(broken(MAP, '"GB-WLS"', '"GB-WLX"', withPlaces()))).toMatchInlineSnapshot(`
    "
    content/facts/regions.yaml, línea 11: \`[1].shape\` es "GB-WLS".
    El mapa de facts/map.json no tiene esa figura, y la región no saldría en él. Lo más parecido es \`GB-WLX\`. Escribe:

        shape: GB-WLX

    Más: content/README.md#qué-hay-aquí

    content/facts/regions.yaml, line 11: \`[1].shape\` is "GB-WLS".
    The map in facts/map.json has no such shape, and the region would be missing from it. The nearest is \`GB-WLX\`. Write:

        shape: GB-WLX

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a map that is too large', () => {
  const long = `[[0, 0], ${'[0, 1], '.repeat(1200)}[5, 0]]`;
  expect(reportOf(broken(MAP, '"arcs": [[[0, 0],', `"arcs": [${long}, [[0, 0],`, withPlaces()))).toMatchInlineSnapshot(`
    "
    content/facts/map.json:
    El mapa pesa 10009 bytes y puede pesar 8000: lo abre gente con poca señal. Simplifica las líneas.

    Más: content/README.md#qué-hay-aquí

    content/facts/map.json:
    The map has 10009 bytes and may have 8000: people open it on weak connections. Simplify its lines.

    More: content/README.md#what-is-here
    "
  `);
});

test('the finding about a neutral name that gives something away', () => {
  expect(
    reportOfFault('campaign.yaml', '{ name: Ana C., slug: ana-c }', '{ name: Denuncias, slug: ana-c }'),
  ).toMatchInlineSnapshot(`
    "
    content/campaign.yaml, línea 57: \`contactNames.es[0].name\` es "Denuncias".
    Lo puede ver quien mire la pantalla o el historial de quien pide ayuda, y contiene «denunci», una de las palabras delatoras de campaign.yaml. Usa una palabra neutral.

    Más: content/README.md#reglas-que-no-se-rompen

    content/campaign.yaml, line 57: \`contactNames.es[0].name\` is "Denuncias".
    Somebody who looks at the screen or the history of a person seeking help can see it, and it holds “denunci”, one of the give-away words of campaign.yaml. Use a neutral word.

    More: content/README.md#rules-that-are-not-broken
    "
  `);
});

test('the finding about a crossing whose name gives something away', () => {
  expect(reportOf(broken(BORDERS, 'El Puente', 'Puente de la Trata', withPlaces()))).toMatchInlineSnapshot(`
    "
    content/facts/borders.yaml, línea 4: \`crossings.puente.name.text\` es "Puente de la Trata".
    Lo puede ver quien mire la pantalla o el historial de quien pide ayuda, y contiene «trata», una de las palabras delatoras de campaign.yaml. Usa una palabra neutral.

    Más: content/README.md#reglas-que-no-se-rompen

    content/facts/borders.yaml, line 4: \`crossings.puente.name.text\` is "Puente de la Trata".
    Somebody who looks at the screen or the history of a person seeking help can see it, and it holds “trata”, one of the give-away words of campaign.yaml. Use a neutral word.

    More: content/README.md#rules-that-are-not-broken
    "
  `);
});
