import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { findHiddenSign } from '../../domain/text/readable.ts';
import type { NeededFile } from '../../schemas/kinds/openings.ts';
import { unwrittenLines } from '../../schemas/kinds/starts.ts';
import { type Finding, finding, textPlace, wholeFile } from '../finding.ts';
import { both, example } from '../findings/words.ts';
import { checkShape, type Entry, unreadEntry } from '../shape/check-shape.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import { parseYaml } from '../source/parse-yaml.ts';
import { MOST_BYTES, readText } from '../source/text.ts';

interface ReadEntry<T> {
  /** `null` where there is no such file. */
  entry: Entry<T> | null;
  findings: Finding[];
}

/**
 * Reads one YAML or JSON file below the content folder and holds it against its schema.
 *
 * @param needed set for a file that the site cannot do without
 */
export function readYaml<T>(dir: string, file: string, schema: z.ZodType<T>, needed?: NeededFile): ReadEntry<T> {
  const read = readText(join(dir, file));
  if ('problem' in read) {
    if (read.problem !== 'missing')
      return { entry: unreadEntry(file), findings: [unreadFile(dir, file, read.problem)] };
    const missing = needed ? [missingFile(file, needed)] : [];
    return { entry: null, findings: missing };
  }
  const { text } = read;
  return readOnce(file, text, schema, () => checkShape(parseYaml(file, text), schema));
}

/** The finding for a file that is there and is not read. */
function unreadFile(dir: string, file: string, problem: 'not-text' | 'too-large'): Finding {
  if (problem === 'not-text') return finding(wholeFile(file), 'not-text');
  const size = Math.ceil(statSync(join(dir, file)).size / 1000);
  return finding(wholeFile(file), 'file-too-large', size, MOST_BYTES / 1000);
}

/** The finding for a file that the site cannot do without. */
export function missingFile(file: string, { purpose, start, isExample }: NeededFile): Finding {
  return finding(wholeFile(file), 'missing-file', purpose, isExample ? example(start) : both(start));
}

/** A file with front matter and a text. */
export interface ProseEntry<T> extends Entry<T> {
  /** `false` where not even the front matter was found; the file has one finding and no other rule looks at it. */
  isSplit: boolean;
  body: string;
  /** Line of the file that the body begins at. */
  bodyLine: number;
}

/** Reads one `.md` or `.mdx` file below the content folder; its front matter is held against `schema`; `opening` shows how such a one looks. */
export function readProse<T>(
  dir: string,
  file: string,
  schema: z.ZodType<T>,
  opening: string,
): { entry: ProseEntry<T>; findings: Finding[] } {
  const read = readText(join(dir, file));
  if ('problem' in read)
    return unread(file, unreadFile(dir, file, read.problem === 'too-large' ? 'too-large' : 'not-text'));
  const { text } = read;
  return readOnce(file, text, schema, () => proseOf(file, text, schema, opening));
}

/** The same of a text that may not be in its file yet. */
export function proseOf<T>(
  file: string,
  text: string,
  schema: z.ZodType<T>,
  opening: string,
): { entry: ProseEntry<T>; findings: Finding[] } {
  const split = splitFrontMatter(text);
  if (!split) {
    return unread(
      file,
      text.trim()
        ? finding(wholeFile(file), 'no-front-matter', example(opening))
        : finding(wholeFile(file), 'empty-file'),
    );
  }
  const { entry, findings } = checkShape(parseYaml(file, split.front, split.frontLine), schema);
  const lines = split.body.split('\n');
  const unwritten = unwrittenLines(split.body).map((i) =>
    finding(textPlace(file, split.bodyLine + i, lines[i] ?? ''), 'unwritten', []),
  );
  const hidden = lines.flatMap((line, i) => {
    const sign = findHiddenSign(line);
    return sign ? finding(textPlace(file, split.bodyLine + i, line), 'hidden-sign', sign) : [];
  });
  return {
    entry: { ...entry, isSplit: true, body: split.body, bodyLine: split.bodyLine },
    findings: [...findings, ...unwritten, ...hidden],
  };
}

function unread(file: string, found: Finding): { entry: ProseEntry<never>; findings: Finding[] } {
  return { entry: { ...unreadEntry(file), isSplit: false, body: '', bodyLine: 1 }, findings: [found] };
}

interface Reading {
  text: string;
  read: unknown;
}

/** What was read by a schema, by the path of the file; what was asked for last comes first. */
let kept = new WeakMap<z.ZodType, Map<string, Reading[]>>();

/** A command looks at its folder, and at the one that the code was written beside, which holds files of the same paths. */
const FOLDERS = 2;

/**
 * What `read` makes of a text, made once while the text, its path and its schema stay the same: a command that looks at a folder
 * several times parses only what has changed since. Nobody may change what is given here.
 */
function readOnce<R>(file: string, text: string, schema: z.ZodType, read: () => R): R {
  const readings = kept.get(schema) ?? new Map<string, Reading[]>();
  kept.set(schema, readings);
  const before = readings.get(file) ?? [];
  const reading = before.find((one) => one.text === text) ?? { text, read: read() };
  readings.set(file, [reading, ...before.filter((one) => one !== reading)].slice(0, FOLDERS));
  // The same schema made it, so it is of the same type.
  return reading.read as R;
}

/** Lets go of all that was read: a build looks at its content once, and then needs the memory for its pages. */
export function forgetReadings(): void {
  kept = new WeakMap();
}
