import { parse } from 'yaml';
import { parseDateText } from './date-text.ts';
import type { RawCountryFile, RawFactRow, RawFoundingNote, RawWorldFile } from './raw.ts';

/** The file of one country's services. */
export function readCountryFile(text: string): RawCountryFile {
  return parse(text) as RawCountryFile;
}

/** The file of the services of all other countries. */
export function readWorldFile(text: string): RawWorldFile {
  return parse(text) as RawWorldFile;
}

/**
 * The rows of the fact tables, `| F-A01 | text | [publisher, date](address) | H |`. The text of the fact itself is not
 * read: it belongs to the pages that quote it.
 */
export function readFactRows(markdown: string): RawFactRow[] {
  return markdown.split('\n').flatMap((line) => {
    const id = /^\|\s*(F-[A-Z]\d{2})\s*\|/.exec(line)?.[1];
    if (!id) return [];
    const cells = line.split('|').map((cell) => cell.trim());
    const link = /\[([^\]]*)\]\((https?:\/\/[^)\s]+)\)/.exec(cells.at(-3) ?? '');
    return [{ id, linkText: link?.[1] ?? null, url: link?.[2] ?? null, grade: cells.at(-2) ?? '' }];
  });
}

/** The founding note: its date, title and address, and the ids of the facts it supports. */
export function readFoundingNote(markdown: string): RawFoundingNote {
  const head = /dated (\d{1,2} \w+ \d{4}), "([^"]+)", (https:\/\/[^\s,)]+)/.exec(markdown);
  const date = parseDateText(head?.[1] ?? '');
  if (!head || !date) {
    throw new Error(
      'The founding note does not begin with `dated DAY MONTH YEAR, "title", address`. Mend its first paragraph.',
    );
  }
  const facts = [...markdown.matchAll(/^\|\s*(F-N\d{2})\s*\|/gm)].map((match) => match[1]!);
  return { date, title: head[2]!, url: head[3]!, facts };
}
