/** Border crossings, by the words of the research. */
const BORDERS: Record<string, string> = {
  'Peru-Bolivia (Desaguadero)': 'desaguadero',
  'Peru-Bolivia (Kasani)': 'kasani',
  'Peru-Bolivia (Tilali)': 'tilali',
  'Peru-Bolivia (Tacna-La Paz road)': 'tacna-la-paz',
  'Peru-Chile (Tacna)': 'tacna',
  'Peru-Colombia-Brazil (triple border)': 'triple-frontera',
  'Peru-Brazil-Bolivia (Iñapari road)': 'inapari',
  'Peru-Ecuador (Suyo-Macará)': 'suyo-macara',
  'Peru-Ecuador (Aguas Verdes)': 'aguas-verdes',
};

/** Places that the research wrote in English, or that are names of police stations and of no town: null leaves them out. */
const PLACES: Record<string, string | null> = {
  'Lima, five districts': 'Lima',
  'Rural Tambogrande': 'Tambogrande',
  'Rural Huacullani': 'Huacullani',
  'Juan Ingunza Valdivia': null,
  'Alfonso Ugarte': null,
  'Ramón Castilla': null,
  'Augusto B. Leguía': null,
};

/** The id of a border crossing; undefined for words that no table knows. */
export function findBorder(words: string): string | undefined {
  return BORDERS[words];
}

/** The place as it is shown, or undefined where it is none. */
export function placeOf(words: string | undefined): string | undefined {
  if (words === undefined) return undefined;
  const known = PLACES[words];
  return known === undefined ? words : (known ?? undefined);
}
