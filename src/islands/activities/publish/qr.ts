import encode from 'qr';

export type QrCode = NonNullable<ReturnType<typeof qrOf>>;

/**
 * The QR code (ISO/IEC 18004) of a text as the path of its dark squares, and how many squares it is wide; `null` where it is so long that
 * a phone could not read it from paper.
 */
export function qrOf(text: string) {
  if (text.length > MOST_LETTERS) return null;
  const rows = encode(text, 'raw', { ecc: 'low', border: 4 });
  const path = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : []))).join('');
  return { path, width: rows.length };
}

/** At 75 mm each square is then half a millimetre wide. */
const MOST_LETTERS = 1500;
