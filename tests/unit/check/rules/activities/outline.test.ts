/** Which points lie in an outline, and how far outside the others are. */
import { readFileSync } from 'node:fs';
import { fc, test as property } from '@fast-check/vitest';
import { geoArea, geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import {
  degreesOutside,
  outlineOf,
  type Point,
  type Ring,
} from '../../../../../src/check/rules/activities/coordinates.ts';
import type { RegionMap } from '../../../../../src/domain/place.ts';

const degrees = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const box = (south: number, west: number, north: number, east: number): Ring => [
  { lat: south, lon: west },
  { lat: south, lon: east },
  { lat: north, lon: east },
  { lat: north, lon: west },
];

describe('a box', () => {
  const one = box(-10, 20, 10, 40);

  property.prop([degrees(-9.99, 9.99), degrees(20.01, 39.99)])('holds what is between its sides', (lat, lon) => {
    expect(degreesOutside([one], { lat, lon })).toBe(0);
  });

  property.prop([degrees(0.001, 60), degrees(20, 40)])('is as far away as its nearest side', (away, lon) => {
    expect(degreesOutside([one], { lat: 10 + away, lon })).toBeCloseTo(away);
    expect(degreesOutside([one], { lat: -10 - away, lon })).toBeCloseTo(away);
  });

  test('degrees of longitude are shorter away from the equator', () => {
    expect(degreesOutside([box(50, 20, 70, 40)], { lat: 60, lon: 41 })).toBeCloseTo(0.5);
  });

  property.prop([degrees(-30, 30), degrees(0, 60), fc.integer({ min: -360, max: 360 })])(
    'may lie anywhere around the earth, over the 180th meridian too',
    (lat, lon, turn) => {
      const wrap = (x: number) => ((((x + turn + 180) % 360) + 360) % 360) - 180;
      const turned = one.map((corner) => ({ ...corner, lon: wrap(corner.lon) }));
      // Where a point is on a side, a rounding decides.
      fc.pre(Math.min(...[20, 40].map((side) => Math.abs(lon - side)), Math.abs(Math.abs(lat) - 10)) > 1e-6);
      expect(degreesOutside([turned], { lat, lon: wrap(lon) })).toBeCloseTo(degreesOutside([one], { lat, lon }));
    },
  );

  property.prop([degrees(-30, 30), degrees(0, 60)])('is the same drawn backwards or closed', (lat, lon) => {
    const distance = degreesOutside([one], { lat, lon });
    expect(degreesOutside([[...one].reverse()], { lat, lon })).toBeCloseTo(distance);
    expect(degreesOutside([[...one, one[0]!]], { lat, lon })).toBeCloseTo(distance);
  });
});

test('a lake is outside and an island in it is inside', () => {
  const outline = [box(0, 0, 9, 9), box(3, 3, 6, 6), box(4, 4, 5, 5)];
  expect(degreesOutside(outline, { lat: 1, lon: 1 })).toBe(0);
  expect(degreesOutside(outline, { lat: 3.5, lon: 4.5 })).toBeCloseTo(0.5);
  expect(degreesOutside(outline, { lat: 4.5, lon: 4.5 })).toBe(0);
});

test('an outline without a ring holds nothing', () => {
  expect(degreesOutside([], { lat: 0, lon: 0 })).toBe(Infinity);
});

describe.each([['content/facts/map.json'], ['tests/fixtures/country/facts/map.json']])('the map %s', (file) => {
  const map = JSON.parse(readFileSync(file, 'utf8')) as RegionMap;
  const ids = map.objects.regions.geometries.map(({ id }) => id);
  const outlines = ids.map((id) => outlineOf(map, id));
  const corners = outlines.flat(2);
  const spread = (of: 'lat' | 'lon') => {
    const all = corners.map((corner) => corner[of]);
    return degrees(Math.min(...all) - 1, Math.max(...all) + 1);
  };
  const [topology, outline] = [map, map.objects.regions] as unknown as Parameters<typeof feature>;
  const { features } = feature(topology, outline) as unknown as { features: { geometry: Polygon }[] };

  test('has an outline for each shape and none for another', () => {
    expect(ids.filter((_id, i) => outlines[i]!.length === 0)).toEqual([]);
    expect(outlineOf(map, 'no-such-shape')).toEqual([]);
  });

  test('is read as topojson-client reads it', () => {
    const theirs = features.map(({ geometry }) =>
      geometry.coordinates.map((ring) => withoutDoubles(ring.map(([lon, lat]) => ({ lat, lon })))),
    );
    expect(outlines.map((rings) => rings.map(withoutDoubles))).toEqual(theirs);
  });

  property.prop([spread('lat'), spread('lon')])('puts a point in one region at most', (lat, lon) => {
    expect(outlines.filter((outline) => degreesOutside(outline, { lat, lon }) === 0).length).toBeLessThan(2);
  });

  property.prop([spread('lat'), spread('lon')])('says of a point what d3-geo says', (lat, lon) => {
    // Its sides are parts of great circles, ours are straight: they differ by less than this here.
    const near = 0.15;
    for (const [i, { geometry }] of features.entries()) {
      const holds = (north: number, east: number) => geoContains(wound(geometry), [lon + east, lat + north]);
      const distance = degreesOutside(outlines[i]!, { lat, lon });
      if (distance > near) expect([ids[i], holds(0, 0)]).toEqual([ids[i], false]);
      if (distance === 0) {
        const around = [holds(0, 0), holds(near, 0), holds(-near, 0), holds(0, near), holds(0, -near)];
        expect([ids[i], around.includes(true)]).toEqual([ids[i], true]);
      }
    }
  });
});

interface Polygon {
  type: 'Polygon';
  coordinates: [number, number][][];
}

/** d3-geo takes the inside of a ring to be on its other side than TopoJSON does. */
function wound(shape: Polygon): Polygon {
  const { coordinates } = shape;
  return geoArea(shape) < 2 * Math.PI
    ? shape
    : { ...shape, coordinates: coordinates.map((ring) => [...ring].reverse()) };
}

/** A ring without the points that come twice where two lines meet. */
function withoutDoubles(ring: Ring): Point[] {
  return ring.filter(({ lat, lon }, i) => i === 0 || lat !== ring[i - 1]!.lat || lon !== ring[i - 1]!.lon);
}
