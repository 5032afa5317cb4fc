import type { Directory } from '../../../../src/domain/finder/entry.ts';
import { createFinder, type Finder } from '../../../../src/domain/finder/finder.ts';
import type { SituationWords } from '../../../../src/domain/situations/situation-words.ts';
import { toDirectory } from '../../../../src/views/finder/entries.ts';
import { readDirectorySite } from '../../../fixtures/finder-site.ts';

export const TODAY = '2026-11-26';

/** The directory of the real content, and what it finds; nothing is known about topics, which every language calls otherwise. */
export function realDirectory(): {
  directory: Directory;
  situationWords: SituationWords;
  find: Finder;
  emergency: string[];
  servicesFor: Record<string, string[]>;
} {
  const { site, words, situationWords } = readDirectorySite(TODAY, 'content');
  const directory = toDirectory(site, words);
  const servicesFor = Object.fromEntries(site.campaign.needs.map(({ id, services }) => [id, services]));
  return {
    directory,
    situationWords,
    servicesFor,
    find: createFinder(directory, { servicesFor, situationWords, topics: {} }),
    emergency: site.campaign.needs.find(({ id }) => id === 'danger')!.services,
  };
}
