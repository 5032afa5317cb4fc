/** Findings about the point of an activity, each from one fault in a clean folder with a map. */

import { expect, test } from 'vitest';
import { explanationOf } from '../../../../../src/check/finding.ts';
import { broken, findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { cleanTree, type Tree } from '../../../../fixtures/content-faults/tree.ts';
import { finds } from '../../fault.ts';

const FAIR = 'events/2027/feria.md';
const MAP = 'facts/map.json';
const REGION = '  region: GB-ENG';

/** Two invented squares, five degrees wide, that share a side: one from 10 to 5 west, one from 5 west to 0; 50 to 55 north. */
const map = `{
  "type": "Topology",
  "attribution": [{ "text": "Líneas inventadas", "lang": "es" }],
  "transform": { "scale": [1, 1], "translate": [-10, 50] },
  "objects": { "regions": { "type": "GeometryCollection", "geometries": [
    { "type": "Polygon", "id": "GB-WLS", "arcs": [[0, 1]] },
    { "type": "Polygon", "id": "GB-ENG", "arcs": [[-1, 2]] }
  ] } },
  "arcs": [
    [[5, 0], [0, 5]],
    [[5, 5], [-5, 0], [0, -5], [5, 0]],
    [[5, 0], [5, 0], [0, 5], [-5, 0]]
  ]
}
`;

/** The clean folder with a map and the fair at a point of it. */
function at(lat: number, lon: number, region = REGION): Tree {
  const point = `${region}\n  coordinates: { lat: ${lat}, lon: ${lon} }`;
  return { ...broken(FAIR, REGION, point), [MAP]: map };
}

const codesAt = (...point: Parameters<typeof at>) => findingsIn(at(...point)).map(({ code }) => code);

finds(
  'latitude and longitude that are swapped',
  () => at(-2.5, 52.5),
  'events/2027/feria.md:14 place.coordinates · point-swapped (GB-ENG, Inglaterra) → coordinates: { lat: 52.5, lon: -2.5 }',
);
finds(
  'a minus sign that is missing',
  () => at(52.5, 2.5),
  'events/2027/feria.md:14 place.coordinates · point-sign (GB-ENG, Inglaterra) → coordinates: { lat: 52.5, lon: -2.5 }',
);
finds(
  'a point in another region',
  () => at(52.5, -7.5),
  'events/2027/feria.md:14 place.coordinates · point-elsewhere (GB-ENG, Inglaterra, GB-WLS, Gales) → coordinates: { lat: -15.8402, lon: -70.0219 }',
);
finds(
  'a point in another country',
  () => at(-33.45, -70.65),
  'events/2027/feria.md:14 place.coordinates · point-elsewhere (GB-ENG, Inglaterra) → coordinates: { lat: -15.8402, lon: -70.0219 }',
);

test('a point in another region that shares its shape names both', () => {
  const tree = at(52.5, -7.5);
  const scots = `- code: GB-SCT
  slug: escocia
  name: { text: Escocia, lang: es }
  capital: null
  shape: GB-WLS
  borders: []
`;
  const [found] = findingsIn({ ...tree, 'facts/regions.yaml': tree['facts/regions.yaml'] + scots });
  expect(explanationOf(found!).why.es).toContain('el punto queda en Gales (GB-WLS) o Escocia (GB-SCT).');
});

test.each([
  ['in the middle of its region', 52.5, -2.5],
  ['on a corner of it', 50, 0],
  ['a little north of it', 55.24, -2.5],
  ['a little over the border', 52.5, -5.4],
])('a point %s is no mistake', (_case, lat, lon) => {
  expect(codesAt(lat, lon)).toEqual([]);
});

test.each([
  ['too far north of it', 55.26, -2.5],
  ['too far over the border', 52.5, -5.45],
])('a point %s is a mistake', (_case, lat, lon) => {
  expect(codesAt(lat, lon)).toEqual(['point-elsewhere']);
});

test.each([
  ['both', -52.5, 2.5],
  ['of the latitude', -52.5, -2.5],
])('a minus sign that is wrong is found: %s', (_case, lat, lon) => {
  expect(codesAt(lat, lon)).toEqual(['point-sign']);
});

test('an activity without a region, as abroad or online, may be anywhere', () => {
  expect(codesAt(-33.45, -70.65, '')).toEqual([]);
});

test('without a map, without the shape or with a line of it missing, no point is checked', () => {
  const { [MAP]: _map, ...tree } = at(-33.45, -70.65);
  expect(findingsIn(tree)).toEqual([]);
  const codes = (changed: string) => findingsIn({ ...tree, [MAP]: changed }).map(({ code }) => code);
  expect(codes(map.replace('"GB-ENG"', '"GB-ENX"'))).toEqual(['shape-unknown']);
  expect(codes(map.replace('[[-1, 2]]', '[[-1, 9]]'))).toEqual([]);
  expect(codes(map.replace('"Topology"', '"Topologie"'))).not.toContain('point-elsewhere');
});

test('without the point, or with half of it, nothing is said of where it lies', () => {
  expect(findingsIn({ ...cleanTree(), [MAP]: map })).toEqual([]);
  const half = broken(FAIR, ', lon: -70.65', '', at(-33.45, -70.65));
  expect(findingsIn(half).map(({ field }) => field)).toEqual(['place.coordinates.lon']);
});
