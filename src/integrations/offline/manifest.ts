import { createHash } from 'node:crypto';
import type { KitData } from '../../domain/classroom/offline.ts';

export type PackedFile = readonly [name: string, bytes: Uint8Array];

/** What is opened first, what is read first and what programs read stand before everything else. */
export function withManifest(
  index: PackedFile,
  parts: readonly PackedFile[],
  locale: string,
  data: KitData,
): PackedFile[] {
  const listed = [index, ...parts].map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sumOf(bytes) }));
  const lines = listed.map(({ path, sha256 }) => `${sha256}  ${path}`);
  // Old editors of Windows break lines at both signs only, and know the letters by the mark.
  const text = `\uFEFF${[data.text, ...lines, ''].join('\n').replaceAll('\n', '\r\n')}`;
  const readMe: PackedFile = [`${data.readMe}.txt`, encode(text)];
  const { version, made, validUntil, isDraft, site, recall, withdrawn } = data;
  const [path, bytes] = readMe;
  const files = [...listed, { path, bytes: bytes.length, sha256: sumOf(bytes) }];
  const manifest = { version, locale, made, validUntil, draft: isDraft, site, recall, withdrawn, files };
  return [index, readMe, ['manifest.json', encode(`${JSON.stringify(manifest, null, 2)}\n`)], ...parts];
}

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
