/**
 * How long a text message is. Signs of one alphabet take seven bits each, and 160 of them fit; with a single other sign all of
 * the message takes sixteen bits a sign, and 70 fit. The alphabet and its second table, of which each sign takes two places, are
 * those of 3GPP TS 23.038, 6.2.1.
 */
const ALPHABET =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const SECOND_TABLE = '\f^{}\\[~]|€';
const FITS = { plain: 160, wide: 70 } as const;

export interface SmsLength {
  length: number;
  /** How many would fit. */
  fits: number;
  /** The signs, each once, for which only 70 fit; none where 160 do. */
  forcing: string[];
}

/** The length of a message as telephones count it. */
export function smsLength(text: string): SmsLength {
  const signs = [...text.normalize('NFC')];
  const forcing = [...new Set(signs.filter((sign) => !ALPHABET.includes(sign) && !SECOND_TABLE.includes(sign)))];
  if (forcing.length > 0) return { length: signs.join('').length, fits: FITS.wide, forcing };
  const length = signs.reduce((sum, sign) => sum + (SECOND_TABLE.includes(sign) ? 2 : 1), 0);
  return { length, fits: FITS.plain, forcing };
}
