/** A statement that would be read with the date of another source: one fault each in a folder that is otherwise clean. */
import { expect, test } from 'vitest';
import { broken, findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { found } from '../../../../fixtures/content-faults/found.ts';
import type { Tree } from '../../../../fixtures/content-faults/tree.ts';
import { finds } from '../../fault.ts';

const POLICE = 'facts/services/gb/policia-999.yaml';
const SECOND = `  nota-antigua:
    publisher: Oficina
    title: Nota antigua
    kind: official
    date: "2018"
    url: null
    facts: []
    confidence: null
    readOn: "2026-11-24"
`;

/** The police line with a second source that is eight years older, and what else a test changes. */
function withOldSource(...changes: (readonly [from: string, to: string])[]): Tree {
  const tree = broken(POLICE, 'sources: [pagina-oficial]', 'sources: [pagina-oficial, nota-antigua]');
  tree['facts/sources.yaml'] += SECOND;
  for (const [from, to] of changes) {
    expect(tree[POLICE]).toContain(from);
    tree[POLICE] = tree[POLICE]!.replace(from, to);
  }
  return tree;
}

const NUMBER = ['    reach: GB\n', '    reach: GB\n    sources: [pagina-oficial]\n'] as const;
const STATED = [
  'sourceDate: "2026-09"\n',
  'sourceDate: "2026-09"\nstatedBy: { hours: [pagina-oficial], languages: [nota-antigua] }\n',
] as const;

finds(
  'sources of different times, of which nobody says what each states',
  () =>
    withOldSource(NUMBER, [
      'sourceDate: "2026-09"\n',
      'sourceDate: "2026-09"\nstatedBy: { hours: [pagina-oficial] }\n',
    ]),
  'facts/services/gb/policia-999.yaml:36 languages · source-unsaid (nota-antigua, 2018, pagina-oficial, 2026-09, 2026-09) → statedBy:⏎  languages: […]',
);
finds(
  'a number of which nobody says which source gives it',
  () => withOldSource(STATED),
  'facts/services/gb/policia-999.yaml:21 channels[0] · source-unsaid (channels[0], nota-antigua, 2018, pagina-oficial, 2026-09, 2026-09) → sources: […]',
);

test('nothing is found once each number and each statement names its sources', () => {
  expect(findingsIn(withOldSource(NUMBER, STATED))).toEqual([]);
});

test('nothing is found in a record of another country, whose pages say from when to when its sources are', () => {
  const { [POLICE]: police = '', ...tree } = withOldSource();
  const whose = (country: string) =>
    findingsIn({ ...tree, [`facts/services/${country}/policia-999.yaml`]: police })
      .filter(({ code }) => code === 'source-unsaid')
      .map(({ field }) => field);
  expect([whose('gb'), whose('fr')]).toEqual([['channels[0]', 'hours', 'languages'], []]);
});

finds(
  'a date that is newer than every source that is named beside it',
  () => broken(POLICE, 'sourceDate: "2026-09"', 'sourceDate: "2026-10-01"'),
  'facts/services/gb/policia-999.yaml:39 sourceDate · date-of-other-source → sourceDate: "2026-09"',
);

test('a date beside an answer whose source has none', () => {
  const tree = broken(
    POLICE,
    '    reach: GB\n',
    '    reach: GB\n    callFacts:\n      free: { answer: "yes", sources: [sin-fecha], sourceDate: "2026-09", readOn: "2026-11-24" }\n',
  );
  tree['facts/sources.yaml'] += SECOND.replace('nota-antigua', 'sin-fecha').replace('"2018"', 'null');
  expect(found(tree)).toEqual([
    'facts/services/gb/policia-999.yaml:25 channels[0].callFacts.free.sourceDate · date-of-other-source → sourceDate: null',
  ]);
});

test('a statement that rests on a source that the record does not name', () => {
  const tree = broken(
    POLICE,
    'sourceDate: "2026-09"\n',
    'sourceDate: "2026-09"\nstatedBy: { languages: [nota-antigua] }\n',
  );
  tree['facts/sources.yaml'] += SECOND;
  expect(found(tree)).toEqual([
    'facts/services/gb/policia-999.yaml:40 statedBy.languages[0] · stated-by-other → sources: [pagina-oficial, nota-antigua]',
    'facts/sources.yaml:12 sources.nota-antigua · source-not-cited',
  ]);
});
