/**
 * Official names that the research wrote with a remark (a menu option, a detour), and names that hold the number of a
 * service which shows no contact, or the town of a sheltered house.
 */
const NAMES: Record<string, string> = {
  'linea-1818': 'Línea 1818 – Central Única de Denuncias',
  'linea-113': 'Línea 113 – Infosalud',
  'mpfn-0800': 'Línea gratuita del Ministerio Público',
  'defensa-publica-1884': 'Línea de la Defensa Pública',
  'casa-bakhita-zepita': 'Casa de Acogida Santa Josefina Bakhita',
  'embajada-peru-venezuela': 'Atención a peruanos en Venezuela',
  'alegra-red': 'Centros ALEGRA y Mega ALEGRA',
};

/** Short neutral names where the official one is long or gives away what the call is about. */
const SHORT_NAMES: Record<string, string> = {
  'linea-1818': 'Línea 1818',
  'pnp-105': 'Central 105',
  'pnp-111': 'Línea 111',
  'linea-114': 'Línea 114',
  'linea-113': 'Línea 113',
  'denuncias-mpfn-en-linea': 'Ministerio Público en línea',
  'mpfn-0800': 'Línea del Ministerio Público',
  'mpfn-central': 'Central del Ministerio Público',
  fistrap: 'FISTRAP',
  udavit: 'UDAVIT',
  'dirctptim-pnp': 'DIRCTPTIM',
  'alegra-red': 'Centros ALEGRA',
  'defensoria-0800': 'Defensoría del Pueblo',
  'defensoria-whatsapp': 'Defensoría, mensajes',
  'defensoria-puno': 'Defensoría Puno',
  'sunafil-sos-alerta': 'SOS Alerta SUNAFIL',
  'sunafil-denuncia-virtual': 'SUNAFIL virtual',
  'sunafil-telefono': 'SUNAFIL, orientación',
  siseve: 'SíseVe',
  demuna: 'DEMUNA',
  hrt: 'HRT',
  'car-especializado': 'CAR',
  'sutran-transporte': 'Sutran',
  'mincetur-esnna': 'Mincetur',
  iperu: 'IPerú',
  'migraciones-espacios-proteccion': 'Espacios de Protección',
  'migraciones-central': 'Migraciones',
  'migraciones-desaguadero': 'Migraciones Desaguadero',
  cepr: 'Comisión de Refugiados',
  'centro-diurno-tacna': 'Centro diurno Tacna',
  'encuentros-sjm': 'Encuentros SJM',
  'chs-alternativo-calp': 'CHS Alternativo',
  'casa-bakhita-zepita': 'Casa de Acogida',
  'consulados-peru-exterior': 'Consulados del Perú',
  'consulado-peru-cuenca': 'Consulado en Cuenca',
  'consulado-peru-guayaquil': 'Consulado en Guayaquil',
  'consulado-peru-machala': 'Consulado en Machala',
  'consulado-peru-loja': 'Consulado en Loja',
  'consulado-peru-quito': 'Consulado en Quito',
  'consulado-peru-la-paz': 'Consulado en La Paz',
  'consulado-bolivia-puno': 'Consulados de Bolivia',
  'embajada-peru-venezuela': 'Peruanos en Venezuela',
};

/** The official name, without the remarks of the research. */
export function officialName(id: string, name: string): string {
  return NAMES[id] ?? name;
}

/**
 * The short name of a service, or undefined where the official one will do: from the table; `UPE Puno` for
 * `UPE Puno (Unidad de Protección Especial)`; `CEM Desaguadero` for `CEM Comisaría Desaguadero`, unless another centre of
 * the same town already has that name.
 */
export function findShortName(id: string, name: string, allNames: ReadonlySet<string>): string | undefined {
  if (SHORT_NAMES[id]) return SHORT_NAMES[id];
  const team = /^((?:UPE|SAU|SAR) .+?) \([^)]*\)$/.exec(name)?.[1];
  if (team) return team;
  const centre = name.replace(/^CEM Comisaría (?:de Familia |Rural )?/, 'CEM ');
  return centre !== name && !allNames.has(centre) ? centre : undefined;
}
