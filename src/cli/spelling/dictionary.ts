import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';

/** Does a dictionary know a word? */
export type Knows = (word: string) => boolean;

/**
 * The dictionary of a package `@cspell/dict-<name>`, which is there for the checks and never part of the site.
 *
 * @throws where the package is not installed
 */
export function readDictionary(name: string, root = 'node_modules/@cspell'): Knows {
  const folder = join(root, `dict-${name}`);
  const file = existsSync(folder) ? readdirSync(folder).find((entry) => entry.endsWith('.trie.gz')) : undefined;
  if (!file) throw new Error(`npm install --save-dev --save-exact @cspell/dict-${name}`);
  const trie = decodeTrie(gunzipSync(readFileSync(join(folder, file))));
  return (word) => trie.has(word) || trie.has(word.toLowerCase());
}
