/** What calendars were told, held against what the activities say now: whole findings, Spanish then English. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../../../../src/cli/activities-publish.ts';
import { broken, findingsIn, reportOf } from '../../../../fixtures/content-faults/faults.ts';
import { cleanTree, TODAY, type Tree, withAllPhrases, withTree } from '../../../../fixtures/content-faults/tree.ts';

const FAIR = 'events/2027/feria.md';
const PUBLISHED = 'facts/published.json';
const NOTICE = { sequence: 0, starts: '2027-07-30', place: 'Londres, GB-ENG', status: 'announced' };

/** A clean folder whose one activity calendars have already. */
const published = (): Tree => ({ ...cleanTree(), [PUBLISHED]: JSON.stringify({ feria: NOTICE }) });
const changed = (file: string, from: string, to: string, tree = published()) => broken(file, from, to, tree);

test('the finding about a date that changed and was not counted', () => {
  expect(reportOf(changed(FAIR, 'starts: "2027-07-30"', 'starts: "2027-07-31"'))).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 18: \`sequence\` es 0.
    Los calendarios ya tienen esta actividad y esto cambió: la fecha o la hora. Ellos la actualizan solo si \`sequence\` sube. Pon también la fecha de hoy en \`updatedOn\`. Escribe:

        sequence: 1

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 18: \`sequence\` is 0.
    Calendars already have this activity, and this has changed: date or time. They update it only where \`sequence\` grows. Write today's date in \`updatedOn\` too. Write:

        sequence: 1

    More: content/README.md#activities
    "
  `);
});

test('the finding about a cancelled activity in another place, not counted', () => {
  const moved = changed(FAIR, 'status: announced', 'status: cancelled');
  expect(reportOf(changed(FAIR, 'town: Londres', 'town: Leeds', moved))).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 18: \`sequence\` es 0.
    Los calendarios ya tienen esta actividad y esto cambió: el lugar, el estado. Ellos la actualizan solo si \`sequence\` sube. Pon también la fecha de hoy en \`updatedOn\`. Escribe:

        sequence: 1

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 18: \`sequence\` is 0.
    Calendars already have this activity, and this has changed: place, status. They update it only where \`sequence\` grows. Write today's date in \`updatedOn\` too. Write:

        sequence: 1

    More: content/README.md#activities
    "
  `);
});

test('the finding about a sequence that went back', () => {
  expect(reportOf(changed(PUBLISHED, '"sequence":0', '"sequence":2'))).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 18: \`sequence\` es 0.
    \`sequence\` bajó. En los calendarios ya es 2: no puede ser menos. Escribe:

        sequence: 2

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 18: \`sequence\` is 0.
    \`sequence\` went down. In the calendars it is 2 already: it cannot be less. Write:

        sequence: 2

    More: content/README.md#activities
    "
  `);
});

test('the finding about an activity that calendars have and that is gone', () => {
  const { [FAIR]: _gone, ...rest } = published();
  expect(reportOf(rest)).toMatchInlineSnapshot(`
    "
    content/facts/published.json, línea 1: \`feria\` es un grupo de campos.
    La actividad feria ya está en los calendarios y su archivo falta. Devuelve el archivo. Si ya no se hará, cambia su estado a \`cancelled\`: así se enteran quienes la tienen en su calendario.

    Más: content/README.md#actividades

    content/facts/published.json, line 1: \`feria\` is a group of fields.
    The activity feria is in the calendars already and its file is missing. Put the file back. If it will not take place, change its status to \`cancelled\`: that tells those who have it in their calendar.

    More: content/README.md#activities
    "
  `);
});

describe('nothing is said of', () => {
  const codes = (tree: Record<string, string>) => findingsIn(tree).map(({ code }) => code);
  const counted = changed(FAIR, 'sequence: 0', 'sequence: 1');

  test.each([
    ['a new date that was counted', changed(FAIR, 'starts: "2027-07-30"', 'starts: "2027-07-31"', counted)],
    ['one that takes place after all, counted', changed(PUBLISHED, 'announced', 'cancelled', counted)],
    ['a new title', changed(FAIR, 'Feria de la plaza', 'Feria mayor')],
    ['an activity that nobody has published yet', cleanTree()],
  ])('%s', (_case, tree) => expect(codes(tree)).toEqual([]));

  test('a folder in which nothing was ever published', () => {
    const { [PUBLISHED]: _none, ...rest } = published();
    expect(codes(rest)).toEqual([]);
  });
});

describe('activities:publish', () => {
  const publish = (dir: string) => {
    const said: string[] = [];
    return { code: main(['--dir', dir], (text) => said.push(text), TODAY), said: said.join('\n') };
  };
  const written = (dir: string) => JSON.parse(readFileSync(join(dir, PUBLISHED), 'utf8'));

  test('writes what the activities say, and a second run changes nothing', () => {
    withTree(withAllPhrases(cleanTree()), (dir) => {
      expect(publish(dir)).toMatchObject({
        code: 0,
        said: expect.stringMatching(/new: 1, changed: 0\)\.\n {2}\+ feria$/),
      });
      expect(written(dir)).toEqual({ feria: NOTICE });
      const first = readFileSync(join(dir, PUBLISHED), 'utf8');
      expect(publish(dir).said).toContain('new: 0, changed: 0');
      expect(readFileSync(join(dir, PUBLISHED), 'utf8')).toBe(first);
    });
  });

  test('writes nothing while the content has mistakes', () => {
    withTree(withAllPhrases(changed(FAIR, 'starts: "2027-07-30"', 'starts: "2027-07-31"')), (dir) => {
      expect(publish(dir)).toMatchObject({ code: 1, said: expect.stringContaining('1') });
      expect(written(dir).feria.starts).toBe('2027-07-30');
    });
  });

  test('says how it is used where it was not understood', () => {
    expect(main(['--folder'], () => {})).toBe(2);
  });

  test('needs no history: a folder without any is enough', () => {
    withTree(withAllPhrases(published()), (dir) => {
      const copy = mkdtempSync(join(tmpdir(), 'published-'));
      cpSync(dir, copy, { recursive: true });
      expect(publish(copy).code).toBe(0);
      rmSync(copy, { recursive: true });
    });
  });
});
