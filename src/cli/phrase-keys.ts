/** `npm run phrase-keys`: renews the list of phrase keys in the code from the strings of `content/`. `npm run fix` does it too. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceStrings } from '../check/read/campaign-facts.ts';
import { readContent } from '../check/read/content.ts';
import { groupsOf } from '../check/read/phrases.ts';
import { isLanguageNameKey } from '../i18n/phrases.ts';
import { keyModule } from './phrases/key-list.ts';
import { runAsCommand } from './terminal.ts';

const ROOT = join(import.meta.dirname, '../..');
const FILE = 'src/i18n/phrase-keys.ts';

/** Runs the command; prints through `print` and returns the exit code. */
function main(_args: readonly string[], print: (text: string) => void): number {
  const source = sourceStrings(readContent(join(ROOT, 'content')));
  if (!source) {
    print('content/ has no strings of its source language. `npm run check:content` says what is wrong.');
    return 1;
  }
  const path = join(ROOT, FILE);
  const keys = [...groupsOf(source).keys()].filter((key) => !isLanguageNameKey(key));
  const text = keyModule(keys);
  const isNew = readFileSync(path, 'utf8') !== text;
  if (isNew) writeFileSync(path, text);
  print(`${FILE}: ${keys.length} phrases${isNew ? ', renewed' : ''}`);
  return 0;
}

await runAsCommand(main);
