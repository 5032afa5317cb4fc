import { hashedBytes, uuidOf } from '../../../outputs/uuid.ts';

/**
 * The UID that the site's own calendars give an id, so that a program which has both keeps one entry; the id itself where a
 * browser cannot hash, as on an address without a lock.
 */
export async function browserUid(id: string): Promise<string> {
  const { subtle } = globalThis.crypto ?? {};
  return subtle ? uuidOf(new Uint8Array(await subtle.digest('SHA-1', hashedBytes(id)))) : id;
}
