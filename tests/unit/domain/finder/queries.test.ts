/** A hundred queries against the real content. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { realDirectory } from './real-directory.ts';

interface Query {
  query: string;
  finds: string | string[];
}

const FIRST = 3;
const COUNTS = { typo: 30, alias: 20, plain: 15, need: 15, script: 10, danger: 10 };

const queries = parse(readFileSync('tests/fixtures/directory/queries.yaml', 'utf8')) as Record<string, Query[]>;
const { find, emergency } = realDirectory();

test('the fixture has a hundred queries, of each kind as many as it must', () => {
  expect(Object.fromEntries(Object.entries(queries).map(([kind, list]) => [kind, list.length]))).toEqual(COUNTS);
  expect(new Set(Object.values(queries).flatMap((list) => list.map(({ query }) => query))).size).toBe(100);
});

test.each(Object.entries(queries).flatMap(([kind, list]) => list.map((one) => ({ kind, ...one }))))(
  '$kind: "$query" finds its service among the first three',
  ({ query, finds }) => {
    const first = find(query)
      .entries.slice(0, FIRST)
      .map(({ id }) => id);
    expect(
      [finds].flat().some((id) => first.includes(id)),
      first.join(', '),
    ).toBe(true);
  },
);

test.each(queries.danger!)('"$query" ends at the emergency numbers', ({ query }) => {
  const { needs, entries } = find(query);
  expect(needs).toContain('danger');
  expect(emergency).toContain(entries[0]!.id);
});

test.each([
  'mi vecina tiene una chica trabajando como esclava en su casa',
  'me vine con el señor del aviso y ahora dice q le debo el pasaje',
  'mi sobrina se fue con una señora a trabajar pero no la dejan hablar',
])('"%s" names no country', (query) => {
  const { countries, entries } = find(query);
  expect(countries).toEqual([]);
  expect(entries[0]?.country).toBe('PE');
});

test.each([
  ['me encerro y no me deja ir al medico', 'PE'],
  ['el patron me pega y vivo en la colonia', 'PE'],
  ['gracia me quito mi dni', 'PE'],
  ['vengo de cuba y no conosco a nadie me tienen trabajando', 'PE'],
  ['i crossed from ecuador and the guide wants more money', 'PE'],
  ['im from haiti no visa afraid of police', 'PE'],
  ['sou da venezuela e o patrao me bate', 'PE'],
  ['soy de venezuela y llamo desde chile', 'CL'],
  ['i am calling from bolivia they lied to me', 'BO'],
])('"%s" is answered first in %s, where they are and not whence they come', (query, country) =>
  expect(find(query).entries[0]?.country).toBe(country),
);
