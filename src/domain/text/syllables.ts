/** How the syllables of a word are counted; a language of the content names one of these. */
export type CountSyllables = (word: string) => number;

/**
 * Spanish: a vowel or diphthong is one syllable. Two strong vowels part, and so does a weak one with an accent from a strong
 * one (RAE, Ortografía 2010, II.3.2). An `h` between vowels parts nothing.
 *
 * @example spanishSyllables('oír') // => 2
 */
export const spanishSyllables: CountSyllables = (word) => {
  const letters = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/qu/g, 'k')
    .replace(/gu(?=[eéií])/g, 'g')
    .replace(/y(?![aeiouáéíóú])/g, 'i')
    .replace(/(?<=[aeiouáéíóúü])h(?=[aeiouáéíóúü])/g, '');
  return countNuclei(letters, /[aeiouáéíóúü]+/g, (a, b) => {
    if (isOf(a, 'aeoáéó')) return isOf(b, 'aeoáéóíú');
    return isOf(a, 'íú') ? isOf(b, 'aeoáéó') : a === b;
  });
};

/**
 * Portuguese: as in Spanish, with nasal diphthongs (`mão`, `põe`) as one. `-ia` and `-io` at the end part unless another
 * vowel carries the accent: `ale-gri-a`, `his-tó-ria` (VOLP, Formulário Ortográfico).
 */
export const portugueseSyllables: CountSyllables = (word) => {
  const letters = word
    .toLowerCase()
    .normalize('NFC')
    .replace(/qu/g, 'k')
    .replace(/gu(?=[eéêií])/g, 'g');
  const endParts = !/[áéíóúâêô]/.test(letters.slice(0, -3)) && /[iu][ao]s?$/.test(letters);
  const vowels = '[aeiouáéíóúâêôãõàü]';
  const nuclei = countNuclei(letters, new RegExp(`${vowels}+`, 'g'), (a, b) => {
    if (isOf(a, 'íú') || isOf(b, 'íú')) return true;
    if (isOf(a, 'ãõ') && isOf(b, 'oeio')) return false;
    return (isOf(a, 'aeoáéóâêôãõà') && isOf(b, 'aeoáéóâêôãõà')) || a === b;
  });
  const isLone = /^[^aeiouáéíóúâêôãõàü]*[iu][ao]s?$/.test(letters);
  return nuclei + (endParts || isLone ? 1 : 0);
};

/** English: groups of vowels, less silent endings. A rule of thumb; a dictionary of exceptions would say no more on average. */
export const englishSyllables: CountSyllables = (word) => {
  const letters = word
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/[^a-z]/g, '')
    .replace(/^some(?=[a-z])/, 'som');
  if (letters.length <= 3) return 1;
  const trimmed = letters
    .replace(
      /(?:(?<=[^aeiouysxzcg]|[^aeiouysxz]g)(?<!ch|sh)es|(?<![td])ed|(?<=[^aeiouyl])e|(?<=[aeiouy]l)e|(?<=[aeiouy][^aeiouyl])e)$/,
      '',
    )
    .replace(/^y/, '')
    .replace(/(?<=[aeiouy][^aeiouy]+)e(?=(?:ly|less|ness|ment|ful)$)/, '');
  const groups = trimmed.match(/[aeiouy]+/g)?.length ?? 0;
  const parted =
    trimmed.match(/i[ao](?![nu])|(?<=[^tscgq])i(?:on|ous|an|al)|[^q]u[ao]|eo(?![up])|[dt]ient|yi/g)?.length ?? 0;
  return Math.max(1, groups + parted);
};

/** Nuclei in the groups of vowels of a word; at least one, since even `y` is said. */
function countNuclei(letters: string, group: RegExp, parts: (a: string, b: string) => boolean): number {
  let count = 0;
  for (const [vowels] of letters.matchAll(group)) {
    count += 1;
    for (let i = 1; i < vowels.length; i += 1) if (parts(vowels.charAt(i - 1), vowels.charAt(i))) count += 1;
  }
  return Math.max(1, count);
}

function isOf(letter: string, set: string): boolean {
  return set.includes(letter);
}
