import { UNCHOSEN } from './starts.ts';

/** The text of a new file as people leave it: with other blanks, on two lines, with a capital, with its mark taken away. */
const MARKED = /\(\s*por\s+escribir\s*\)|aquí\s+va\s+un\s+texto/giu;

/** Has nobody written this yet? */
export function isUnwritten(text: string): boolean {
  return text.trim() === UNCHOSEN || text.search(MARKED) >= 0;
}

/** The lines of a text, from 0, at which something begins that nobody has written yet. */
export function unwrittenLines(text: string): number[] {
  const lineAt = (index: number) => text.slice(0, index).split('\n').length - 1;
  const marked = [...text.matchAll(MARKED)].map(({ index }) => lineAt(index));
  const unchosen = text.split('\n').flatMap((line, i) => (line.trim() === UNCHOSEN ? i : []));
  return [...new Set([...marked, ...unchosen])].sort((a, b) => a - b);
}
