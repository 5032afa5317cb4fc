/**
 * Beginnings of words that no id, file name or short name may hold: they stand in addresses and in the browser's history,
 * where somebody else may read them.
 */
export const GIVE_AWAY_STEMS = [
  'trata',
  'trafic',
  'explot',
  'explora',
  'denunci',
  'esclav',
  'escrav',
  'victim',
  'vitim',
  'abus',
  'violen',
  'prostit',
  'sexual',
  'rescat',
  'resgat',
  'traffick',
  'exploit',
  'slave',
  'rescue',
  'report',
];

/**
 * Ids that are renamed by hand: where dropping the word would leave a bare or unclear id, where another language gives
 * away the same thing (`traite`, `antitratta`), and where the id of a service that shows no contact holds its number.
 */
const RENAMED: Record<string, string> = {
  'denuncias-mpfn-en-linea': 'mpfn-en-linea',
  'sunafil-denuncia-virtual': 'sunafil-virtual',
  'mpfn-0800': 'mpfn-linea-gratuita',
  'defensa-publica-1884': 'defensa-publica-linea',
  // The town of a sheltered house.
  'casa-bakhita-zepita': 'casa-bakhita',
  'cl-denuncia-seguro': 'cl-4242',
  'cl-apoyo-victimas': 'cl-programa-apoyo',
  'cl-pdi-trata': 'cl-pdi',
  'co-linea-anti-trata': 'co-coat',
  'hu-victim-support': 'hu-116006',
  'gb-modern-slavery-helpline': 'gb-unseen',
  'it-numero-verde-antitratta': 'it-numero-verde',
  'lu-police-traite': 'lu-police',
  'lu-infotraite': 'lu-info',
};

/** Does a text hold a give-away word, anywhere, whatever its accents and capitals? */
export function holdsGiveAway(text: string): boolean {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return GIVE_AWAY_STEMS.some((stem) => plain.includes(stem));
}

/**
 * The id a record gets on the site: renamed by hand, or without the parts that give away.
 *
 * @example publicId('mx-linea-nacional-trata') // => 'mx-linea-nacional'
 */
export function publicId(id: string): string {
  const renamed = RENAMED[id];
  if (renamed) return renamed;
  const kept = id.split('-').filter((part) => !holdsGiveAway(part));
  return kept.join('-');
}

/** Small letters, digits and single hyphens; accents fall away. */
export function toSlug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
