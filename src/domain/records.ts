export type { Name } from '../schemas/parts.ts';

import type { OrganisationFile } from '../schemas/facts.ts';
import type { CrossingFile } from '../schemas/help/places.ts';

export type { Region } from '../schemas/facts.ts';
export type { RegionMap } from '../schemas/help/places.ts';

import type { PreTestedFile } from '../schemas/translation-state.ts';

/** An institution that runs services or holds activities. */
export interface Organisation extends OrganisationFile {
  id: string;
}

/** A border crossing with a page of its own; a service is near it when its record names the crossing's id. */
export interface Crossing extends CrossingFile {
  id: string;
}

/** Who tried a text, and what changed by it. */
export type PreTested = PreTestedFile;
