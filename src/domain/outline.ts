import type { RegionMap } from './place.ts';

/** A point on the earth in decimal degrees. */
export interface Point {
  lat: number;
  lon: number;
}

/** A line that ends where it began; whether the first point comes again at the end makes no difference. */
export type Ring = readonly Point[];

/** The rings of one shape of the map, in degrees; none where the map has no such shape or one of its lines is missing. */
export function outlineOf({ arcs, objects, transform }: RegionMap, id: string): Ring[] {
  const shape = objects.regions.geometries.find((one) => one.id === id);
  const parts: readonly (number[] | number[][])[] = shape?.arcs ?? [];
  const rings = parts.flatMap((part) => (isRing(part) ? [part] : part));
  const [scaleX, scaleY] = transform.scale;
  const [left, bottom] = transform.translate;
  // Each step counts from the one before; a line that is used backwards is named by the complement of its place.
  const lineOf = (index: number): Point[] | undefined => {
    let [x, y] = [0, 0];
    const line = arcs[index < 0 ? ~index : index]?.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return { lat: y * scaleY + bottom, lon: x * scaleX + left };
    });
    return index < 0 ? line?.reverse() : line;
  };
  const lines = rings.map((ring) => ring.map(lineOf));
  return lines.every((ring) => ring.every((line) => line !== undefined)) ? lines.map((ring) => ring.flat()) : [];
}

/**
 * How far a point lies outside an outline, in degrees of latitude (one is about 111 km); 0 inside, `Infinity` where the
 * outline has no ring. Inside is what lies within an odd number of rings, so that lakes are outside and islands are not.
 * Lines are taken as straight and the earth as flat around the point: good to a hundredth near it, and where it is far away
 * only that it is far counts. An outline may cross the 180th meridian; it must not hold a pole.
 */
export function degreesOutside(outline: readonly Ring[], point: Point): number {
  const sides = outline.flatMap((ring) => sidesAround(ring, point));
  const crossed = sides.filter(isCrossed).length;
  return crossed % 2 === 1 ? 0 : sides.reduce((least, side) => Math.min(least, distanceTo(side)), Infinity);
}

/** East and north of the point that is asked about, both in degrees of latitude. */
type Spot = readonly [number, number];
type Side = readonly [Spot, Spot];

function sidesAround(ring: Ring, point: Point): Side[] {
  const shrink = Math.cos((point.lat * Math.PI) / 180);
  let before = point.lon;
  let east = 0;
  // Step by step along the ring, since a line over the 180th meridian is short and not once around the earth.
  const spots = ring.map(({ lat, lon }): Spot => {
    east += shortWay(lon - before);
    before = lon;
    return [east * shrink, lat - point.lat];
  });
  return spots.map((spot, i): Side => [spots.at(i - 1) ?? spot, spot]);
}

/** A difference of longitudes, from -180 to 180. */
function shortWay(degrees: number): number {
  return degrees - 360 * Math.round(degrees / 360);
}

/** Does a line due east from the point cross this side? An end belongs to the side above it, so that none counts twice. */
function isCrossed([[x1, y1], [x2, y2]]: Side): boolean {
  return y1 > 0 !== y2 > 0 && x1 - (y1 * (x2 - x1)) / (y2 - y1) > 0;
}

function distanceTo([[x1, y1], [x2, y2]]: Side): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length));
  return Math.hypot(x1 + along * dx, y1 + along * dy);
}

function isRing(part: number[] | number[][]): part is number[] {
  return typeof part[0] === 'number';
}
