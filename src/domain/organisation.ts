import type { Sector } from '../codes/sectors.ts';
import type { Name } from './name.ts';

/** An institution that runs services or holds activities. */
export interface Organisation {
  id: string;
  name: Name;
  acronym: string | null;
  sector: Sector;
  inCommission: boolean;
  domain: string | null;
  /** Pages and e-mail addresses of its own, where it shares its domain with others. */
  contacts?: { at: string; source: string }[] | undefined;
  sources: string[];
}
