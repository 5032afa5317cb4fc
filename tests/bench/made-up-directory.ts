import type { Directory, DirectoryEntry } from '../../src/domain/finder/entry.ts';

const SYLLABLES = 'ka ri mu ta lo pe sa wi chu na ro li ma que yo'.split(' ');

/**
 * A directory of any size, made of the real one: its first services, then copies with a made-up word in name and town, so
 * that the words to look through grow as they would in earnest. The same size gives the same directory.
 */
export function directoryOf(size: number, real: Directory): Directory {
  const entries = Array.from({ length: size }, (_entry, i) => {
    const entry = real.entries[i % real.entries.length]!;
    return i < real.entries.length ? entry : copyOf(entry, i);
  });
  return { ...real, entries };
}

function copyOf(entry: DirectoryEntry, i: number): DirectoryEntry {
  const word = madeUpWord(i);
  return {
    ...entry,
    id: `${entry.id}-${i}`,
    name: {
      text: `${entry.name?.text.split(' ').slice(0, 2).join(' ') ?? 'Línea'} ${word}`,
      lang: entry.name?.lang ?? 'es',
    },
    shortName: null,
    place: entry.place && `${madeUpWord(i * 7)} ${entry.place.split(/[ ,(]/)[0]}`,
  };
}

/** Three or four syllables, chosen by a number. */
function madeUpWord(seed: number): string {
  let left = (seed * 2654435761) % 4294967296;
  let word = '';
  for (let k = 0; k < 3 + (seed % 2); k += 1) {
    word += SYLLABLES[left % SYLLABLES.length]!;
    left = Math.floor(left / SYLLABLES.length);
  }
  return word;
}
