/** Readings of activities, and calls before something is moved or called off: what the check says of each. */
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../../src/check/read/content.ts';
import { hashOfEntry } from '../../../../../src/check/rules/activities/readings.ts';
import { broken, findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { found } from '../../../../fixtures/content-faults/found.ts';
import { cleanTree, type Tree, withTree } from '../../../../fixtures/content-faults/tree.ts';

const FAIR = 'events/2027/feria.md';
const KEPT = 'events/2027/read/feria.md';
const READINGS = 'events/readings.yaml';
const HASH = withTree(cleanTree(), (dir) => hashOfEntry(readContent(dir).activities[0]!));

const reading = (changes: Record<string, string> = {}, part = 'read') =>
  `${Object.entries({ by: 'reviewer', on: '"2027-04-20"', hash: HASH, ...changes }).reduce((text, [key, value]) => `${text}    ${key}: ${value}\n`, `feria:\n  ${part}:\n`)}`;
/** A clean folder whose one activity somebody has read, and what differs. */
const read = (changes: Tree = {}): Tree => ({
  ...cleanTree(),
  [READINGS]: reading(),
  [KEPT]: cleanTree()[FAIR]!,
  ...changes,
});
const without = (file: string, { [file]: _gone, ...rest }: Tree): Tree => rest;

describe('nothing is said of', () => {
  test.each<[string, Tree]>([
    ['an activity that somebody read', read()],
    ['an activity that nobody has read', cleanTree()],
    ['an activity that changed since it was read', broken(FAIR, 'Feria de la plaza', 'Feria mayor', read())],
    [
      'an activity that somebody stopped, which leaves no copy',
      { ...cleanTree(), [READINGS]: reading({ for: '[offer]' }, 'stopped') },
    ],
    ['a reading of the same day', read({ [READINGS]: reading({ on: '"2027-05-01"' }) })],
    [
      'a copy whose lines end as another system ends them',
      read({ [KEPT]: cleanTree()[FAIR]!.replaceAll('\n', '\r\n') }),
    ],
  ])('%s', (_case, tree) => {
    expect(found(tree)).toEqual([]);
  });
});

describe('a reading', () => {
  test.each<[string, Tree, string[]]>([
    [
      'of an activity that is not there',
      without(FAIR, read()),
      ['events/readings.yaml:1 feria · reading-of-nothing (feria)'],
    ],
    [
      'without a copy of what was read',
      without(KEPT, read()),
      ['events/readings.yaml:2 feria.read · read-version-missing (feria)'],
    ],
    [
      'by a name',
      read({ [READINGS]: reading({ by: 'Rosa Quispe' }) }),
      ['events/readings.yaml:3 feria.read.by · bad-slug → by: revision-2'],
    ],
    [
      'by nobody of the team',
      read({ [READINGS]: reading({ by: 'rosa' }) }),
      ['events/readings.yaml:3 feria.read.by · unknown-signer'],
    ],
    [
      'of a day to come',
      read({ [READINGS]: reading({ on: '"2027-05-02"' }) }),
      ['events/readings.yaml:4 feria.read.on · future-date'],
    ],
    [
      'that is stopped on a day to come',
      { ...cleanTree(), [READINGS]: reading({ on: '"2027-05-02"', for: '[offer]' }, 'stopped') },
      ['events/readings.yaml:4 feria.stopped.on · future-date'],
    ],
  ])('%s', (_case, tree, told) => {
    expect(found(tree).map((line) => line.replace(/ \(2027-05-01\)$/, ''))).toEqual(told);
  });
});

describe('a copy of what was read', () => {
  test('without a reading of it', () => {
    expect(found(without(READINGS, read()))).toEqual([`${KEPT} · read-version-alone (feria)`]);
  });

  test('that somebody edited', () => {
    expect(found(broken(KEPT, 'Feria de la plaza', 'Feria de empleos', read()))).toEqual([
      `${KEPT} · read-version-changed (reviewer)`,
    ]);
  });

  test('that somebody edited together with the activity', () => {
    const both = broken(
      KEPT,
      'Feria de la plaza',
      'Feria de empleos',
      broken(FAIR, 'Feria de la plaza', 'Feria de empleos', read()),
    );
    expect(findingsIn(both).map(({ code }) => code)).toEqual(['read-version-changed']);
  });

  test('whose reading is of something else, though the activity stayed', () => {
    const other = read({ [READINGS]: reading({ hash: 'f'.repeat(32) }) });
    expect(findingsIn(other).map(({ code }) => code)).toEqual(['read-version-changed']);
  });

  test('is looked at like any text while it is shown in place of what changed', () => {
    const phone = broken(KEPT, 'title: Feria de la plaza', 'title: Feria, informes 951 234 567', read());
    expect(findingsIn(phone).map(({ code, file }) => [code, file])).toContainEqual(['personal-contact', KEPT]);
  });
});

describe('who brought an announcement in', () => {
  const ledger = (by: string) =>
    `feria:\n  file: ${FAIR}\n  key: feria\n  row: "0"\n  written: "0"\n  sequence: 0\n  by: ${by}\n`;
  const brought = (by: string, tree = read()): Tree => ({ ...tree, 'events/announced.yaml': ledger(by) });
  const codes = (tree: Tree) => findingsIn(tree).map(({ code }) => code);

  test('does not read it', () => {
    expect(found(brought('reviewer'))).toEqual(['events/readings.yaml:3 feria.read.by · read-by-bringer (reviewer)']);
  });

  test('does not stop it alone', () => {
    const stopped = { ...cleanTree(), [READINGS]: reading({ for: '[offer]' }, 'stopped') };
    expect(codes(brought('reviewer', stopped))).toEqual(['read-by-bringer']);
  });

  test('leaves it to anybody else', () => {
    expect(codes(brought('editor'))).toEqual([]);
  });

  test('may have read what it was before, which somebody else had brought in', () => {
    expect(codes(brought('reviewer', broken(FAIR, 'Feria de la plaza', 'Feria mayor', read())))).toEqual([]);
  });
});

describe('what people were told is moved or called off only after a call', () => {
  const TOLD = { sequence: 0, starts: '2027-07-30', place: 'Londres, GB-ENG', status: 'announced' };
  const told = (changes: object = {}): Tree => ({
    ...cleanTree(),
    'facts/published.json': JSON.stringify({ feria: { ...TOLD, ...changes } }),
  });
  const counted = (from: string, to: string, tree = told()) =>
    broken(FAIR, 'sequence: 0', 'sequence: 1', broken(FAIR, from, to, tree));
  const call =
    (on: string, page = 'https://example.org/contacto') =>
    (tree: Tree) =>
      broken(
        FAIR,
        'confirmed: null',
        `confirmed: null\nchange: { calledBack: { by: editor, on: "${on}", page: "${page}" } }`,
        tree,
      );
  const codes = (tree: Tree) => findingsIn(tree).map(({ code }) => code);
  const UPDATED = /updatedOn: "([^"]+)"/.exec(cleanTree()[FAIR]!)![1]!;
  const daysBefore = (days: number) => new Date(Date.parse(UPDATED) - days * 86_400_000).toISOString().slice(0, 10);

  const off = counted('status: announced', 'status: cancelled');
  const moved = counted('starts: "2027-07-30"', 'starts: "2027-07-31"');
  const elsewhere = counted('town: Londres', 'town: Leeds');

  test.each([
    ['a cancellation', off],
    ['another day', moved],
    ['another place', elsewhere],
  ])('%s', (_case, tree) => {
    expect(codes(tree)).toEqual(['not-called-back']);
    expect(codes(call(UPDATED)(tree))).toEqual([]);
    // A correction weeks later, before people were told of the move, needs no other call.
    expect(codes(call(daysBefore(20))(tree))).toEqual([]);
  });

  test.each([
    ['a call of before', daysBefore(20), daysBefore(12), ['not-called-back']],
    ['the call that they were told of', daysBefore(12), daysBefore(12), ['not-called-back']],
    ['a call of the same day, since a second one is possible', UPDATED, UPDATED, []],
    ['a call since', daysBefore(2), daysBefore(12), []],
  ])(
    'once people were told of one move, another rests on no call that is spent: %s',
    (_case, on, calledBefore, expected) => {
      for (const change of [
        counted('status: announced', 'status: cancelled', told({ called: calledBefore })),
        counted('starts: "2027-07-30"', 'starts: "2027-07-31"', told({ called: calledBefore })),
      ])
        expect(codes(call(on)(change))).toEqual(expected);
    },
  );

  test('what people were told of is corrected without another call, however long ago the first one was', () => {
    const corrected = broken(FAIR, 'cost: unknown', 'cost: free', told({ called: daysBefore(60) }));
    expect(codes(call(daysBefore(60))(broken(FAIR, 'sequence: 0', 'sequence: 1', corrected)))).toEqual([]);
  });

  test('the finding stands in the activity and says what to write', () => {
    expect(found(off)).toEqual([
      expect.stringMatching(/^events\/2027\/feria\.md:\d+ .*not-called-back → change: \{ calledBack: /),
    ]);
  });

  test('what was off and is on again too', () => {
    const revived = broken(FAIR, 'sequence: 0', 'sequence: 1', told({ status: 'cancelled' }));
    expect(codes(revived)).toEqual(['not-called-back']);
    expect(codes(call(UPDATED)(revived))).toEqual([]);
  });

  test('no call is a call of tomorrow', () => {
    expect(codes(call('2027-05-02')(off))).toContain('future-date');
  });

  test('nothing is asked of what nobody was told, or of a place that was not known', () => {
    expect(codes(broken(FAIR, 'status: announced', 'status: cancelled'))).toEqual([]);
    expect(codes(counted('town: Londres', 'town: Leeds', told({ place: null })))).toEqual([]);
  });

  test.each([
    ['https://www.example.org/contacto', []],
    ['https://prensa.example.org/', []],
    ['https://example.org.evil.net/contacto', ['called-back-elsewhere']],
    ['https://otra.example/contacto', ['called-back-elsewhere']],
  ])('and the number comes from a page of the organiser: %s', (page, expected) => {
    expect(codes(call(UPDATED, page)(off))).toEqual(expected);
  });

  test('of an organiser that nobody knows, any page of theirs will do', () => {
    const unknown = broken(FAIR, 'organisers: [oficina]', 'organisers: []', off);
    expect(codes(call(UPDATED, 'https://faroles.example/contacto')(unknown))).toEqual([]);
  });

  test.each(['https://example.org/contacto', 'https://prensa.example.org/', 'https://www.example.org/'])(
    'of an organiser that nobody knows, no page of another whom we know is theirs: %s',
    (page) => {
      const unknown = broken(FAIR, 'organisers: [oficina]', 'organisers: []', off);
      expect(codes(call(UPDATED, page)(unknown))).toEqual(['called-back-elsewhere']);
    },
  );
});
