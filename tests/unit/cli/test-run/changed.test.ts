import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { chooseSteps, type Project } from '../../../../src/cli/test-run/changed/choose.ts';
import { type Imports, reachedFrom, readImports } from '../../../../src/cli/test-run/changed/imports.ts';
import { findChanged, readProject } from '../../../../src/cli/test-run/changed/project.ts';
import { STEPS } from '../../../../src/cli/test-run/steps.ts';

const imports: Imports = new Map([
  ['src/domain/days.ts', []],
  ['src/views/home.ts', ['src/domain/days.ts']],
  ['src/pages/index.astro', ['src/views/home.ts', 'src/components/Home.astro']],
  ['src/components/Home.astro', []],
  ['src/cli/new.ts', []],
  ['tests/unit/days.test.ts', ['src/domain/days.ts']],
  ['tests/unit/home.test.ts', ['src/views/home.ts', 'tests/unit/made-up.ts']],
  ['tests/unit/new.test.ts', ['src/cli/new.ts']],
  ['tests/unit/source.test.ts', []],
  ['tests/unit/made-up.ts', []],
  ['tests/dist/site.ts', []],
  ['tests/dist/links.test.ts', ['tests/dist/site.ts']],
  ['tests/dist/csp.test.ts', []],
  ['tests/dist/html/site.test.ts', []],
  ['tests/browser/sample.ts', ['tests/dist/site.ts']],
  ['tests/browser/pages.spec.ts', ['tests/browser/sample.ts']],
  ['tests/browser/paper.spec.ts', []],
  ['tests/commands/run.ts', []],
  ['tests/commands/guides.test.ts', ['tests/commands/run.ts']],
  ['tests/commands/site.test.ts', ['tests/commands/run.ts']],
  ['tests/browser/seldom.slow.spec.ts', ['tests/browser/sample.ts']],
]);
const project: Project = { imports, readers: ['tests/unit/source.test.ts'], isSlow: false };
const IDS = STEPS.map(({ id }) => id);
const TESTS = STEPS.filter(({ group }) => group === 'tests').map(({ id }) => id);

/** What a change makes run of the steps that are no checks. */
function chosen(...changed: string[]) {
  const choices = chooseSteps(TESTS, changed, project);
  return Object.fromEntries(choices.flatMap(({ id, files }) => (files === 'none' ? [] : [[id, files]])));
}

const EVERYTHING = Object.fromEntries(TESTS.map((id) => [id, 'all']));
const { unit: _unit, commands: _commands, ...BUILT } = EVERYTHING;

