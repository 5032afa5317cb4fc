import { UNSEEN } from './readable.ts';

/**
 * Words written so that a rule or a search does not see them: nobody writes so who announces something. Letters of other scripts
 * among Latin ones, figures for letters (`4lb3rgu3`), words in pieces between points, figures in frames one beside another, letters
 * behind an at sign one by one. Fonts of mathematical letters and single words with space between their letters adorn honest
 * announcements too: they are read through (`readable.ts`) and not found here.
 *
 * @returns each as it is written
 * @example findDisguised('el al . ber . gue') // => ['al . ber . gue']
 */
export function findDisguised(text: string): string[] {
  const seen = text.replace(UNSEEN, '');
  const figured = [...seen.matchAll(FIGURED)].map(([run]) => run).filter(standsForWord);
  return [...[...seen.matchAll(OTHERWISE)].map(([run]) => run.trim()), ...figured];
}

/** Figures stand for letters at two places, and there is no figure that stands for none. */
function standsForWord(run: string): boolean {
  const parts = run.match(/[013457]{1,2}/g) ?? [];
  return parts.length > 1 && (run.match(/\p{L}/gu) ?? []).length > 2 && run.length >= LEAST;
}

const LATIN = '\\p{Script=Latin}';
const OTHER = '[\\p{Script=Cyrillic}\\p{Script=Greek}]';
const OTHERWISE = new RegExp(
  [
    `[\\p{L}\\p{M}]{0,30}(?:${LATIN}${OTHER}|${OTHER}${LATIN})[\\p{L}\\p{M}]{0,30}`,
    '\\p{L}{1,12}(?: [._] \\p{Ll}{1,12}){2,20}',
    '(?:\\d\\uFE0F?\\u20E3){3,20}',
    '@ ?\\p{L}(?: \\p{L}(?![\\p{L}])){3,30}',
  ].join('|'),
  'gu',
);
/** A word with figures among its letters, and no others than those that look like letters. */
const FIGURED =
  /(?<![\p{L}\p{N}-])(?=[013457]{0,2}\p{L}{1,12}[013457]{1,2}\p{L})[\p{L}013457]{2,30}(?![\p{L}\p{N}-])/gu;
/** Signs of a word: shorter ones are codes and names of things, `H1N1`. */
const LEAST = 6;
