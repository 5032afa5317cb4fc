import { fc, test as prop } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import type { DirectoryEntry } from '../../../../src/domain/finder/entry.ts';
import { createFinder } from '../../../../src/domain/finder/finder.ts';
import { isNumber, plainText, wordsOf } from '../../../../src/domain/situations/words.ts';
import { toDirectory } from '../../../../src/views/finder/entries.ts';
import { tries } from '../../../tries.ts';
import { aService, aSite } from '../../made-up.ts';
import { realDirectory } from './real-directory.ts';

const { directory, situationWords, find, servicesFor } = realDirectory();
const { entries, countries } = directory;
const named = entries.filter((entry) => entry.name);
const nameOf = (entry: DirectoryEntry) => wordsOf(entry.name!.text).join(' ');

/** How many entries know a word in their own names. */
const uses = new Map<string, number>();
for (const { name, shortName, aliases } of named)
  for (const word of new Set([name!.text, shortName?.text ?? '', ...aliases].flatMap(wordsOf)))
    uses.set(word, (uses.get(word) ?? 0) + 1);

/** Words that are spelt right, wherever they stand: a typo that makes one of them, or its beginning, is a typo no more. */
const known = new Set(
  [
    ...entries.flatMap(({ name, shortName, aliases, place, regions, operator }) => [
      name?.text ?? '',
      shortName?.text ?? '',
      ...aliases,
      place,
      ...regions,
      operator,
    ]),
    ...countries.flatMap(({ shown, also }) => [...Object.values(shown), ...also]),
    ...Object.values(situationWords.phrases).flat(),
    ...Object.values(situationWords.groups).flat(),
  ].flatMap(wordsOf),
);

const begins = (wrong: string) => [...known].some((word) => word.startsWith(wrong));

const ids = (query: string) => find(query).entries.map(({ id }) => id);

