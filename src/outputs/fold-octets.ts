/** A line in pieces of at most 75 octets, each after the first behind a space, no letter cut in two (RFC 5545, 3.1; RFC 2426, 2.6). */
export function foldOctets(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const letter of line) {
    const octets = Buffer.byteLength(letter);
    if (size + octets > MOST_OCTETS) {
      pieces.push(piece);
      [piece, size] = ['', 1];
    }
    piece += letter;
    size += octets;
  }
  return [...pieces, piece].join('\r\n ');
}

const MOST_OCTETS = 75;
