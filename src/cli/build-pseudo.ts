/**
 * `node src/cli/build-pseudo.ts [--no-browser]`: builds the site with every phrase of the source language in a pseudo-language
 * (`dist-pseudo/`), names the words that come from the code and not from `content/strings/`, and looks with a browser for what
 * no longer fits. Exit code 1 where it finds something.
 */
import { cpSync, globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parse } from 'yaml';
import { contentDir } from '../check/content-dir.ts';
import { readCampaign } from '../check/read/campaign.ts';
import { assertFound } from '../domain/found.ts';
import { HARM_CLASSES } from '../domain/translation.ts';
import { stringsSchema } from '../schemas/page/prose.ts';
import { takeLock } from './built-folder/lock.ts';
import { wordsFor } from './launch/messages.mjs';
import { run, toolEnvironment, toolPath, WITH_COMPANION } from './launch/program.mjs';
import { type HardCoded, hardCodedIn, knownFrom } from './pseudo/hard-coded.ts';
import { pseudoPhrase } from './pseudo/pseudo-text.ts';
import { runAsCommand } from './terminal.ts';
import { stampEasyRead } from './translations/stamp-easy-read.ts';
import { toYamlText } from './yaml-text.ts';

const CONTENT = '.cache/pseudo';
const OUT = 'dist-pseudo';

/** Runs the command; prints through `print` and returns the exit code. */
export async function main(args: readonly string[], print: (text: string) => void): Promise<number> {
  // Two at once would take each other's content away.
  const lock = takeLock(`${CONTENT}.lock`);
  if (!lock) {
    print(wordsFor(process.env)('buildRuns'));
    return 1;
  }
  preparePseudo(contentDir(), CONTENT);
  const env = { ...toolEnvironment(process.env), CONTENT_DIR: CONTENT, OUT_DIR: OUT, DIST: OUT, DIST_CONTENT: CONTENT };
  const built = await run(process.execPath, [...WITH_COMPANION, await toolPath('.', 'astro'), 'build'], { env });
  if (built.code !== 0) {
    print(built.text);
    return 1;
  }
  const found = findHardCoded(OUT, CONTENT);
  for (const { page, text } of found) print(`${page}: «${text}»`);
  print(`Fuera de las frases / Outside of phrases: ${found.length}`);
  if (args.includes('--no-browser')) return found.length === 0 ? 0 : 1;
  const tool = await toolPath('.', '@playwright/test:playwright');
  const browser = ['test', '-c', 'tests/playwright.config.ts', '--project=site', 'pages.spec'];
  const { code } = await run(process.execPath, [tool, ...browser], { env, listen: 'share' });
  return code === 0 && found.length === 0 ? 0 : 1;
}

/** A copy of a content folder with the phrases of its source language in the pseudo-language. */
export function preparePseudo(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  const { sourceLocale } = readCampaign(to);
  const file = join(to, 'strings', `${sourceLocale}.yaml`);
  const strings = stringsSchema.parse(parse(readFileSync(file, 'utf8')));
  for (const group of HARM_CLASSES) {
    for (const [key, phrase] of Object.entries(strings[group])) strings[group][key] = pseudoPhrase(phrase);
  }
  writeFileSync(file, toYamlText(strings));
  // Phrases that are no longer what somebody read would stop a published site, which this copy is not.
  const campaign = join(to, 'campaign.yaml');
  writeFileSync(campaign, readFileSync(campaign, 'utf8').replace(/^stage: live$/m, 'stage: preview'));
  // The front of the help pages is made from phrases, so that its Easy Read version would count as stale.
  stampEasyRead(to);
}

/** Words of the pages of the source language that come from neither a phrase nor the content. */
export function findHardCoded(dist: string, content: string): HardCoded[] {
  const { sourceLocale, languages } = readCampaign(content);
  const others = languages.map(({ locale }) => locale).filter((locale) => locale !== sourceLocale);
  const { format, lang } = assertFound(
    languages.find(({ locale }) => locale === sourceLocale),
    `language "${sourceLocale}"`,
  );
  // Kinds of files have the same names in every language.
  const known = knownFrom(textsOf(content, sourceLocale), [...namesIn(format), 'PDF', 'DOCX', 'PNG', 'ZIP']);
  return (
    globSync('**/*.html', { cwd: dist })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !others.some((locale) => file.startsWith(`${locale}/`)))
      .sort()
      .map((file) => ({ file, html: readFileSync(join(dist, file), 'utf8') }))
      // The page of a code has the language of its sheet, and an address without one.
      .filter(({ html }) => html.includes(`<html lang="${lang}"`))
      .flatMap(({ file, html }) => hardCodedIn(`/${file}`, html, known))
  );
}

/** Where a number stands on a thing to carry; on its page there are digits. */
const NUMBER_PLACE = /\{[a-z]+(\.digits)?\}/g;

/** Every text of the content but the phrases as they were, and the names of its files, which are the ids of its records. */
function textsOf(content: string, sourceLocale: string): string[] {
  // Easy Read gives each sentence of a pseudo-phrase a line of its own, without the signs around the whole.
  const own = `strings/${sourceLocale}.yaml`;
  return readdirSync(content, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(yaml|mdx?|json)$/.test(file) && (file === own || !file.startsWith('strings/')))
    .map(
      (file) =>
        `${basename(file, extname(file))}\n${readFileSync(join(content, file), 'utf8').replace(NUMBER_PLACE, ' ').replace(/\s+/g, ' ')}`,
    );
}

/** Names of months, days and countries in a language, of languages there and in themselves, and the words that a date needs. */
function namesIn(format: string): string[] {
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2027, month, 1)));
  const week = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2027, 0, day + 1)));
  const dates = [...months, ...week].flatMap((date) => [
    new Intl.DateTimeFormat(format, { dateStyle: 'full', timeZone: 'UTC' }).format(date),
    new Intl.DateTimeFormat(format, { dateStyle: 'long', timeZone: 'UTC' }).format(date),
    new Intl.DateTimeFormat(format, { weekday: 'short', timeZone: 'UTC' }).format(date),
  ]);
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const countries = new Intl.DisplayNames(format, { type: 'region' });
  const spoken = new Intl.DisplayNames(format, { type: 'language' });
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  const longer = codes.flatMap((code) => letters.map((c) => (code + c).toLowerCase()));
  const tongues = [...codes.map((code) => code.toLowerCase()), ...longer].filter((code) => spoken.of(code) !== code);
  const named = tongues.flatMap((code) => [
    spoken.of(code) ?? '',
    new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? '',
  ]);
  const lists = [
    new Intl.ListFormat(format).format(['1', '2']),
    new Intl.ListFormat(format, { type: 'disjunction' }).format(['1', '2']),
  ];
  return [
    ...dates,
    ...named,
    ...lists,
    ...FORMATS,
    new Intl.NumberFormat(format, { style: 'unit', unit: 'kilobyte' }).format(1),
    ...codes.map((code) => countries.of(code) ?? ''),
  ];
}

/** Names of the forms of the open data, the same in every language. */
const FORMATS = ['JSON', 'CSV', 'HSDS'];

// Last, so that everything above it exists.
if (import.meta.main) await runAsCommand(main);
