/** Signs around each phrase of a pseudo-language; nothing else on the site uses them. */
const [OPEN, CLOSE] = ['⟦', '⟧'];

/**
 * A phrase as a pseudo-language writes it: still readable, with accents on each vowel, two fifths longer, as a translation may
 * be, and between signs that show where a phrase is cut or glued. `{placeholders}` stay.
 *
 * @example pseudoText('Buscar {count}') // => '⟦Bùscàr {count} ··⟧'
 */
export function pseudoText(phrase: string): string {
  const accented = phrase.replace(/\{\w+\}|[aeiouAEIOU]/g, (sign) =>
    sign.startsWith('{') ? sign : `${sign}\u0300`.normalize('NFC'),
  );
  const words = phrase.replace(/\{\w+\}/g, '').length;
  // Short pieces, so that the longer phrase can still be broken into lines.
  const padding = Array.from({ length: Math.ceil((words * LONGER) / 5) }, () => '····').join(' ');
  return `${OPEN}${accented} ${padding}${CLOSE}`;
}

/** A phrase or its plural forms. */
export function pseudoPhrase(phrase: string | Record<string, string>): string | Record<string, string> {
  if (typeof phrase === 'string') return pseudoText(phrase);
  return Object.fromEntries(Object.entries(phrase).map(([form, text]) => [form, pseudoText(text)]));
}

/** What stands outside of every phrase, also of phrases within phrases. */
export function outsidePhrases(text: string): string[] {
  const inner = new RegExp(`${OPEN}[^${OPEN}${CLOSE}]*${CLOSE}`, 'g');
  let [before, rest] = ['', text];
  while (before !== rest) [before, rest] = [rest, rest.replace(inner, '\n')];
  // A name with its own language parts a phrase into several texts, and a title may be cut short.
  const whole = rest.replace(new RegExp(`${OPEN}.*$|^.*${CLOSE}`, 'gm'), '\n');
  return whole
    .split('\n')
    .map((piece) => piece.trim())
    .filter(Boolean);
}

/** How much longer a phrase becomes. */
const LONGER = 0.4;
