import { readDirectorySite } from '../../../../src/cli/finder/read-site.ts';
import type { Directory } from '../../../../src/domain/finder/entry.ts';
import { createFinder, type Finder } from '../../../../src/domain/finder/finder.ts';
import type { NeedWords } from '../../../../src/domain/needs/need-words.ts';
import { toDirectory } from '../../../../src/views/finder/entries.ts';

export const TODAY = '2026-11-26';

/** The directory of the real content, and what it finds; nothing is known about topics, which every language calls otherwise. */
export function realDirectory(): {
  directory: Directory;
  needWords: NeedWords;
  find: Finder;
  emergency: string[];
  needLines: Record<string, string[]>;
} {
  const { site, words, needWords } = readDirectorySite(TODAY, 'content');
  const directory = toDirectory(site, words);
  const needLines = Object.fromEntries(site.campaign.needs.map(({ id, lines }) => [id, lines]));
  return {
    directory,
    needWords,
    needLines,
    find: createFinder(directory, { needLines, needWords, topics: {} }),
    emergency: site.campaign.needs.find(({ id }) => id === 'danger')!.lines,
  };
}
