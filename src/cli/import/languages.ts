import type { Tables } from './table-schemas.ts';

/** What a service speaks, by the words of a source. `unread` holds words that the table does not know. */
export interface Spoken {
  languages: string[];
  interpreter: 'yes' | 'unknown';
  unread: string[];
}

/** Reads the language list of an entry. Nothing stated stays nothing: the language of a country is never assumed. */
export function readLanguages(words: readonly string[] | undefined, table: Tables['languages']): Spoken {
  const spoken: Spoken = { languages: [], interpreter: 'unknown', unread: [] };
  for (const word of words ?? []) {
    if (table.interpreted.includes(word)) spoken.interpreter = 'yes';
    else if (table.named[word]) spoken.languages.push(...table.named[word]);
    else if (/^[a-z]{2,3}$/.test(word)) spoken.languages.push(word);
    else spoken.unread.push(word);
  }
  return spoken;
}
