import { degreesOutside, outlineOf, type Point } from '../../../domain/outline.ts';
import type { RegionMap } from '../../../domain/place.ts';
import { activitySchema } from '../../../schemas/activities/activity.ts';
import { mapSchema } from '../../../schemas/help/map.ts';
import type { ActivityEntry, Content } from '../../content.ts';
import { type Finding, finding } from '../../finding.ts';
import { exampleOf } from '../../shape/example.ts';
import { members } from '../../source/loose.ts';
import { exampleAt } from '../../source/write-at.ts';
import { placeAt } from '../../source/yaml-source.ts';

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
    const outline = shape === undefined ? [] : outlineOf(drawn.data as RegionMap, shape);
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
