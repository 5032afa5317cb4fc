import type { Name } from './name.ts';

/** The kinds of organisations: the part of the state, or what they are beside it. */
export const SECTORS = [
  'interior',
  'police',
  'justice',
  'prosecutor',
  'judiciary',
  'women-children',
  'health',
  'social-inclusion',
  'labour',
  'foreign-affairs',
  'transport',
  'tourism',
  'education',
  'culture',
  'migration',
  'statistics',
  'ombudsman',
  'congress',
  'regional-government',
  'local-government',
  'ngo',
  'faith',
  'academia',
  'media',
  'private',
  'international',
] as const;
export type Sector = (typeof SECTORS)[number];

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
