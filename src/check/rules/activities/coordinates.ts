import type { RegionMap } from '../../../domain/place.ts';
import { activitySchema } from '../../../schemas/activities/activity.ts';
import { mapSchema } from '../../../schemas/help/map.ts';
import type { ActivityEntry, Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { exampleOf } from '../../shape/suggestions.ts';
import { members } from '../../source/loose.ts';
import { exampleAt, placeAt } from '../../source/yaml-source.ts';

/**
 * How far outside its region's outline a point may lie, in degrees of latitude: about 28 km. The outlines are simplified, so
 * that a harbour, an island or a whole district of a small region can lie on the wrong side of a line, and a right point must
 * not stop a build.
 */
const TOLERANCE = 0.25;

/**
 * The point of an activity lies in the region that the activity names, give or take 0.25 degrees. Nothing is checked where
 * there is no map, where the map does not draw the region, or where the activity names no region, as abroad or online.
 */
export function activityPoints({ activities, map, regions }: Content): Finding[] {
  // A map with a mistake has a finding of its own, and its lines may be missing.
  const drawn = mapSchema.safeParse(map?.value);
  if (!drawn.success) return [];
  const outlines = members(regions?.value).flatMap(([, { code, name, shape }]) => {
    const outline = shape === undefined ? [] : outlineOf(drawn.data, shape);
    return code === undefined || outline.length === 0 ? [] : [{ code, name: name?.text ?? code, outline }];
  });
  return activities.flatMap((activity) => outside(activity, outlines));
}

const FIELD = ['place', 'coordinates'];

interface Drawn {
  code: string;
  name: string;
  outline: ReturnType<typeof outlineOf>;
}

function outside({ source, value }: ActivityEntry, regions: readonly Drawn[]): Finding[] {
  const { coordinates: { lat, lon } = {}, region: code } = value?.place ?? {};
  const own = regions.find((region) => region.code === code);
  if (!own || lat === undefined || lon === undefined) return [];
  const isThere = (point: Point) => degreesOutside(own.outline, point) <= TOLERANCE;
  if (isThere({ lat, lon })) return [];
  const place = placeAt(source, FIELD);
  const swapped = { lat: lon, lon: lat };
  if (isOnEarth(swapped) && isThere(swapped)) return [finding(place, 'point-swapped', own, swapped)];
  const turned = [
    { lat: -lat, lon },
    { lat, lon: -lon },
    { lat: -lat, lon: -lon },
  ].find(isThere);
  if (turned) return [finding(place, 'point-sign', own, turned)];
  const others = regions.filter(({ outline }) => degreesOutside(outline, { lat, lon }) === 0);
  return [finding(place, 'point-elsewhere', own, others, exampleAt(source, FIELD, exampleOf(activitySchema, FIELD)))];
}

function isOnEarth({ lat }: Point): boolean {
  return Math.abs(lat) <= 90;
}

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
