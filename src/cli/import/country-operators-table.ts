import type { OperatorKind } from '../../domain/helpline.ts';

/** Who runs a service: one organisation of `organisations.yaml`, or a name where it is several or none of them. */
export interface Operator {
  kind: OperatorKind;
  organisation?: string;
  name?: string;
}

/** The operators as the research writes them, with remarks and all. */
const OPERATORS: Record<string, Operator> = {
  'Ministerio del Interior (Mininter)': { kind: 'state', organisation: 'mininter' },
  'Policía Nacional del Perú (PNP)': { kind: 'police', organisation: 'pnp' },
  // The line belongs to the ministry; police officers answer it.
  'Mininter / PNP': { kind: 'police', organisation: 'mininter' },
  'Ministerio de Salud (Minsa)': { kind: 'state', organisation: 'minsa' },
  'Cuerpo General de Bomberos Voluntarios del Perú': { kind: 'state', organisation: 'cgbvp' },
  'MIMP – Programa Nacional Warmi Ñan (until 2025: Aurora)': { kind: 'state', organisation: 'warmi-nan' },
  'MIMP – Programa Nacional Warmi Ñan': { kind: 'state', organisation: 'warmi-nan' },
  'MIMP – Dirección General de Niñas, Niños y Adolescentes': { kind: 'state', organisation: 'mimp-dgnna' },
  'MIMP – Dirección de Protección Especial': { kind: 'state', organisation: 'mimp-dpe' },
  'MIMP, regional and local governments': { kind: 'state', organisation: 'mimp' },
  'MIMP – INABIF': { kind: 'state', organisation: 'inabif' },
  'Municipalities (network led by MIMP)': { kind: 'state', name: 'Municipalidades' },
  'Ministerio Público – Fiscalía de la Nación': { kind: 'prosecutor', organisation: 'ministerio-publico' },
  'Ministerio de Justicia y Derechos Humanos (Minjusdh)': { kind: 'state', organisation: 'minjusdh' },
  'Minjusdh – Defensa Pública': { kind: 'state', organisation: 'defensa-publica' },
  'Defensoría del Pueblo': { kind: 'ombudsman', organisation: 'defensoria-del-pueblo' },
  'Superintendencia Nacional de Fiscalización Laboral (SUNAFIL)': { kind: 'state', organisation: 'sunafil' },
  SUNAFIL: { kind: 'state', organisation: 'sunafil' },
  'Ministerio de Educación (Minedu)': { kind: 'state', organisation: 'minedu' },
  'Fundación ANAR Perú (NGO)': { kind: 'ngo', organisation: 'anar-peru' },
  'Sutran / MTC': { kind: 'state', organisation: 'sutran' },
  'Ministerio de Comercio Exterior y Turismo': { kind: 'state', organisation: 'mincetur' },
  PromPerú: { kind: 'state', organisation: 'promperu' },
  'Superintendencia Nacional de Migraciones with ACNUR': { kind: 'state', organisation: 'migraciones' },
  'Superintendencia Nacional de Migraciones': { kind: 'state', organisation: 'migraciones' },
  'Ministerio de Relaciones Exteriores': { kind: 'state', organisation: 'rree' },
  'UN Refugee Agency': { kind: 'international', organisation: 'acnur' },
  'UN Migration Agency': { kind: 'international', organisation: 'oim' },
  'ACNUR, HIAS, Cruz Roja, OIM and partners': { kind: 'unknown', name: 'ACNUR, HIAS, Cruz Roja y OIM' },
  'Encuentros, Jesuit NGO': { kind: 'ngo', organisation: 'encuentros-sjm' },
  'Encuentros SJM and Lutheran World Relief (SignPost network since 2023)': {
    kind: 'ngo',
    name: 'Encuentros SJM y Lutheran World Relief',
  },
  'Capital Humano y Social Alternativo (NGO)': { kind: 'ngo', organisation: 'chs-alternativo' },
  'Network of Catholic congregations against trafficking': { kind: 'ngo', organisation: 'red-kawsay' },
  // Whose house it is would tell where it is.
  'Prelatura de Juli with ACNUR': { kind: 'ngo' },
  'Jesuit social centre, Quispicanchi': { kind: 'ngo', organisation: 'asociacion-wayra' },
  'Ministry of Foreign Affairs of Bolivia': { kind: 'state', organisation: 'rree-bolivia' },
};

/** Services that a named part of the operator runs, where the research gives the whole body only. */
const BY_ID: Record<string, Operator> = {
  fistrap: { kind: 'prosecutor', organisation: 'fistrap-coordinacion' },
  'dirctptim-pnp': { kind: 'police', organisation: 'dirctptim' },
};

/** Who runs a service; undefined for an operator that no table knows. */
export function findOperator(id: string, text: string): Operator | undefined {
  return BY_ID[id] ?? OPERATORS[text];
}
