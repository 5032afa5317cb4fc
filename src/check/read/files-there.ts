import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isReservedName, isSlug } from '../../codes/slug.ts';
import { toSlug } from '../../domain/slug.ts';
import { nearest } from '../../domain/text/nearest.ts';
import { ALL_KINDS } from '../../schemas/kinds/kinds.ts';
import { endingOf, isNote, isOneFile, liesAt, shownPath } from '../../schemas/kinds/path.ts';
import { type Finding, finding, wholeFile } from '../finding.ts';

/** Files that the site would pass over without a word: in a wrong place, the wrong ending, or a name that cannot be an id. */
export function strayFiles(files: readonly string[]): Finding[] {
  return files.flatMap((file) => {
    if (isNote(file)) return [];
    const kind = ALL_KINDS.find(({ path }) => liesAt(path, file));
    if (!kind) return placeFindings(file);
    const ending = endingOf(kind.path);
    const [, stem = '', actual] = /([^/]+?)(?:\.([^./]*))?$/.exec(file) ?? [];
    if (actual !== ending) return [finding(wholeFile(file), 'wrong-ending', `${stem}.${ending}`)];
    if (!isSlug(stem)) return [finding(wholeFile(file), 'bad-file-name', `${toSlug(stem) || '…'}.${ending}`)];
    if (isReservedName(stem)) return [finding(wholeFile(file), 'reserved-file-name', `${stem}-1.${ending}`)];
    const folder = foldersOf(file).find((part) => !isSlug(part) || isReservedName(part));
    if (folder && isReservedName(folder)) return [finding(wholeFile(file), 'reserved-file-name', `${folder}-1`)];
    return folder === undefined ? [] : [finding(wholeFile(file), 'bad-folder-name', folder, toSlug(folder) || '…')];
  });
}

function foldersOf(file: string): string[] {
  return file.split('/').slice(0, -1);
}

/**
 * The finding for a file where none is looked for, with where those of its folder lie; none for a file in a folder of its
 * own, such as the tables of a translator, unless its name is nearly that of a file that is read.
 */
function placeFindings(file: string): Finding[] {
  const top = file.slice(0, file.indexOf('/') + 1);
  const paths = ALL_KINDS.map(({ path }) => path);
  const near = paths.filter((path) => top !== '' && path.startsWith(top));
  const meant = nearest(file, paths.filter(isOneFile));
  if (near.length === 0 && meant === null) return [];
  const inFolder = (lang: 'es' | 'en') => near.map((path) => `\`${shownPath(path, lang)}\``).join(', ');
  return [finding(wholeFile(file), 'no-place', { es: inFolder('es'), en: inFolder('en') }, meant)];
}

/**
 * All files and links below a folder, as paths with forward slashes, in the order of their names; hidden ones left out. A folder that
 * cannot be opened holds none. A link leads to what is elsewhere: the check does not follow it, and a build might.
 */
export function listFiles(dir: string) {
  const listed: { files: string[]; links: string[] } = { files: [], links: [] };
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
