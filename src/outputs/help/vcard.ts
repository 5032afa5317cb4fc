import type { ContactCard } from '../../views/help/contact.ts';

/** Octets in a line before it is folded (RFC 2426, 2.6). */
const LINE = 75;

/**
 * One entry of an address book as vCard 3.0 (RFC 2426), which old phones read too. It holds a name, numbers and a note, and
 * nothing that says where it comes from. No library writes a card without a producer and a date of revision.
 *
 * @returns the text of a `.vcf` file, lines ended by CR LF
 */
export function encodeVcard({ name, numbers, note }: ContactCard): string {
  const text = escapeText(name);
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    // A structured name is required; a neutral one has no parts.
    `N:${text};;;;`,
    `FN:${text}`,
    ...numbers.map((number) => `TEL;TYPE=VOICE:${escapeText(number)}`),
    `NOTE:${escapeText(note)}`,
    'END:VCARD',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

/** Backslash, comma, semicolon and line break have meanings of their own (RFC 2426, 4). */
function escapeText(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

/** A long line in pieces of at most 75 octets, each after the first behind a space; no character is cut in two. */
function fold(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (size + octets > LINE) {
      pieces.push(piece);
      [piece, size] = ['', 1];
    }
    piece += character;
    size += octets;
  }
  return [...pieces, piece].join('\r\n ');
}