describe('every service', () => {
  test('is found by its own full name, before all that have another name', () => {
    const lost = named.filter((entry) => {
      const alike = named.filter((other) => nameOf(other) === nameOf(entry)).length;
      return !ids(entry.name!.text).slice(0, Math.max(3, alike)).includes(entry.id);
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('is found by its short name among the first three, or among those called the same', () => {
    const lost = named.filter(({ id, shortName }) => {
      if (!shortName) return false;
      const alike = named.filter(
        (other) => other.shortName?.text === shortName.text || other.name!.text === shortName.text,
      );
      return !ids(shortName.text).slice(0, Math.max(3, alike.length)).includes(id);
    });
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('is found by each of its numbers, before all other numbers', () => {
    const lost = entries.flatMap(({ id, numbers }) =>
      numbers.filter(({ shown, value }) => {
        const same = entries.filter((other) => other.numbers.some((number) => number.value === value)).length;
        return !ids(shown)
          .slice(0, Math.max(3, same + 1))
          .includes(id);
      }),
    );
    expect(lost.map(({ value }) => value)).toEqual([]);
  });

  test('is found through each name of its country', () => {
    const lost = countries.flatMap(({ code, shown, also }) =>
      [...Object.values(shown), ...also]
        .filter((name) => name !== '')
        .filter((name) => !find(name).entries.some(({ country }) => country === code)),
    );
    expect(lost).toEqual([]);
  });
});

/** A name with a typo in its rarest word: what still identifies the service. */
const misspelt = fc
  .record({
    entry: fc.constantFrom(...named),
    typo: fc.constantFrom('wrong', 'missing', 'extra', 'swapped'),
    at: fc.nat(),
    letter: fc.constantFrom(...'aeioslnrt'),
  })
  .map(({ entry, typo, at, letter }) => {
    const words = nameOf(entry).split(' ');
    const long = words.filter((word) => word.length >= 6 && !isNumber(word));
    const [rarest] = long.sort((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0) || b.length - a.length);
    const wrong = rarest && mistyped(rarest, typo, at, letter);
    return { entry, rarest, wrong, query: words.map((word) => (word === rarest ? wrong : word)).join(' ') };
  })
  .filter(({ rarest, wrong }) => rarest !== undefined && uses.get(rarest) === 1 && !begins(wrong!));

prop.prop([misspelt], { numRuns: tries(500) })(
  'a typo in the rarest word of its name does not hide a service',
  ({ entry, query }) => {
    // Words of danger put the emergency numbers first, whatever else is named.
    const isDanger = find(query).needs.includes('danger');
    expect(ids(query).slice(0, isDanger ? undefined : 3)).toContain(entry.id);
  },
);

prop.prop([fc.string({ unit: 'grapheme', maxLength: 60 })])('no query throws or answers twice', (query) => {
  const found = ids(query);
  expect(new Set(found).size).toBe(found.length);
});

prop.prop([fc.constantFrom(...named)])('capitals and accents make no difference', ({ name }) => {
  expect(ids(name!.text.toUpperCase())).toEqual(ids(plainText(name!.text)));
});

describe('a service that does not answer', () => {
  const turned = { isOut: true, texts: {}, instead: [] };
  const closed = {
    ...directory,
    entries: entries.map((entry) => (entry.id === 'pnp-105' ? { ...entry, turned } : entry)),
  };
  const order = (query: string) =>
    createFinder(closed, { servicesFor, situationWords, topics: {} })(query).entries.map(({ id }) => id);

  test('comes last where words speak of a need', () => {
    const before = ids('estoy en peligro');
    const after = order('estoy en peligro');
    expect(before.at(-1)).not.toBe('pnp-105');
    expect(after.at(-1)).toBe('pnp-105');
    expect(after.filter((id) => id !== 'pnp-105')).toEqual(before.filter((id) => id !== 'pnp-105'));
  });

  test('comes first where it is asked for by its name or its number', () => {
    expect(order('central 105')[0]).toBe('pnp-105');
    expect(order('105')[0]).toBe('pnp-105');
  });
});

describe('the answer', () => {
  test('to nothing is nothing', () => {
    expect(find('')).toEqual({ entries: [], needs: [], countries: [] });
    expect(find(' … ').entries).toEqual([]);
  });

  test('to words that mean nothing is empty', () => {
    expect(ids('xqzwk')).toEqual([]);
  });

  test('names the country that the words name', () => {
    expect(find('estoy en Chile').countries).toEqual(['CL']);
    expect(find('Puerto').countries).toEqual([]);
  });

  test('begins with the emergency number of the country where the danger is', () => {
    expect(find('me pegan, estoy en Chile').entries[0]!.id).toBe('cl-emergency');
  });

  test('does not take a known word for a need misspelt', () => {
    expect(find('sandia').needs).toEqual([]);
  });

  test('does not take one number for another', () => {
    expect(ids('101')).not.toContain('linea-100');
  });

  test('takes turns between the need and what the words name', () => {
    const found = ids('denunciar sunafil');
    expect(found[0]).toBe('linea-1818');
    expect(found.slice(0, 3)).toContain('sunafil-virtual');
  });
});

function mistyped(word: string, typo: string, at: number, letter: string): string {
  const i = at % (word.length - 1);
  if (typo === 'missing') return word.slice(0, i) + word.slice(i + 1);
  if (typo === 'extra') return word.slice(0, i) + letter + word.slice(i);
  if (typo === 'swapped') return word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2);
  return word.slice(0, i) + letter + word.slice(i + 1);
}

test('what fits less than half as well as the best one is left out: one common word is not enough', () => {
  const named = (id: string, text: string) => aService(id, { name: { text, lang: 'es' }, channels: [] });
  const site = aSite({ services: [named('whole', 'Oficina del farol azul'), named('part', 'Oficina de pesca')] });
  const made = toDirectory(site, { countryNamesIn: ['es'], aliases: [], holidays: [] });
  const search = createFinder(made, { servicesFor: {}, situationWords, topics: {} });
  const found = (query: string) => search(query).entries.map(({ id }) => id);
  expect(found('oficina')).toEqual(expect.arrayContaining(['whole', 'part']));
  expect(found('oficina farol azul')).toEqual(['whole']);
});
