import type { OrganisationFile } from '../../schemas/facts.ts';

type Row = readonly [name: string, acronym: string | null, sector: OrganisationFile['sector'], domain: string | null];

/** Organisers that run no service, hence are in no other table. */
const ORGANISERS: Record<string, Row> = {
  congreso: ['Congreso de la República', null, 'congress', 'congreso.gob.pe'],
  'poder-judicial': ['Poder Judicial', null, 'judiciary', 'pj.gob.pe'],
  unodc: ['Oficina de las Naciones Unidas contra la Droga y el Delito', 'UNODC', 'international', 'unodc.org'],
  oit: ['Organización Internacional del Trabajo', 'OIT', 'international', 'ilo.org'],
  promsex: ['Promsex', null, 'ngo', null],
  'centro-ideas': ['Centro Ideas', null, 'ngo', null],
  'radio-nacional': ['Radio Nacional', null, 'media', null],
  'universidad-de-piura': ['Universidad de Piura', null, 'academia', 'udep.edu.pe'],
};

/** An organiser with the source that names it, or undefined for an id that no table knows. */
export function toOrganiser(id: string, source: string): OrganisationFile | undefined {
  const row = ORGANISERS[id];
  if (!row) return undefined;
  const [name, acronym, sector, domain] = row;
  return { name: { text: name, lang: 'es' }, acronym, sector, inCommission: false, domain, sources: [source] };
}
