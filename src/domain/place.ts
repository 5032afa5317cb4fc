import type { Name } from './name.ts';

/** A region of the country: the first level below it (ISO 3166-2). */
export interface Region {
  code: string;
  slug: string;
  name: Name;
  capital: string | null;
  shape: string;
  borders: string[];
}

/** A border crossing with a page of its own; a service is near it when its record names the crossing's id. */
export interface Crossing {
  id: string;
  name: Name;
  /** ISO 3166-2 code of the region on this side. */
  region: string;
  /** Country codes of the other side. */
  neighbours: string[];
  sources: string[];
}

/** Two whole numbers of the map's own grid: a position, or the step from the one before. */
export type GridStep = [number, number];

export interface MapShape {
  type: 'Polygon' | 'MultiPolygon';
  /** What `shape` in `regions.yaml` names. */
  id: string;
  arcs: number[][] | number[][][];
}

/** The regions' outlines as quantised TopoJSON: neighbours share their lines. */
export interface RegionMap {
  type: 'Topology';
  /** Who made the outlines, in several languages; shown below the map. The first stands in for those that are not there. */
  attribution: Name[];
  transform: { scale: GridStep; translate: GridStep };
  objects: { regions: { type: 'GeometryCollection'; geometries: MapShape[] } };
  arcs: GridStep[][];
}

/** Bytes that a map's file may have: it is read on the slowest connections there are. */
export const MAP_LIMIT = 8000;
