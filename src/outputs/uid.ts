import { createHash } from 'node:crypto';

/** UUID of version 5 (RFC 9562, 5.5) of an id. */
export function uidOf(id: string): string {
  const space = Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(space).update(id).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Ours alone and never changed: with it the same id gives the same UID in every build, without a domain that may move. */
const NAMESPACE = '6f1d3c52-8a0b-4f57-9d0e-3b7a5c1e7302';
