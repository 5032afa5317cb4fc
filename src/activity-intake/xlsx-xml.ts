import { Parser } from 'saxen';
import { FileProblem } from './problem.ts';

/** What is done with each tag of a part, its name without the prefix that some programs write before all of them. */
export interface Handlers {
  open?: (name: string, attributes: () => Record<string, string>) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
}

/**
 * Goes through a part of a spreadsheet by the parser that its reader uses, so that what is counted is what will be read.
 *
 * @throws {FileProblem} where it is no XML, or has more tags than any table
 */
export function walk(xml: string, { open, close, text }: Handlers): void {
  assertShort(xml);
  const parser = new Parser();
  let tags = 0;
  let problem: Error | null = null;
  const stop = (error: Error) => {
    problem ??= error;
    throw error;
  };
  parser.on('error', stop);
  parser.on('openTag', (name, attributes, decode) => {
    tags += 1;
    if (tags > MOST_TAGS) stop(new FileProblem('bomb'));
    open?.(plain(name), () =>
      Object.fromEntries(Object.entries(attributes()).map(([key, value]) => [plain(key), decode(value)])),
    );
  });
  if (close) parser.on('closeTag', (name) => close(plain(name)));
  parser.on('text', (value) => {
    if (value.length > MOST_TEXT) stop(new FileProblem('bomb'));
    text?.(value);
  });
  try {
    parser.parse(xml);
  } catch (error) {
    problem ??= error instanceof Error ? error : new Error(String(error));
  }
  if (problem) throw problem instanceof FileProblem ? problem : new FileProblem('broken');
}

/** Refuses tags that nobody writes: the parser holds each attribute of a tag against all others. */
function assertShort(xml: string): void {
  for (let from = xml.indexOf('<'); from >= 0; ) {
    const next = xml.indexOf('<', from + 1);
    const to = next < 0 ? xml.length : next;
    if (to - from > MOST_TAG) {
      const end = xml.indexOf('>', from);
      if (end < 0 || end - from > MOST_TAG || to - end > MOST_TEXT) throw new FileProblem('bomb');
    }
    from = next;
  }
}

/** `x:row` is `row`. */
function plain(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Tags of one part: 10,000 rows of 60 cells have two million. */
const MOST_TAGS = 4_000_000;
/** Letters of one tag. */
const MOST_TAG = 10_000;
/** Letters of one text; a cell has 32,767 at most. */
const MOST_TEXT = 200_000;