describe('what a change touches', () => {
  test.each([
    'content/facts/days.yaml',
    'content/pages/es/home.mdx',
    'package-lock.json',
    'astro.config.mjs',
    'tests/vitest.config.ts',
    'tests/fixtures/country/campaign.yaml',
    'tests/unit/days.snap',
    'src/cli/test-run/run.ts',
    'public/icon.svg',
    'something-new',
  ])('%s: everything', (file) => expect(chosen(file)).toEqual(EVERYTHING));

  test('code of the site: the builds, the tests of what is built, and the unit tests that reach it', () => {
    expect(chosen('src/domain/days.ts')).toEqual({
      ...BUILT,
      unit: ['tests/unit/days.test.ts', 'tests/unit/home.test.ts', 'tests/unit/source.test.ts'],
    });
  });

  test.each(['src/components/Home.astro', 'src/styles/frame.css', 'src/pages/index.astro', 'src/domain/removed.ts'])(
    '%s: the builds, the tests of what is built, and the unit tests that read files',
    (file) => {
      expect(chosen(file)).toEqual({ ...BUILT, unit: ['tests/unit/source.test.ts'] });
    },
  );

  test('code of a command: the tests that reach it, every command, and the builds that some look at', () => {
    expect(chosen('src/cli/new.ts')).toEqual({
      unit: ['tests/unit/new.test.ts', 'tests/unit/source.test.ts'],
      build: 'all',
      fixture: 'all',
      commands: 'all',
    });
  });

  test('what commands share with the site: every command too', () => {
    const shared = new Map([...imports, ['src/cli/new.ts', ['src/domain/days.ts']]]);
    const choices = chooseSteps(['commands'], ['src/domain/days.ts'], { ...project, imports: shared });
    expect(choices).toEqual([{ id: 'commands', files: 'all', why: 'src/domain/days.ts has changed' }]);
  });

  test('what tests of commands share: those that reach it, and no build', () => {
    expect(chosen('tests/commands/run.ts')).toEqual({
      unit: ['tests/unit/source.test.ts'],
      commands: ['tests/commands/guides.test.ts', 'tests/commands/site.test.ts'],
    });
  });

  test('a unit test: itself; what several share: all that import it', () => {
    expect(chosen('tests/unit/days.test.ts')).toEqual({
      unit: ['tests/unit/days.test.ts', 'tests/unit/source.test.ts'],
    });
    expect(chosen('tests/unit/made-up.ts')).toMatchObject({
      unit: ['tests/unit/home.test.ts', 'tests/unit/source.test.ts'],
    });
  });

  test('a test of built files: itself, and the builds that it looks at', () => {
    expect(chosen('tests/dist/csp.test.ts')).toEqual({
      build: 'all',
      fixture: 'all',
      dist: ['tests/dist/csp.test.ts'],
      unit: ['tests/unit/source.test.ts'],
    });
  });

  test('a test of every page: no other test of built files', () => {
    expect(chosen('tests/dist/html/site.test.ts')).toMatchObject({ html: ['tests/dist/html/site.test.ts'] });
    expect(chosen('tests/dist/html/site.test.ts')).not.toHaveProperty('dist');
  });

  test('what tests of built files share: all that reach it, in the browser too', () => {
    expect(chosen('tests/dist/site.ts')).toMatchObject({
      build: 'all',
      dist: ['tests/dist/links.test.ts'],
      browser: ['tests/browser/pages.spec.ts'],
    });
  });

  test('of the long sets nothing, unless they are asked for', () => {
    const [choice] = chooseSteps(['browser'], ['tests/browser/sample.ts'], { ...project, isSlow: true });
    expect(choice!.files).toEqual(['tests/browser/pages.spec.ts', 'tests/browser/seldom.slow.spec.ts']);
    expect(chosen('tests/browser/sample.ts').browser).toEqual(['tests/browser/pages.spec.ts']);
  });

  test('a guide: the unit tests that read files, and the test that holds it against the commands', () => {
    expect(chosen('README.md')).toEqual({
      unit: ['tests/unit/source.test.ts'],
      commands: ['tests/commands/guides.test.ts'],
    });
  });

  test('a test that is gone: nothing but the unit tests that read files', () => {
    expect(chosen('tests/unit/removed.test.ts')).toEqual({ unit: ['tests/unit/source.test.ts'] });
  });

  test('nothing: nothing', () => {
    expect(chooseSteps(IDS, [], project).every(({ files }) => files === 'none')).toBe(true);
  });

  test('every check runs after any change', () => {
    const checks = STEPS.filter(({ group }) => group === 'check').map(({ id }) => id);
    expect(chooseSteps(checks, ['README.md'], project).map(({ files }) => files)).toEqual(checks.map(() => 'all'));
  });

  test('each choice says why', () => {
    expect(chooseSteps(TESTS, ['src/domain/days.ts'], project).map(({ id, why }) => `${id}: ${why}`)).toEqual([
      'unit: they reach src/domain/days.ts',
      'build: src/domain/days.ts has changed',
      'fixture: src/domain/days.ts has changed',
      'equal: src/domain/days.ts has changed',
      'dist: src/domain/days.ts has changed',
      'html: src/domain/days.ts has changed',
      'commands: no test reaches what has changed',
      'engine: src/domain/days.ts has changed',
      'browser: src/domain/days.ts has changed',
    ]);
    expect(chooseSteps(TESTS, ['tests/dist/csp.test.ts'], project).map(({ id, why }) => `${id}: ${why}`)).toEqual([
      'unit: they read code as text or start programs',
      'build: "dist" needs it',
      'fixture: "dist" needs it',
      'equal: the site has not changed',
      'dist: they reach tests/dist/csp.test.ts',
      'html: no test reaches what has changed',
      'commands: no test reaches what has changed',
      'engine: no test reaches what has changed',
      'browser: no test reaches what has changed',
    ]);
  });
});

