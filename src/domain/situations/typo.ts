/**
 * Is `typed` what a finger makes of `word` in at most one typo: a letter wrong, missing, too many, or two changed places?
 * That is a Damerau-Levenshtein distance of 0 or 1, found in one pass, since it is asked for thousands of words at each key.
 *
 * @param isBeginning is `typed` only the beginning of a word so far?
 */
export function isOneTypo(typed: string, word: string, isBeginning = false): boolean {
  let i = 0;
  while (i < typed.length && i < word.length && typed[i] === word[i]) i += 1;
  if (i === typed.length) return isBeginning || word.length - i <= 1;
  if (i === word.length) return typed.length - i <= 1;
  const rest = (from: number, at: number) => isRest(typed, from, word, at, isBeginning);
  return (
    rest(i + 1, i + 1) ||
    rest(i + 1, i) ||
    rest(i, i + 1) ||
    (typed[i] === word[i + 1] && typed[i + 1] === word[i] && rest(i + 2, i + 2))
  );
}

/** Is the rest of `typed` the rest of `word`, or its beginning? */
function isRest(typed: string, from: number, word: string, at: number, isBeginning: boolean): boolean {
  const left = typed.length - from;
  if (left < 0 || word.length - at < left) return false;
  if (!isBeginning && word.length - at !== left) return false;
  for (let k = 0; k < left; k += 1) if (typed[from + k] !== word[at + k]) return false;
  return true;
}
