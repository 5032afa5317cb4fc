import { type ExtendedFeature, type ExtendedFeatureCollection, geoArea, geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { memoize } from '../../domain/memoize.ts';
import type { RegionMap as Outlines } from '../../domain/records.ts';
import type { DrawnShape, RegionDrawing } from '../../views/help/region-map.ts';

/** Units across the drawing: enough for round numbers to look like curves. */
const WIDTH = 500;

/** The outlines of a map as paths of an SVG, in whole numbers. Made once: every language shows the same lines. */
export const drawRegions = (map: Outlines | null): RegionDrawing | null => map && draw(map);

const draw = memoize((map: Outlines): RegionDrawing => {
  // Our own types say the same in fewer words.
  const [topology, outlines] = [map, map.objects.regions] as unknown as Parameters<typeof feature>;
  // A collection of outlines gives a collection of features.
  const { features } = feature(topology, outlines) as ExtendedFeatureCollection;
  const regions = features.map(wound);
  const all: ExtendedFeatureCollection = { type: 'FeatureCollection', features: regions };
  const path = geoPath(geoMercator().fitWidth(WIDTH, all)).digits(0);
  const [, [, bottom]] = path.bounds(all);
  return {
    width: WIDTH,
    height: Math.ceil(bottom),
    shapes: regions.map((region) => {
      const d = path(region) ?? '';
      return { id: String(region.id), d, middle: middleOf(d, path.centroid(region)) };
    }),
  };
});

/** d3 takes the inside of a ring to be on its other side than GeoJSON does; an area above half the globe gives it away. */
function wound(region: ExtendedFeature): ExtendedFeature {
  if (geoArea(region) < 2 * Math.PI) return region;
  const { geometry } = region;
  if (geometry?.type === 'Polygon')
    return {
      ...region,
      geometry: { ...geometry, coordinates: geometry.coordinates.map((ring) => [...ring].reverse()) },
    };
  if (geometry?.type === 'MultiPolygon')
    return {
      ...region,
      geometry: {
        ...geometry,
        coordinates: geometry.coordinates.map((part) => part.map((ring) => [...ring].reverse())),
      },
    };
  return region;
}

/**
 * The middle of a drawn shape, moved into it where its outline bends around, and how wide it is there and on the lines below,
 * where a name would stand.
 */
function middleOf(d: string, [centreX, centreY]: [number, number]): DrawnShape['middle'] {
  const rings = d
    .split('Z')
    .map((ring) => [...ring.matchAll(CORNER)].map(([, x, y]): Corner => [Number(x), Number(y)]));
  const spans = spansAt(centreY, rings);
  const widest = [...spans].sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  const { from, to } = spans.find(holds(centreX)) ?? widest ?? { from: centreX, to: centreX };
  const x = Math.round((from + to) / 2);
  const rooms = BELOW.map((below) => {
    const span = spansAt(centreY + below, rings).find(holds(x));
    return span ? 2 * Math.min(x - span.from, span.to - x) : 0;
  });
  return { x, y: Math.round(centreY), room: Math.round(Math.min(...rooms)) };
}

/** The parts of a line across the drawing that lie inside the rings. No corner stands at half a unit. */
function spansAt(height: number, rings: readonly Corner[][]): Span[] {
  const y = Math.round(height) + 0.5;
  const crossings = rings
    .flatMap((ring) => ring.map((end, i) => crossingAt(y, ring.at(i - 1) ?? end, end)))
    .flatMap((x) => x ?? [])
    .sort((a, b) => a - b);
  return crossings.flatMap((from, i) => (i % 2 === 0 ? [{ from, to: crossings[i + 1] ?? from }] : []));
}

function crossingAt(y: number, [x1, y1]: Corner, [x2, y2]: Corner): number | null {
  return y1 > y === y2 > y ? null : x1 + ((y - y1) * (x2 - x1)) / (y2 - y1);
}

function holds(x: number): (span: Span) => boolean {
  return ({ from, to }) => from <= x && x <= to;
}

type Corner = [number, number];
interface Span {
  from: number;
  to: number;
}

const CORNER = /(-?\d+),(-?\d+)/g;
/** From the middle of the number to the lower edge of the name below it, in units of the drawing. */
const BELOW = [0, 8, 16];
