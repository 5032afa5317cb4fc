/** Words of the research for languages that are named, not coded. */
const NAMED: Record<string, string[]> = {
  'shipibo-konibo': ['shp'],
  asháninka: ['cni'],
  bora: ['boa'],
  harakbut: ['amr'],
  // "Kichwa" alone could be any of several languages (Lamas, Napo, Pastaza): no tag.
  kichwa: [],
  // Only one desk or one machine of the service speaks it.
  'en (police consultation)': [],
  'bn (chatbot)': [],
  '8 languages incl. vi, zh, en, tl, mn, ru, th, km': ['vi', 'zh', 'en', 'tl', 'mn', 'ru', 'th', 'km'],
  // Which languages, the source does not say.
  '7 other languages': [],
  '9 local languages': [],
  '8 South African languages (2010)': [],
  'local languages': [],
  '7 local languages': [],
  several: [],
  'German sign language': [],
};

/** Words that mean a service offers its callers more than its own staff's languages. */
const INTERPRETED = [
  'multilingual',
  'multilingual staff',
  '200+ by interpreter',
  '18 foreign languages by interpreter',
  '53 languages',
];

/** What a service speaks, by the words of a source. `unread` holds words that no table knows. */
export interface Spoken {
  languages: string[];
  interpreter: 'yes' | 'unknown';
  unread: string[];
}

/** Reads the language list of an entry. Nothing stated stays nothing: the language of a country is never assumed. */
export function readLanguages(words: readonly string[] | undefined): Spoken {
  const spoken: Spoken = { languages: [], interpreter: 'unknown', unread: [] };
  for (const word of words ?? []) {
    if (INTERPRETED.includes(word)) spoken.interpreter = 'yes';
    else if (NAMED[word]) spoken.languages.push(...NAMED[word]);
    else if (/^[a-z]{2,3}$/.test(word)) spoken.languages.push(word);
    else spoken.unread.push(word);
  }
  return spoken;
}
