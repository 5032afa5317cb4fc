/** The dates of sources and of their reading: none is of a day to come, and nothing is read before it is written. */
import { expect, test } from 'vitest';
import { broken, findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { cleanTree } from '../../../../fixtures/content-faults/tree.ts';

const SOURCES = 'facts/sources.yaml';
const POLICE = 'facts/services/gb/policia-999.yaml';
const found = (...edits: [file: string, from: string, to: string][]) => {
  const tree = edits.reduce((all, [file, from, to]) => broken(file, from, to, all), cleanTree());
  return findingsIn(tree).map(({ code, file, field }) => [code, file, field]);
};
const dated = (date: string): [string, string, string] => [SOURCES, 'date: "2026-09"', `date: "${date}"`];

test.each(['2027-06', '2027-05-02', '2028'])('a source of %s, which has not come, is a mistake', (date) => {
  expect(found(dated(date))).toContainEqual(['future-date', SOURCES, 'sources.pagina-oficial.date']);
});

test.each(['2026', '2026-11', '2026-11-24'])('a source of %s may have been read that day', (date) => {
  expect(
    found(dated(date), [POLICE, 'sourceDate: "2026-09"', 'sourceDate: null']).filter(([, file]) => file === SOURCES),
  ).toEqual([]);
});

test('a source that was read before its day is a mistake, in its own entry and in a record', () => {
  expect(found(dated('2026-12'))).toContainEqual(['read-before-source', SOURCES, 'sources.pagina-oficial.readOn']);
  expect(found([POLICE, 'readOn: "2026-11-24"', 'readOn: "2026-08-24"'])).toEqual([
    ['read-before-source', POLICE, 'readOn'],
  ]);
});

test('a record or an answer that is read on a day to come is a mistake', () => {
  expect(found([POLICE, 'readOn: "2026-11-24"', 'readOn: "2027-05-02"'])).toEqual([['future-date', POLICE, 'readOn']]);
  const answer =
    'callFacts: { free: { answer: "yes", sources: [pagina-oficial], sourceDate: "2026-09", readOn: "2027-06-01" } }';
  expect(found([POLICE, 'reach: GB\n', `reach: GB\n    ${answer}\n`])).toEqual([
    ['future-date', POLICE, 'channels[0].callFacts.free.readOn'],
  ]);
});
