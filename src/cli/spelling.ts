/**
 * `node src/cli/spelling.ts [--dir content]`: words in pages, lessons, phrases and records that neither the dictionary of their
 * language nor its own list in `content/words/` knows. Exit code 0 where there is none, 1 where there is one, 2 where the command
 * was not understood.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { Content } from '../check/content.ts';
import { contentDir } from '../check/content-dir.ts';
import { readContent } from '../check/read/content.ts';
import { phrasesOf } from '../check/read/phrases.ts';
import { wordedRecords } from '../check/read/records.ts';
import { members, textsIn, valueAt } from '../check/source/loose.ts';
import { type Path, placeAt, type YamlSource } from '../check/source/yaml-source.ts';
import { firstLineOf } from '../check/words/hit.ts';
import { type Block, blocksOf, wordsOf } from '../domain/text/sentences.ts';
import { wordTexts } from '../hashes/page/translated-text.ts';
import { runAsCommand, wordsBehind } from './terminal.ts';

/** Runs the command; prints through `print` and returns the exit code. */
export function main(args: readonly string[], print: (text: string) => void): number {
  const asked = wordsBehind(args, ['dir']);
  if (!asked || asked.words.length > 0) {
    print('npm run spelling [-- --dir content]');
    return 2;
  }
  const content = readContent(asked.dir ?? contentDir());
  const dictionaries = new Map<string, Knows>();
  for (const { value } of content.wordRules) {
    const name = value?.spelling?.dictionary;
    if (name) dictionaries.set(name, readDictionary(name));
  }
  const found = misspellings(content, dictionaries);
  for (const { locale, file, line, word } of found) {
    print(
      `${file}, línea / line ${line}: «${word}». Si está bien escrita, va en words/${locale}.yaml, spelling. / If it is right, it belongs in words/${locale}.yaml, spelling.`,
    );
  }
  print(found.length === 0 ? 'Ninguna palabra desconocida. / No unknown word.' : `${found.length}`);
  return found.length === 0 ? 0 : 1;
}

/** A word that nothing knows, where it stands first in a file. */
interface Misspelling {
  locale: string;
  file: string;
  line: number;
  word: string;
}

/**
 * Words that no dictionary and no list of the language knows. Rows of tables, quotations and
 * brackets may hold words of any language of the site; names that the facts hold are known everywhere.
 *
 * @param dictionaries by the name that `content/words/<locale>.yaml` gives
 */
export function misspellings(content: Content, dictionaries: ReadonlyMap<string, Knows>): Misspelling[] {
  const languages = content.wordRules.map(({ locale, value }) => ({
    locale,
    dictionary: dictionaries.get(value?.spelling?.dictionary ?? ''),
    words: new Set(members(value?.spelling?.words).map(([, word]) => word)),
  }));
  const names = namesOf(content);
  const knowsIn = ({ dictionary, words }: (typeof languages)[number], word: string) =>
    words.has(word) || words.has(word.toLowerCase()) || (dictionary?.(word.replace(/’/g, "'")) ?? false);
  return languages.flatMap((language) => {
    const { locale } = language;
    const isRight = (word: string, kind: Block['kind']) =>
      !/^\p{L}/u.test(word) ||
      knowsIn(language, word) ||
      (/^\p{Lu}/u.test(word) && names.has(word)) ||
      (kind === 'row' && languages.some((other) => knowsIn(other, word)));
    const unknown = (text: string, kind: Block['kind']) => [
      ...wordsOf(text.replace(QUOTED, ' '), locale).filter((word) => !isRight(word, kind)),
      // A motto, the name of a law or a term in brackets is often in another language of the site.
      ...(text.match(QUOTED) ?? []).flatMap((quoted) =>
        wordsOf(quoted, locale).filter((word) => !isRight(word, 'row')),
      ),
    ];
    const found = textsOf(content, locale).flatMap(({ file, line, text, kind }) =>
      unknown(text, kind).map((word) => ({ locale, file, line, word })),
    );
    const seen = new Set<string>();
    return found.filter(({ file, word }) => !seen.has(`${file} ${word}`) && seen.add(`${file} ${word}`));
  });
}

interface Written {
  file: string;
  line: number;
  text: string;
  kind: Block['kind'];
}

/** What is written in a language, by where it stands: texts, phrases, and the words of records. */
function textsOf(content: Content, locale: string): Written[] {
  const records = wordedRecords(content);
  return [
    ...content.pages
      .filter((page) => page.locale === locale)
      .flatMap((page) =>
        page.sections.flatMap(({ body, line }) =>
          blocksOf(body.replace(CODE, ' ')).map(({ text, kind, line: at }) => ({
            file: page.source.file,
            line: firstLineOf(page, line) + at - 1,
            text,
            kind,
          })),
        ),
      ),
    ...content.strings
      .filter((entry) => entry.locale === locale)
      .flatMap((entry) => phrasesOf(entry).map(({ path, text }) => inRecord(entry.source, path, text))),
    ...records.flatMap(({ source, value }) =>
      wordTexts(valueAt(value, ['words', locale])).map(([path, text]) =>
        inRecord(source, ['words', locale, ...path], text),
      ),
    ),
  ];
}

function inRecord(source: YamlSource, path: Path, text: string): Written {
  return {
    file: source.file,
    line: placeAt(source, path).line,
    text: text.replace(FILLED, ' '),
    kind: 'paragraph',
  };
}

/** Every word with a capital in the facts: names of services, places, institutions and what they publish. */
function namesOf(content: Content): Set<string> {
  const { regions, organisations, days, sources, campaign, services } = content;
  const raw = [regions, organisations, days, sources, campaign, ...services].map((entry) => entry?.value);
  const words = textsIn(raw).flatMap(({ text }) => text.match(/\p{L}[\p{L}’'-]*/gu) ?? []);
  return new Set(words.filter((word) => /^\p{Lu}/u.test(word)));
}

/** What a program reads is in no language. */
const CODE = /`[^`\n]*`/g;

/** What is filled in later, as a number by its role. */
const FILLED = /\{[\w.]+\}/g;

const QUOTED = /“[^”]*”|«[^»]*»|"[^"]*"|\([^)]*\)/g;

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

// Last, so that everything above it exists.
if (import.meta.main) await runAsCommand(main);
