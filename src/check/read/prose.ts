import { join } from 'node:path';
import type { z } from 'astro/zod';
import { findHiddenSign } from '../../domain/text/hidden-sign.ts';
import { unwrittenLines } from '../../schemas/kinds/starts.ts';
import { type Finding, finding, textPlace, wholeFile } from '../finding.ts';
import { example } from '../findings/words.ts';
import { checkShape, type Entry, unreadEntry } from '../shape/check-shape.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import { parseYaml } from '../source/parse-yaml.ts';
import { readText } from '../source/text.ts';
import { readOnce } from './kept.ts';
import { unreadFile } from './yaml.ts';

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
