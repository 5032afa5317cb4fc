import type { EventKind } from '../../domain/event.ts';
import type { Audience } from '../../domain/helpline.ts';
import type { EventFile } from '../../schemas/event.ts';

type Sector = EventFile['sectors'][number];

/** The words of the research for what an activity was; the first of several decides. */
const KINDS: Record<string, EventKind> = {
  'media message': 'other',
  'public session': 'other',
  'coordination meeting': 'other',
  'school caravan': 'other',
  'information booth': 'leaflets',
  'information booth at bus terminals': 'leaflets',
  'information at bus terminal': 'leaflets',
  'information campaign': 'leaflets',
  'street information': 'leaflets',
  'billboards / street information': 'leaflets',
  march: 'march',
  'silent march': 'march',
  'campaign launch': 'ceremony',
  'report launch': 'ceremony',
  'material launch': 'ceremony',
  'blue lighting': 'ceremony',
  prayer: 'ceremony',
  'religious service': 'ceremony',
  billboards: 'ceremony',
  'school talk': 'talk',
  forum: 'talk',
  webinar: 'talk',
  'guidance sessions': 'talk',
  training: 'course',
  theatre: 'theatre',
  fair: 'fair',
  'film screening': 'screening',
  'radio programme': 'radio',
  'radio programme (Quechua and Spanish)': 'radio',
  'media campaign': 'online-campaign',
  'school contest': 'art',
  'preventive road check': 'check',
  'preventive check at bus terminal': 'check',
};

/** Sectors; null where the word names none of ours (a network of many, the prime minister's office). */
const SECTORS: Record<string, Sector | null> = {
  'Trabajo y Promoción del Empleo': 'labour',
  Trabajo: 'labour',
  Congreso: 'congress',
  PCM: null,
  Mujer: 'women-children',
  'Mujer y Poblaciones Vulnerables': 'women-children',
  'Relaciones Exteriores': 'foreign-affairs',
  'Poder Judicial': 'judiciary',
  'regional network': null,
  binational: null,
  'civil society': 'ngo',
  church: 'faith',
  'regional government': 'regional-government',
  'local government': 'local-government',
  'Ministerio Público': 'prosecutor',
  Interior: 'interior',
  Salud: 'health',
  Educación: 'education',
  Migraciones: 'migration',
  Justicia: 'justice',
  Transportes: 'transport',
  'Transportes y Comunicaciones': 'transport',
  'Defensoría del Pueblo': 'ombudsman',
  culture: 'culture',
  university: 'academia',
  'international organisation': 'international',
};

/** Beginnings of words for the people meant; what none of our codes says (passengers, drivers) is left out. */
const AUDIENCES: [RegExp, Audience[]][] = [
  [/^general public|^citizens|^border population|^villagers|^radio listeners/, ['anyone']],
  [/^workers|^job seekers/, ['workers']],
  [/^parents|^families|^rural families/, ['families']],
  [/^children/, ['children']],
  [/^adolescents/, ['adolescents']],
  [/primary students$|^primary/, ['children', 'schools']],
  [/^secondary students/, ['adolescents', 'schools']],
  [/^students|^schools|^teachers|primary and secondary students|CEBA students/, ['schools']],
  [/^migrants/, ['migrants']],
  [/officials|^authorities|^police|prosecutors|^health workers|^operators of justice|^municipal staff|^local authorities/, ['professionals']],
];

/** The kind of an activity, or undefined for a word that no table knows. */
export function kindOf(words: string): EventKind | undefined {
  return KINDS[words.split(';')[0]!.trim()];
}

/** The sectors of an activity, each once, and the words that no table knows. */
export function sectorsOf(words: string): { sectors: Sector[]; unknown: string[] } {
  const parts = words.split(';').map((word) => word.trim());
  const known = parts.flatMap((part) => SECTORS[part] ?? []);
  return { sectors: [...new Set(known)], unknown: parts.filter((part) => !(part in SECTORS)) };
}

/** The people an activity was for, as far as our codes can say. */
export function audiencesOf(words: string): Audience[] {
  const parts = words.split(';').map((word) => word.trim());
  return [...new Set(parts.flatMap((part) => AUDIENCES.find(([pattern]) => pattern.test(part))?.[1] ?? []))];
}
