/**
 * How long a text message is. Signs of one alphabet take seven bits each, and 160 of them fit; with a single other sign all of
 * the message takes sixteen bits a sign, and 70 fit. The alphabet and its second table, of which each sign takes two places, are
 * those of 3GPP TS 23.038, 6.2.1.
 */
const ALPHABET =
  '@\u00a3$\u00a5\u00e8\u00e9\u00f9\u00ec\u00f2\u00c7\n\u00d8\u00f8\r\u00c5\u00e5\u0394_\u03a6\u0393\u039b\u03a9\u03a0\u03a8\u03a3\u0398\u039e\u00c6\u00e6\u00df\u00c9 !"#\u00a4%&\'()*+,-./0123456789:;<=>?\u00a1ABCDEFGHIJKLMNOPQRSTUVWXYZ\u00c4\u00d6\u00d1\u00dc\u00a7\u00bfabcdefghijklmnopqrstuvwxyz\u00e4\u00f6\u00f1\u00fc\u00e0';
const SECOND_TABLE = '\f^{}\\[~]|€';
export const FITS = { plain: 160, wide: 70 } as const;

/**
 * The length of a message as telephones count it.
 *
 * @returns how many signs would fit, and those, each once, for which only 70 fit; none where 160 do
 */
export function smsLength(text: string) {
  const signs = [...text.normalize('NFC')];
  const forcing = [...new Set(signs.filter((sign) => !ALPHABET.includes(sign) && !SECOND_TABLE.includes(sign)))];
  if (forcing.length > 0) return { length: signs.join('').length, fits: FITS.wide, forcing };
  const length = signs.reduce((sum, sign) => sum + (SECOND_TABLE.includes(sign) ? 2 : 1), 0);
  return { length, fits: FITS.plain, forcing };
}
