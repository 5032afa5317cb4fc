/**
 * `node src/cli/readability.ts [LANG] [--dir content]`: how easy each page is to read, with its hardest section, and the
 * sections below the floor of their language. Exit code 2 where the command was not understood.
 */
import { parseArgs } from 'node:util';
import { contentDir } from '../check/content-dir.ts';
import { readContent } from '../check/read/content.ts';
import { measured, type SectionReadability } from '../check/words/section-hits.ts';
import { runAsCommand } from './terminal.ts';

/** Runs the command; prints through `print` and returns the exit code. */
export function main(args: readonly string[], print: (text: string) => void): number {
  const command = commandOf(args);
  const all = command && measured(readContent(command.dir));
  const locales = [...new Set(all?.map(({ locale }) => locale))];
  if (!all || (command.locale && !locales.includes(command.locale))) {
    print(`npm run readability -- [${locales.join('|') || 'es'}]`);
    return 2;
  }
  const shown = command.locale ? [command.locale] : locales;
  print(shown.map((locale) => tableOf(locale, all)).join('\n\n'));
  return 0;
}

function commandOf(args: readonly string[]): { dir: string; locale?: string | undefined } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { dir: { type: 'string' } },
      allowPositionals: true,
    });
    return positionals.length > 1 ? null : { dir: values.dir ?? contentDir(), locale: positionals[0] };
  } catch {
    return null;
  }
}

/** One line a page: its words, its score (that of its sections by their words) and its hardest section. */
function tableOf(locale: string, all: readonly SectionReadability[]): string {
  const pages = [
    ...Map.groupBy(
      all.filter((one) => one.locale === locale),
      ({ page }) => page,
    ),
  ];
  const width = Math.max(...pages.map(([page]) => page.length));
  const rows = pages.map(([page, sections]) => {
    const hardest = sections.reduce((hard, one) => (one.score - one.floor < hard.score - hard.floor ? one : hard));
    const mark = hardest.score < hardest.floor ? '!' : ' ';
    return `${mark} ${page.padEnd(width)}${cell(sumOf(sections))}${cell(meanOf(sections).toFixed(1))}  ${hardest.section} ${hardest.score} (≥ ${hardest.floor})`;
  });
  const sections = pages.flatMap(([, list]) => list);
  return [
    locale,
    ...rows,
    `  ${'total'.padEnd(width)}${cell(sumOf(sections))}${cell(meanOf(sections).toFixed(1))}`,
  ].join('\n');
}

function cell(value: number | string): string {
  return String(value).padStart(8);
}

function sumOf(sections: readonly SectionReadability[]): number {
  return sections.reduce((sum, { words }) => sum + words, 0);
}

function meanOf(sections: readonly SectionReadability[]): number {
  return sections.reduce((sum, { score, words }) => sum + score * words, 0) / sumOf(sections);
}

// Last, so that everything above it exists.
if (import.meta.main) await runAsCommand(main);
