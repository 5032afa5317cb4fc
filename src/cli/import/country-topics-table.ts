import type { Focus, Topic } from '../../domain/helpline.ts';

type Subject = readonly [Topic, Focus];

/**
 * What a whole family of services is about. `covered` where the entry says that these cases are part of its work,
 * `dedicated` where it exists for them, `not-stated` where no source says so.
 */
const BY_FAMILY: Record<string, Subject> = {
  cem: ['violence', 'not-stated'],
  sau: ['violence', 'not-stated'],
  sar: ['violence', 'not-stated'],
  upe: ['children', 'covered'],
  alegra: ['legal', 'not-stated'],
  'mega-alegra': ['legal', 'not-stated'],
  consulado: ['consular', 'not-stated'],
  consulados: ['consular', 'not-stated'],
  embajada: ['consular', 'not-stated'],
};

/** Single services, by the id of the research. */
const BY_ID: Record<string, Subject> = {
  'linea-1818': ['trafficking', 'covered'],
  'pnp-105': ['emergency', 'not-stated'],
  'pnp-111': ['crime', 'not-stated'],
  'linea-114': ['missing', 'not-stated'],
  'samu-106': ['emergency', 'not-stated'],
  'bomberos-116': ['emergency', 'not-stated'],
  'linea-100': ['violence', 'not-stated'],
  'chat-100': ['violence', 'not-stated'],
  'linea-anna-1810': ['children', 'not-stated'],
  'linea-113': ['health', 'not-stated'],
  'infosalud-movil': ['health', 'not-stated'],
  'denuncias-mpfn-en-linea': ['crime', 'not-stated'],
  'mpfn-0800': ['crime', 'covered'],
  'mpfn-central': ['crime', 'not-stated'],
  fistrap: ['trafficking', 'dedicated'],
  udavit: ['victims', 'not-stated'],
  'dirctptim-pnp': ['trafficking', 'dedicated'],
  'defensa-publica-1884': ['legal', 'not-stated'],
  'alegra-red': ['legal', 'covered'],
  'defensoria-0800': ['rights', 'not-stated'],
  'defensoria-whatsapp': ['rights', 'not-stated'],
  'defensoria-puno': ['rights', 'not-stated'],
  // Forced labour is one of the purposes of trafficking.
  'sunafil-sos-alerta': ['labour', 'covered'],
  'sunafil-denuncia-virtual': ['labour', 'not-stated'],
  'sunafil-telefono': ['labour', 'not-stated'],
  siseve: ['school', 'not-stated'],
  'anar-peru': ['children', 'not-stated'],
  demuna: ['children', 'not-stated'],
  hrt: ['violence', 'covered'],
  'car-especializado': ['children', 'dedicated'],
  'sutran-transporte': ['trafficking', 'covered'],
  'mincetur-esnna': ['tourism', 'covered'],
  'policia-turismo': ['tourism', 'not-stated'],
  iperu: ['tourism', 'not-stated'],
  'migraciones-espacios-proteccion': ['migration', 'not-stated'],
  'migraciones-central': ['migration', 'not-stated'],
  'migraciones-desaguadero': ['migration', 'not-stated'],
  cepr: ['migration', 'not-stated'],
  'acnur-peru': ['migration', 'not-stated'],
  'oim-peru': ['migration', 'covered'],
  'centro-diurno-tacna': ['migration', 'not-stated'],
  'encuentros-sjm': ['migration', 'not-stated'],
  veninformado: ['migration', 'not-stated'],
  'chs-alternativo-calp': ['trafficking', 'dedicated'],
  'red-kawsay': ['trafficking', 'dedicated'],
  'casa-bakhita-zepita': ['migration', 'covered'],
  'asociacion-wayra': ['trafficking', 'covered'],
};

/** Police, ambulance and fire brigade: shown after the help lines. */
const LAST_RESORT = ['pnp-105', 'samu-106', 'bomberos-116'];

/** What a service is about, by its id; undefined for a service that no table knows. */
export function findSubject(id: string): { topic: Topic; focus: Focus; lastResort: boolean } | undefined {
  const subject = BY_ID[id] ?? BY_FAMILY[familyOf(id)];
  return subject && { topic: subject[0], focus: subject[1], lastResort: LAST_RESORT.includes(id) };
}

/** The family of a service: the first part of its id. */
export function familyOf(id: string): string {
  return id.startsWith('mega-alegra-') ? 'mega-alegra' : (id.split('-')[0] ?? id);
}
