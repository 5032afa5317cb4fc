/** Ours alone and never changed: with it the same id gives the same UID in every build, without a domain that may move. */
const NAMESPACE = '6f1d3c52-8a0b-4f57-9d0e-3b7a5c1e7302';

/** What the hash of an id is taken of (RFC 9562, 5.5): our namespace and the id, as bytes. */
export function hashedBytes(id: string): Uint8Array<ArrayBuffer> {
  const space = NAMESPACE.replaceAll('-', '').match(/../g) ?? [];
  return Uint8Array.from([...space.map((pair) => Number.parseInt(pair, 16)), ...new TextEncoder().encode(id)]);
}

/** UUID of version 5 from a SHA-1 hash. */
export function uuidOf(hash: Uint8Array): string {
  const bytes = [...hash.subarray(0, 16)];
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const text = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
