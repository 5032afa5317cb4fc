/** Findings about border crossings, the map and neutral names, each from one fault in a clean folder. */
import { expect, test } from 'vitest';
import { broken, findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { cleanTree, type Tree } from '../../../../fixtures/content-faults/tree.ts';
import { faultsIn, finds } from '../../fault.ts';

const BORDERS = 'facts/borders.yaml';
const MAP = 'facts/map.json';
const POLICE = 'facts/services/gb/policia-999.yaml';

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

finds(
  'a service at a crossing that is not there',
  () => broken(POLICE, 'border: puente', 'border: punte', withPlaces()),
  'facts/services/gb/policia-999.yaml:20 coverage.border · unknown-id (crossings) → border: puente',
);
finds(
  'a crossing in a region that is not there',
  () => broken(BORDERS, 'region: GB-ENG', 'region: GB-ENK', withPlaces()),
  'facts/borders.yaml:5 crossings.puente.region · unknown-id (regions) → region: GB-ENG',
);
finds(
  'a crossing with an unknown source',
  () => broken(BORDERS, 'rights: [pagina-oficial]', 'rights: [ley]', withPlaces()),
  'facts/borders.yaml:1 rights[0] · unknown-id (sources)',
);
finds(
  'a region that the map does not draw',
  () => broken(MAP, '"GB-WLS"', '"GB-WLX"', withPlaces()),
  'facts/regions.yaml:11 [1].shape · unknown-id (shapes) → shape: GB-WLX',
);

faultsIn('campaign.yaml')`
  a neutral name that gives something away | { name: Ana C., slug: ana-c } | { name: Denuncias, slug: ana-c } | 57 contactNames.es[0].name · giveaway (denunci)
`;
finds(
  'a crossing whose name gives something away',
  () => broken(BORDERS, 'El Puente', 'Puente de la Trata', withPlaces()),
  'facts/borders.yaml:4 crossings.puente.name.text · giveaway (trata)',
);
