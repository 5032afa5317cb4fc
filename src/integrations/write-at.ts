import { mkdirSync, writeFileSync } from 'node:fs';
import type { FilePlace } from '../i18n/addresses.ts';

/** Writes a file of the site. @param dir the folder of the built site */
export function writeAt(place: FilePlace, dir: URL, content: Uint8Array | string): void {
  const file = new URL(place, dir);
  mkdirSync(new URL('.', file), { recursive: true });
  writeFileSync(file, content);
}
