import { foldAccents } from '../search-key.ts';

/**
 * Does `text` hold a word that would tell a person who looks over the shoulder, or at the browser's history, what the page
 * is about? Words match from the start of a word, without regard to accents or capitals (`trata` finds `Tratas`).
 *
 * @param words stems of every language of the deployment, from `campaign.yaml`
 */
export function findGiveaway(text: string, words: readonly string[]): string | null {
  const tokens = foldAccents(text).split(/[^\p{L}\p{N}’']+/u);
  return words.find((word) => tokens.some((token) => token.startsWith(foldAccents(word)))) ?? null;
}
