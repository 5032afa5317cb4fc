import type { CrossingFile } from '../schemas/help/borders.ts';

export type { Region } from '../schemas/facts.ts';
export type { RegionMap } from '../schemas/help/map.ts';

/** A border crossing with a page of its own; a service is near it when its record names the crossing's id. */
export interface Crossing extends CrossingFile {
  id: string;
}
