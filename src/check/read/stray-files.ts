import { isSlug, toSlug } from '../../domain/slug.ts';
import { type Finding, finding, wholeFile } from '../finding.ts';

/** Where the site looks for files, and the ending it looks for. */
const PLACES: readonly [place: RegExp, ending: string][] = [
  [/^(campaign|redirects)\.[^/]+$/, 'yaml'],
  [/^facts\/(regions|borders|search-words|holidays|questions|organisations|days|sources|source-shelf)\.[^/]+$/, 'yaml'],
  [/^facts\/helplines\/[^/]+\/[^/]+$/, 'yaml'],
  [/^facts\/(published|map)\.[^/]+$/, 'json'],
  [/^strings\/[^/]+$/, 'yaml'],
  [/^translators\/[^/]+$/, 'md'],
  [/^words\/[^/]+$/, 'yaml'],
  [/^(pages|lessons)\/[^/]+\/.+$/, 'mdx'],
  [/^quizzes\/[^/]+$/, 'yaml'],
  [/^figures\/[^/]+$/, 'yaml'],
  [/^events\/announced\.[^/]+$/, 'yaml'],
  [/^events\/[^/]+\/[^/]+$/, 'md'],
];

/** Files that the site would pass over without a word: the wrong ending, or a name that cannot be an id. */
export function strayFiles(files: readonly string[]): Finding[] {
  return files.flatMap((file) => {
    const ending = endingOf(file);
    const name = file.split('/').at(-1)!;
    if (!ending || name === 'README.md') return [];
    const [, stem = name, actual] = /^(.+?)(?:\.([^.]*))?$/.exec(name) ?? [];
    if (actual !== ending) return [finding(wholeFile(file), 'wrong-ending', `${stem}.${ending}`)];
    return isSlug(stem) ? [] : [finding(wholeFile(file), 'bad-file-name', `${toSlug(stem) || '…'}.${ending}`)];
  });
}

/** Does the check read this file? */
export function isPlaced(file: string): boolean {
  const ending = endingOf(file);
  return ending !== undefined && file.endsWith(`.${ending}`);
}

function endingOf(file: string): string | undefined {
  return PLACES.find(([place]) => place.test(file))?.[1];
}
