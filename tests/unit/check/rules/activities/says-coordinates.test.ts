/** Whole findings about the point of an activity, each from one fault in a clean folder with a map: Spanish, then English. */
import { expect, test } from 'vitest';
import { broken, findingsIn, reportOf } from '../../../../fixtures/content-faults/faults.ts';
import { cleanTree, type Tree } from '../../../../fixtures/content-faults/tree.ts';

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

test('the finding about latitude and longitude that are swapped', () => {
  expect(reportOf(at(-2.5, 52.5))).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 14: \`place.coordinates\` es { lat: -2.5, lon: 52.5 }.
    \`lat\` y \`lon\` parecen cambiadas: así, el punto queda fuera de Inglaterra (GB-ENG). Al revés, queda dentro. Escribe:

        coordinates: { lat: 52.5, lon: -2.5 }

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 14: \`place.coordinates\` is { lat: -2.5, lon: 52.5 }.
    \`lat\` and \`lon\` look swapped: as they are, the point lies outside Inglaterra (GB-ENG). The other way round, it lies inside. Write:

        coordinates: { lat: 52.5, lon: -2.5 }

    More: content/README.md#activities
    "
  `);
});

test('the finding about a minus sign that is missing', () => {
  expect(reportOf(at(52.5, 2.5))).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 14: \`place.coordinates\` es { lat: 52.5, lon: 2.5 }.
    Parece que falta o sobra un signo menos: así, el punto queda fuera de Inglaterra (GB-ENG). Al sur del ecuador, \`lat\` lleva menos; al oeste de Greenwich, \`lon\` lleva menos. Escribe:

        coordinates: { lat: 52.5, lon: -2.5 }

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 14: \`place.coordinates\` is { lat: 52.5, lon: 2.5 }.
    A minus sign seems to be missing or one too many: as it is, the point lies outside Inglaterra (GB-ENG). South of the equator, \`lat\` has a minus; west of Greenwich, \`lon\` has a minus. Write:

        coordinates: { lat: 52.5, lon: -2.5 }

    More: content/README.md#activities
    "
  `);
});

test('the finding about a point in another region', () => {
  expect(reportOf(at(52.5, -7.5))).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 14: \`place.coordinates\` es { lat: 52.5, lon: -7.5 }.
    La actividad dice que es en Inglaterra (GB-ENG), y el punto queda en Gales (GB-WLS). Corrige el punto o \`region\`. Si no sabes el punto, borra la línea. Por ejemplo:

        coordinates: { lat: -15.8402, lon: -70.0219 }

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 14: \`place.coordinates\` is { lat: 52.5, lon: -7.5 }.
    The activity says that it is in Inglaterra (GB-ENG), and the point lies in Gales (GB-WLS). Correct the point or \`region\`. If you do not know the point, delete the line. For example:

        coordinates: { lat: -15.8402, lon: -70.0219 }

    More: content/README.md#activities
    "
  `);
});

test('the finding about a point in another country', () => {
  expect(reportOf(at(-33.45, -70.65))).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 14: \`place.coordinates\` es { lat: -33.45, lon: -70.65 }.
    La actividad dice que es en Inglaterra (GB-ENG), y el punto queda fuera de todas las regiones del mapa. Corrige el punto o \`region\`. Si no sabes el punto, borra la línea. Por ejemplo:

        coordinates: { lat: -15.8402, lon: -70.0219 }

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 14: \`place.coordinates\` is { lat: -33.45, lon: -70.65 }.
    The activity says that it is in Inglaterra (GB-ENG), and the point lies outside all regions of the map. Correct the point or \`region\`. If you do not know the point, delete the line. For example:

        coordinates: { lat: -15.8402, lon: -70.0219 }

    More: content/README.md#activities
    "
  `);
});

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
  expect(found?.why.es).toContain('el punto queda en Gales (GB-WLS) o Escocia (GB-SCT).');
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
