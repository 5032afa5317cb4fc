/** Who does what before a site can be published, as `npm run live` lists it. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/check/read/content.ts';
import { saveAll } from '../../../src/cli/activity-intake/save.ts';
import { readingFiles } from '../../../src/cli/editing/readings.ts';
import { heldActivities, withText } from '../../../src/cli/held-activities.ts';
import { type Work, workOf } from '../../../src/cli/live/work.ts';
import { main } from '../../../src/cli/live.ts';
import { broken, checkTree } from '../../fixtures/content-faults/faults.ts';
import { allReviewed, live } from '../../fixtures/content-faults/reviews.ts';
import { cleanTree, TODAY, type Tree, withAllPhrases, withTree } from '../../fixtures/content-faults/tree.ts';

const POLICE = 'facts/services/gb/policia-999.yaml';
const OFFICE = 'facts/services/gb/oficina-central.yaml';

/** The tree has an activity that nobody has read. */
const ACTIVITY = 'whole: 1 readers activities → npm run edit';

/** The work in a tree that is to be published. */
const workIn = (tree: Tree) => withTree(tree, (dir) => workOf(readContent(dir), checkTree(dir), TODAY));
const rowsOf = (works: readonly Work[]) =>
  works.map(({ part, role, task, count, next }) => `${part}: ${count} ${role} ${task} → ${next}`);

async function run(tree: Tree, ...args: string[]) {
  return withTree(tree, async (dir) => {
    const printed: string[] = [];
    const code = main([...args, '--dir', dir], (text) => printed.push(text), TODAY);
    return { code, printed: printed.join('\n'), dir };
  });
}

describe('the list', () => {
  test('says what the smallest site needs, apart from what is left out and from the languages', () => {
    expect(rowsOf(workIn(live(cleanTree())))).toMatchInlineSnapshot(`
      [
        "smallest: 1 readers phrases → npm run translations -- packet es strings#safety",
        "whole: 1 readers texts → npm run translations -- packet es senales",
        "whole: 3 readers classroom → npm run translations -- packet es lessons/mirar protocols/escuela quizzes/preguntas",
        "whole: 1 readers activities → npm run edit",
        "languages: 2 translators translate → npm run translations -- packet en",
        "languages: 2 translators translate → npm run translations -- table qu",
      ]
    `);
  });

  test('shrinks as things are done', async () => {
    const before = workIn(live(cleanTree()));
    const after = workIn(live(await allReviewed()));
    expect(rowsOf(after).filter((row) => !row.startsWith('languages'))).toEqual([ACTIVITY]);
    expect(before.length).toBeGreaterThan(after.length);
  });

  test('begins with what could do most harm, and names the file to write in', async () => {
    const lapsed = broken(POLICE, /checks:[\s\S]*?officialPage/, 'checks: []\nofficialPage', live(await allReviewed()));
    const tree = broken(OFFICE, /officialPage: .*\n/, '', broken(POLICE, /officialPage: .*\n/, '', lapsed));
    expect(rowsOf(workIn(tree)).filter((row) => !row.startsWith('languages'))).toEqual([
      'smallest: 1 operators numbers → npm run services:letters',
      `smallest: 1 editors pages → content/${POLICE}`,
      `whole: 1 editors services → content/${OFFICE}`,
      ACTIVITY,
    ]);
  });

  test('a safety text whose source changed after it was translated waits for somebody, as one that nobody read does', async () => {
    const tree = live(await allReviewed());
    const waiting = (one: Tree) =>
      workIn(one).find(({ task, next }) => task === 'translate' && next.includes(' en'))?.count ?? 0;
    const stale = broken(
      'pages/es/senales.mdx',
      '<Section id="llamar" harm="safety">',
      '<Section id="llamar" harm="safety">\n\nPrimero aléjate.',
      tree,
    );
    expect(waiting(tree)).toBeGreaterThan(1);
    expect(waiting(stale)).toBe(waiting(tree));
  });

  test('names what an operator contests, what gets no letter and how to see every file', async () => {
    const tree = live(await allReviewed());
    const point = '{ fact: cost, on: "2027-05-12", kind: wrong, was: unknown, source: pagina-oficial }';
    const contested = broken(POLICE, 'cost: unknown\n', `cost: unknown\ncontested: [${point}]\n`, tree);
    const before = rowsOf(workIn(tree));
    const after = rowsOf(workIn(broken(OFFICE, /operator: .*\n/, '', contested)));
    expect(after.filter((row) => !before.includes(row) && !row.includes('mistakes'))).toEqual([
      `smallest: 1 editors contested → content/${POLICE}`,
      `whole: 1 editors operators → content/${OFFICE}`,
    ]);
  });

  test('keeps an activity that a reader stopped, for who can mend it', async () => {
    const tree = live(await allReviewed());
    withTree(tree, (dir) => {
      const [held] = heldActivities(readContent(dir)).map((one) => withText(one, dir));
      const files = readingFiles({}, { held: held!, by: 'reviewer', on: TODAY, yes: ['offer'] });
      saveAll(new Map([...files].map(([file, text]) => [join(dir, file), text])));
      const rows = rowsOf(workOf(readContent(dir), checkTree(dir), TODAY));
      expect(rows).toContain(`whole: 1 editors stopped → content/${held!.file}`);
      expect(rows).not.toContain(ACTIVITY);
    });
  });

  test('names the last step where the smallest site is ready', async () => {
    const preview = broken('campaign.yaml', 'stage: live', 'stage: preview', live(await allReviewed()));
    expect(rowsOf(workIn(preview))[0]).toBe('whole: 1 webmaster publish → content/campaign.yaml: stage: live');
  });
});

describe('the command', () => {
  const tree = withAllPhrases(cleanTree());

  test('prints the list in the language that is written first, or in another one, and changes nothing', async () => {
    const { code, printed } = await run(tree);
    expect([code, printed.split('\n')[0]]).toEqual([1, expect.any(String)]);
    expect((await run(tree, '--lang', 'xx')).code).toBe(2);
  });

  test('names one of several files, and with --all every one', async () => {
    const files = [POLICE, OFFICE];
    const several = files.reduce((all, file) => broken(file, /operator: .*\n/, '', all), tree);
    const lines = files.map((file) => `content/${file}`).sort();
    expect((await run(several)).printed).toContain(`${lines[0]} (+1: npm run live -- --all)\n`);
    expect((await run(several, '--all')).printed).toMatch(new RegExp(`${lines.join('\\n +')}\\n`));
  });
});
