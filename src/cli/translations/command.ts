import { contentDir } from '../../check/content-dir.ts';
import { isOneOf } from '../../codes/keys.ts';
import { TEXT_STATES, type TextState } from '../../codes/translation.ts';
import { nearest } from '../../domain/text/nearest.ts';
import { wordsBehind } from '../terminal.ts';

/** What the command was asked for. */
export type Command = { dir: string } & (
  | { name: 'status' }
  | {
      name: 'stamp';
      locale: string;
      /** What was named: `page` or `page#section`. */
      names: string[];
      state?: TextState | undefined;
      translatedBy?: string | undefined;
      /** The role or code of who has read them. */
      by?: string | undefined;
    }
  | { name: 'table' | 'packet'; locale: string; names: string[]; out: string }
  | { name: 'take'; file: string; translatedBy: string }
  | { name: 'marks'; file: string; by: string; on?: string | undefined; translatedBy?: string | undefined }
);

/** Reads the words of the command; null where they make no sense. */
export function commandOf(args: readonly string[]): Command | null {
  const asked = wordsBehind(args, ['state', 'dir', 'translator', 'by', 'out', 'on']);
  if (!asked) return null;
  const { words, dir = contentDir(), state, translator: translatedBy, by, out, on } = asked;
  const [name = 'status', first = '', ...rest] = words;
  if (name === 'status') return words.length <= 1 ? { name, dir } : null;
  if (!first) return null;
  if (name === 'table' || name === 'packet') {
    const file = [...(name === 'packet' ? [name] : []), first, ...rest].join('-').replace(/[/#]/g, '-');
    return { name, dir, locale: first, names: rest, out: out ?? `${file}.xlsx` };
  }
  if (name === 'marks')
    return rest.length === 0 && by !== undefined ? { name, dir, file: first, by, on, translatedBy } : null;
  if (name === 'take') return rest.length === 0 && translatedBy ? { name, dir, file: first, translatedBy } : null;
  // It is said of pages that somebody has looked at, never of a whole language at once.
  if (name !== 'stamp' || rest.length === 0) return null;
  // Who has read something goes with the state that says so.
  if (by !== undefined && state !== 'reviewed') return null;
  const stamp = { name, dir, locale: first, names: rest, translatedBy, by } as const;
  if (state === undefined) return stamp;
  return isGiven(state) ? { ...stamp, state } : null;
}

/** A state that a command may give: no text becomes an original by one. */
function isGiven(state: string): state is TextState {
  return state !== 'original' && isOneOf(TEXT_STATES, state);
}

export const USAGE = `npm run translations -- status
npm run translations -- stamp <locale> <page…> [--state machine|human] [--translator <code>]
npm run translations -- stamp <locale> <page>#<section> --state human   # a section that is up to date already
npm run translations -- stamp <locale> <page…> --state reviewed --by <role>   # who has read what they say now
npm run translations -- stamp <locale> <page>#<section> --state reviewed --by <role>
npm run translations -- table <locale> [<page…>] [--out <file>.xlsx]
npm run translations -- take <file>.xlsx --translator <code>
npm run translations -- packet <locale> [<page…>] [--out <file>.xlsx]   # to be read, with room for marks
npm run translations -- marks <file>.xlsx --by <role> [--on <day>] [--translator <code>]`;

/** That a word of a command names nothing, with the nearest that there is, what contains it, or some of what there is. */
export function noSuch(word: string, known: readonly string[]): string {
  const close = nearest(word, known);
  const folder = word.slice(0, word.lastIndexOf('/') + 1) || word;
  const alike = [word, folder]
    .map((piece) => known.filter((one) => one.includes(piece)))
    .find(({ length }) => length > 0);
  const list = close !== null ? [close] : (alike ?? known);
  const shown = `${list.slice(0, SHOWN).join(', ')}${list.length > SHOWN ? ' …' : ''}`;
  return `No existe "${word}"; existe ${shown}. / There is no "${word}"; there is ${shown}.`;
}

/** Enough to see what such names look like; there are more than a thousand phrases. */
const SHOWN = 12;
