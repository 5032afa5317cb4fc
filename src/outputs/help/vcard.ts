import type { ContactCard } from '../../views/help/contact.ts';
import { foldOctets } from '../fold-octets.ts';

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
    .map((line) => `${foldOctets(line)}\r\n`)
    .join('');
}

/** Backslash, comma, semicolon and line break have meanings of their own (RFC 2426, 4). */
function escapeText(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}
