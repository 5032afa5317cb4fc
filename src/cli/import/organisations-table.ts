import type { OrganisationFile } from '../../schemas/facts.ts';
import type { FactRecord } from './records.ts';

type Sector = OrganisationFile['sector'];
type Row = readonly [id: string, name: string, acronym: string | null, sector: Sector, domain: string | null];

/** Domain of public bodies; a body's own page stands under it. */
const STATE = 'gob.pe';

/** The bodies that the founding note names as present in the commission's session (F-N06), in its order. */
const COMMISSION: Row[] = [
  ['dgsd', 'Dirección General de Seguridad Democrática', 'DGSD', 'interior', STATE],
  ['dirctptim', 'Dirección contra la Trata de Personas y Tráfico Ilícito de Migrantes', 'DIRCTPTIM', 'police', STATE],
  [
    'fistrap-coordinacion',
    'Coordinación Nacional de las Fiscalías Especializadas en Delitos de Trata de Personas',
    null,
    'prosecutor',
    STATE,
  ],
  ['minjusdh', 'Ministerio de Justicia y Derechos Humanos', 'MINJUSDH', 'justice', STATE],
  ['minsa', 'Ministerio de Salud', 'MINSA', 'health', STATE],
  ['midis', 'Ministerio de Desarrollo e Inclusión Social', 'MIDIS', 'social-inclusion', STATE],
  ['mtpe', 'Ministerio de Trabajo y Promoción del Empleo', 'MTPE', 'labour', STATE],
  ['rree', 'Ministerio de Relaciones Exteriores', 'MRE', 'foreign-affairs', STATE],
  ['mtc', 'Ministerio de Transportes y Comunicaciones', 'MTC', 'transport', STATE],
  ['mincetur', 'Ministerio de Comercio Exterior y Turismo', 'MINCETUR', 'tourism', STATE],
  ['minedu', 'Ministerio de Educación', 'MINEDU', 'education', STATE],
  ['inei', 'Instituto Nacional de Estadística e Informática', 'INEI', 'statistics', STATE],
  ['defensoria-del-pueblo', 'Defensoría del Pueblo', null, 'ombudsman', 'defensoria.gob.pe'],
];

/** Present as a guest (F-N04), hence no member. */
const GUESTS: Row[] = [['oim', 'Organización Internacional para las Migraciones', 'OIM', 'international', 'iom.int']];

/** The other operators of services. No source names them as members; that the note says "and others" is no statement. */
const OPERATORS: Row[] = [
  ['mininter', 'Ministerio del Interior', 'MININTER', 'interior', STATE],
  ['pnp', 'Policía Nacional del Perú', 'PNP', 'police', STATE],
  ['cgbvp', 'Cuerpo General de Bomberos Voluntarios del Perú', 'CGBVP', 'interior', STATE],
  ['mimp', 'Ministerio de la Mujer y Poblaciones Vulnerables', 'MIMP', 'women-children', STATE],
  ['warmi-nan', 'Programa Nacional Warmi Ñan', null, 'women-children', STATE],
  ['mimp-dgnna', 'Dirección General de Niñas, Niños y Adolescentes', 'DGNNA', 'women-children', STATE],
  ['mimp-dpe', 'Dirección de Protección Especial', 'DPE', 'women-children', STATE],
  ['inabif', 'Programa Integral Nacional para el Bienestar Familiar', 'INABIF', 'women-children', STATE],
  ['ministerio-publico', 'Ministerio Público – Fiscalía de la Nación', 'MPFN', 'prosecutor', STATE],
  ['defensa-publica', 'Dirección General de Defensa Pública y Acceso a la Justicia', 'DGDPAJ', 'justice', STATE],
  ['sunafil', 'Superintendencia Nacional de Fiscalización Laboral', 'SUNAFIL', 'labour', STATE],
  ['sutran', 'Superintendencia de Transporte Terrestre de Personas, Carga y Mercancías', 'SUTRAN', 'transport', STATE],
  ['promperu', 'Comisión de Promoción del Perú para la Exportación y el Turismo', 'PROMPERÚ', 'tourism', STATE],
  ['migraciones', 'Superintendencia Nacional de Migraciones', null, 'migration', STATE],
  ['acnur', 'Alto Comisionado de las Naciones Unidas para los Refugiados', 'ACNUR', 'international', 'unhcr.org'],
  ['rree-bolivia', 'Ministerio de Relaciones Exteriores de Bolivia', null, 'foreign-affairs', null],
  ['anar-peru', 'Fundación ANAR Perú', 'ANAR', 'ngo', null],
  ['encuentros-sjm', 'Encuentros SJM', null, 'ngo', null],
  ['chs-alternativo', 'Capital Humano y Social Alternativo', 'CHS', 'ngo', 'chsalternativo.org'],
  ['red-kawsay', 'Red Kawsay', null, 'faith', null],
  ['asociacion-wayra', 'Asociación Wayra', null, 'ngo', null],
];

/**
 * `organisations.yaml`: the commission's bodies and its guest, then every other operator of a record. An operator's source
 * is that of the first service it runs.
 */
export function toOrganisations(
  records: readonly FactRecord[],
  foundingSource: string,
): Record<string, OrganisationFile> {
  const ofOperator = (id: string) =>
    records.find((record) => record.file.operator === id)?.file.sources.slice(0, 1) ?? [];
  const rows = (list: Row[], inCommission: boolean, sources: (id: string) => string[]) =>
    list
      .map(([id, name, acronym, sector, domain]): [string, OrganisationFile] => [
        id,
        { name: { text: name, lang: 'es' }, acronym, sector, inCommission, domain, sources: sources(id) },
      ])
      .filter(([, organisation]) => organisation.sources.length > 0);
  return Object.fromEntries([
    ...rows(COMMISSION, true, () => [foundingSource]),
    ...rows(GUESTS, false, () => [foundingSource]),
    ...rows(OPERATORS, false, ofOperator),
  ]);
}
