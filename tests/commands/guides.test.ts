/** The commands of the guides, the scripts of package.json and the runs of these tests are the same set. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AUTHOR_RUNS } from './author-runs.ts';
import { CHECK_RUNS } from './check-runs.ts';
import { isCommand, mentionsIn, optionsIn, readGuides } from './guides.ts';
import { MEASURE_RUNS } from './measure-runs.ts';
import { runFor, wordsOf } from './run.ts';
import { SITE_RUNS } from './site-runs.ts';

const RUNS = [...AUTHOR_RUNS, ...SITE_RUNS, ...MEASURE_RUNS, ...CHECK_RUNS];
const mentions = readGuides();
const commands = mentions.filter(({ text }) => isCommand(text));

describe('what the guides tell people to type', () => {
  test('is run, each command once', () => {
    const run = RUNS.map(({ command }) => command);
    // Prose names a command also without its words: `npm run activities:import` says what reads them.
    const isRun = (command: string) => run.some((one) => one === command || one.startsWith(`${command} -- `));
    const unknown = commands.filter(({ text }) => !isRun(runFor(text)));
    expect(unknown.map(({ text, guide, line }) => `${guide}:${line} ${text}`)).toEqual([]);
    expect(run.filter((command, index) => run.indexOf(command) !== index)).toEqual([]);
  });

  test('is all that is run', () => {
    const told = commands.map(({ text }) => runFor(text));
    expect(RUNS.map(({ command }) => command).filter((command) => !told.includes(command))).toEqual([]);
  });

  test('names no option that no run has', () => {
    const run = RUNS.flatMap((one) => [
      ...optionsIn(wordsOf(one).join(' ')),
      ...Object.keys(one.env ?? {}).map((name) => `${name}=`),
    ]);
    const missing = mentions.flatMap(({ text, guide, line }) =>
      optionsIn(text)
        .filter((option) => !run.includes(option))
        .map((option) => `${guide}:${line} ${option}`),
    );
    expect(missing).toEqual([]);
  });

  test('is every script of package.json', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const told = commands.map(
      ({ text }) =>
        runFor(text)
          .replace(/^npm (run )?/, '')
          .split(' ')[0],
    );
    expect(Object.keys(scripts).filter((name) => !told.includes(name))).toEqual([]);
  });
});

describe('a guide', () => {
  test('writes commands in spans, tables and blocks, some over two lines', () => {
    const guide = [
      '| `npm run one` | does (`-- --two` too) |',
      'Type `npm run three --',
      'four` and `words`.',
      '```sh',
      'npm start # begins',
      '```',
      '```yaml',
      'npm: run',
      '```',
    ].join('\n');
    expect(mentionsIn(guide, 'A').map(({ text, line }) => `${line} ${text}`)).toEqual([
      '1 npm run one',
      '1 -- --two',
      '2 npm run three -- four',
      '5 npm start',
    ]);
  });
});