test('reach goes through imports of imports, and ends where they go in a circle', () => {
  const circle: Imports = new Map([
    ['a', ['b']],
    ['b', ['a', 'c']],
    ['c', []],
    ['d', []],
  ]);
  expect([...reachedFrom(['c'], circle)]).toEqual([
    ['c', 'c'],
    ['b', 'c'],
    ['a', 'c'],
  ]);
});

describe('a project on disk', () => {
  let root = '';
  const write = async (path: string, text: string) => {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), text);
  };

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'changed-'));
    await write('src/domain/days.ts', 'export const a = 1;');
    await write(
      'src/pages/index.astro',
      "---\nimport { a } from '~/domain/days';\nimport '../styles/a.css';\n---\n{a}",
    );
    await write('src/styles/a.css', '');
    await write('astro.config.mjs', "import { hook } from './src/integrations/hook.ts';");
    await write('src/integrations/hook.ts', '');
    await write('src/islands/a.tsx', "export const later = () => import('../domain/days.ts');");
    await write(
      'tests/unit/reads.test.ts',
      "import { readFileSync } from 'node:fs'; readFileSync('src/domain/days.ts')",
    );
    await write('tests/unit/writes.test.ts', "import { writeFile } from 'node:fs/promises';");
    await write('tests/unit/starts.test.ts', "import { start } from './start.ts';");
    await write('tests/unit/start.ts', "import { execFile } from 'node:child_process';");
    await write('tests/unit/pure.test.ts', "import type { A } from '../../src/domain/days.ts';");
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' });
    git('init', '-q');
    git('add', '.');
    git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-q', '-m', 'x');
  });

  test('imports are found in every form, with and without ending', () => {
    expect([...readImports(root)].filter(([, imported]) => imported.length > 0).sort()).toEqual([
      ['astro.config.mjs', ['src/integrations/hook.ts']],
      ['src/islands/a.tsx', ['src/domain/days.ts']],
      ['src/pages/index.astro', ['src/domain/days.ts', 'src/styles/a.css']],
      ['tests/unit/pure.test.ts', ['src/domain/days.ts']],
      ['tests/unit/starts.test.ts', ['tests/unit/start.ts']],
    ]);
  });

  test('what only the configuration imports is part of the site', () => {
    const [choice] = chooseSteps(['build'], ['src/integrations/hook.ts'], readProject(root, false));
    expect(choice!.files).toBe('all');
  });

  test('tests that read files or start programs are known, through what they share too', () => {
    expect([...readProject(root, false).readers].sort()).toEqual([
      'tests/unit/reads.test.ts',
      'tests/unit/starts.test.ts',
    ]);
  });

  test('changed, removed and new files are found, and nothing is said of a commit that is not there', async () => {
    expect(findChanged(root, 'HEAD')).toEqual([]);
    await write('src/domain/days.ts', 'export const a = 2;');
    await write('src/ñandú.ts', '');
    await rm(join(root, 'src/styles/a.css'));
    expect(findChanged(root, 'HEAD')).toEqual(['src/domain/days.ts', 'src/styles/a.css', 'src/ñandú.ts']);
    expect(findChanged(root, 'gone')).toBeNull();
  });
});
