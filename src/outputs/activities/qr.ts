import encode from 'qr';
import type { QrCode } from '../../views/activities/programme.ts';

const QUIET = 4;

/** An address as a QR code of medium error correction. */
export function encodeQr(address: string): QrCode {
  const rows = encode(address, 'raw', { ecc: 'medium', border: QUIET });
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size: rows.length, path: path.join('') };
}
