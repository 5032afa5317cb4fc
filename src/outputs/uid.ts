import { createHash } from 'node:crypto';
import { hashedBytes, uuidOf } from './uuid.ts';

/** UUID of version 5 (RFC 9562) of an id. */
export function uidOf(id: string): string {
  return uuidOf(createHash('sha1').update(hashedBytes(id)).digest());
}
