import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What lies below a folder, as paths with forward slashes, in the order of their names. */
export interface Listed {
  files: string[];
  /** Links to files and folders elsewhere: the check does not follow them, and a build might. */
  links: string[];
}

/** All files and links below a folder; hidden ones left out. A folder that cannot be opened holds none. */
export function listFiles(dir: string): Listed {
  const listed: Listed = { files: [], links: [] };
  const walk = (below: string) => {
    for (const entry of entriesOf(join(dir, below))) {
      const path = `${below}${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (entry.isSymbolicLink()) listed.links.push(path);
      else if (entry.isDirectory()) walk(`${path}/`);
      else if (entry.isFile()) listed.files.push(path);
    }
  };
  walk('');
  return { files: listed.files.sort(), links: listed.links.sort() };
}

function entriesOf(dir: string): Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch {
    return [];
  }
}
