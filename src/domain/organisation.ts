import type { OrganisationFile } from '../schemas/facts.ts';

/** An institution that runs services or holds activities. */
export interface Organisation extends OrganisationFile {
  id: string;
}
