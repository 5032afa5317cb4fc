import { type ExtendedFeature, type ExtendedFeatureCollection, geoArea, geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { RegionMap as Outlines } from '../../domain/place.ts';
import type { RegionDrawing } from '../../views/help/region-map.ts';

/** Units across the drawing: enough for round numbers to look like curves. */
const WIDTH = 500;

const drawings = new WeakMap<Outlines, RegionDrawing>();

/** The outlines of a map as paths of an SVG, in whole numbers. Made once: every language shows the same lines. */
export function drawRegions(map: Outlines | null): RegionDrawing | null {
  if (!map) return null;
  const drawing = drawings.get(map) ?? draw(map);
  drawings.set(map, drawing);
  return drawing;
}

function draw(map: Outlines): RegionDrawing {
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
    shapes: regions.map((region) => ({ id: String(region.id), d: path(region) ?? '' })),
  };
}

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
