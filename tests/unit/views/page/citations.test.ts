import { expect, test } from 'vitest';
import type { Section } from '../../../../src/domain/page/sections.ts';
import { withPlaces } from '../../../../src/views/page/citations.ts';
import { partOf, toContents, toProse } from '../../../../src/views/page/prose.ts';
import { aContext } from '../../made-up.ts';

const source = {
  publisher: 'Diario',
  title: null,
  kind: 'press',
  date: null,
  url: null,
  facts: [],
  confidence: null,
} as const;
const sources = Object.fromEntries(
  ['one', 'two', 'three'].map((id) => [
    id,
    { ...source, publisher: `Diario ${id}`, facts: [], readOn: '2027-06-15', title: id === 'two' ? 'La nota' : null },
  ]),
);
const section = (id: string, cites: string[], heading?: string): Section => ({
  id,
  harm: 'core',
  state: 'original',
  hash: id,
  cites,
  heading,
});
const proseOf = (...sections: Section[]) =>
  toProse(
    {
      id: 'page',
      zone: 'campaign',
      order: 0,
      versions: new Map([['es', { title: 'Hoja', description: 'Una hoja.', head: section('head', []), sections }]]),
    },
    aContext({ sources }),
  );
const prose = proseOf(section('first', ['two', 'one', 'two']), section('second', ['one', 'three']));
const numbers = ({ citations }: ReturnType<typeof proseOf>) => citations.list.map(({ id, number }) => [id, number]);

test('each source has one number, in the order of reading', () =>
  expect(numbers(prose)).toEqual([
    ['two', 1],
    ['one', 2],
    ['three', 3],
  ]));

test('an entry has the name that a citation has, the title where there is one, and the way to the page of sources', () => {
  const [two, one] = prose.citations.list;
  expect([two?.name, two?.title, one?.title]).toEqual(['Diario two', 'La nota', null]);
  expect(two?.href).toMatch(/#two$/);
});

test('a part of a page counts its own sources from one', () =>
  expect(numbers(partOf(prose, (id) => id === 'second'))).toEqual([
    ['one', 1],
    ['three', 2],
  ]));

test('a part that stands below another goes on with the numbers of the whole', () =>
  expect(numbers(partOf(prose, (id) => id === 'second', true))).toEqual(numbers(prose)));

test('only the first place of all that cite a source can be come back to', () => {
  const html = '<a href="#n1">1</a> <a href="#n2">2</a> <a href="#n1">1</a>';
  expect(withPlaces(html, 'first', prose.citations)).toBe(
    '<a id="r1" href="#n1">1</a> <a id="r2" href="#n2">2</a> <a href="#n1">1</a>',
  );
  expect(withPlaces(html, 'second', prose.citations)).toBe(html);
});

test('a long text has its parts beside it, and one of few parts has none', () => {
  const parts = ['a', 'b', 'c', 'd'].map((id) => section(id, [], `Parte ${id}`));
  const contents = toContents(proseOf(...parts), aContext());
  expect(contents?.links.map(({ href, label }) => [href, label.text])).toContainEqual(['#b', 'Parte b']);
  expect(toContents(proseOf(...parts.slice(1)), aContext())).toBeNull();
});
