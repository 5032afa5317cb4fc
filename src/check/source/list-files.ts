import { readdirSync } from 'node:fs';

/** All files below a folder, as paths with forward slashes, in the order of their names; hidden ones left out. */
export function listFiles(dir: string): string[] {
  try {
    return readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath.slice(dir.length)}/${name}`.replace(/\\/g, '/').replace(/^\/+/, ''))
      .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
      .sort();
  } catch {
    return [];
  }
}
