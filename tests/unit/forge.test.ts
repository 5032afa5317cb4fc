/** What a public forge reads: forms for issues, the template of a pull request, the workflow; and what contributors are told. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { WORDS } from '../../src/cli/review/words.ts';
import { gitHubValidator } from '../fixtures/schemas/github.ts';
import { mistakesOf } from '../fixtures/schemas/read-schema.ts';

const FORMS = globSync('.github/ISSUE_TEMPLATE/*.yml')
  .filter((path) => !path.endsWith('config.yml'))
  .sort();
const WORKFLOW = '.github/workflows/test.yml';

interface Field {
  type: string;
  attributes: { value?: string; options?: { label: string; required?: boolean }[] };
}

interface WorkflowStep {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

function read(path: string): unknown {
  return parse(readFileSync(path, 'utf8'));
}

describe('the forms for issues', () => {
  test('are four', () => {
    expect(FORMS).toHaveLength(4);
  });

  test.each(FORMS)('%s has the form of a form', (path) => {
    expect(mistakesOf(gitHubValidator('github-issue-forms'), read(path))).toEqual([]);
  });

  test.each(FORMS)('%s says first, in both languages, where danger belongs and what not to write', (path) => {
    const { body } = read(path) as { body: Field[] };
    expect(body[0]?.type).toBe('markdown');
    for (const words of [
      'en peligro',
      'datos de una persona',
      'in danger',
      'data of a person',
      'página de ayuda',
      'help page',
    ]) {
      expect(body[0]?.attributes.value).toContain(words);
    }
  });

  test.each(FORMS)('%s cannot be sent without saying that nobody is in it', (path) => {
    const { body } = read(path) as { body: Field[] };
    const last = body.at(-1);
    expect([last?.type, last?.attributes.options?.map(({ required }) => required)]).toEqual(['checkboxes', [true]]);
  });

  test.each(FORMS)('%s names no number to call, which would grow old here', (path) => {
    expect(readFileSync(path, 'utf8')).not.toMatch(/\d{3}/);
  });

  test('are the only way to open an issue', () => {
    const config = read('.github/ISSUE_TEMPLATE/config.yml');
    expect(mistakesOf(gitHubValidator('github-issue-config'), config)).toEqual([]);
    expect(config).toMatchObject({ blank_issues_enabled: false });
  });
});

describe('the workflow', () => {
  const text = readFileSync(WORKFLOW, 'utf8');
  const workflow = parse(text) as {
    permissions: unknown;
    jobs: { test: { 'timeout-minutes': number; steps: WorkflowStep[] } };
  };

  test('has the form of a workflow', () => {
    expect(mistakesOf(gitHubValidator('github-workflow'), workflow)).toEqual([]);
  });

  test('may only read, and knows no secret', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(text).not.toMatch(/secrets\.|github\.token/i);
    expect(text.match(/permissions:/g)).toHaveLength(1);
  });

  test('shows a change in words, runs all of npm test, with an end, and keeps dist/', () => {
    const { steps, 'timeout-minutes': minutes } = workflow.jobs.test;
    const [review, all, ...more] = steps.flatMap(({ run }) => run ?? []);
    expect(review).toMatch(/^npm run review -- HEAD\^1 [^|]+\.md >> "\$GITHUB_STEP_SUMMARY"\n$/);
    expect([all, more]).toEqual(['npm test -- --all', []]);
    expect(steps.find(({ with: given }) => given?.name === 'review')).toMatchObject({
      with: { path: 'reports/review.*' },
    });
    expect(minutes).toBeLessThanOrEqual(60);
    expect(steps.at(-1)).toMatchObject({
      uses: expect.stringMatching(/^actions\/upload-artifact@/),
      with: { path: 'dist/' },
    });
  });
});

describe('the workflow that publishes', () => {
  const text = readFileSync('.github/workflows/publish.yml', 'utf8');
  const workflow = parse(text) as {
    on: Record<string, unknown>;
    permissions: unknown;
    jobs: Record<'build' | 'publish', { needs?: string; permissions?: unknown; steps: WorkflowStep[] }>;
  };

  test('has the form of a workflow, and begins by hand alone', () => {
    expect(mistakesOf(gitHubValidator('github-workflow'), workflow)).toEqual([]);
    expect(Object.keys(workflow.on)).toEqual(['workflow_dispatch']);
  });

  test('publishes what all of npm test has passed, built once more at its own address, and only that job may', () => {
    const { build, publish } = workflow.jobs;
    expect(build.steps.flatMap(({ run }) => run ?? [])).toEqual(['npm test -- --all', 'npm run build']);
    expect(build.steps.at(-1)).toMatchObject({ with: { path: 'dist/' } });
    expect([publish.needs, publish.steps.length]).toEqual(['build', 1]);
    expect([workflow.permissions, build.permissions]).toEqual([{ contents: 'read' }, undefined]);
    expect(publish.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(text).not.toMatch(/secrets\.|github\.token/i);
  });
});

describe('the workflow of the fast lane', () => {
  const text = readFileSync('.github/workflows/urgent.yml', 'utf8');
  type Job = { needs?: unknown; if?: string; permissions?: unknown; environment?: unknown; steps: WorkflowStep[] };
  const workflow = parse(text) as {
    on: Record<string, unknown>;
    permissions: unknown;
    jobs: Record<'build' | 'second' | 'publish' | 'test', Job>;
  };
  const { build, second, publish, test: tested } = workflow.jobs;

  test('has the form of a workflow, and begins by hand alone', () => {
    expect(mistakesOf(gitHubValidator('github-workflow'), workflow)).toEqual([]);
    expect(Object.keys(workflow.on)).toEqual(['workflow_dispatch']);
  });

  test('asks whether the change is urgent, checks it and builds it before anything is published', () => {
    const [lane, ...others] = build.steps.flatMap(({ run }) => run ?? []);
    expect(lane).toContain('npm run review -- "$PUBLISHED" --lane');
    expect(others).toEqual(['npm run check:content', 'npm run build']);
    expect(publish.needs).toEqual(['build', 'second']);
    expect(publish.if).toContain("needs.build.result == 'success'");
  });

  test('waits for a second person where a number changes, by the words of the command', () => {
    expect(build.steps.find(({ run }) => run?.includes('--lane'))?.run).toContain("grep -q 'Two persons'");
    expect(WORDS.en.lane).toMatchObject({
      1: expect.not.stringContaining('Two'),
      2: expect.stringContaining('Two persons'),
    });
    expect([second.if, second.environment]).toEqual([expect.stringContaining("persons == '2'"), 'second-person']);
  });

  test('runs all of npm test after it, and only what publishes may publish', () => {
    expect([tested.needs, tested.steps.at(-1)?.run]).toEqual(['publish', 'npm test -- --all']);
    expect(publish.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect([workflow.permissions, build.permissions, second.permissions, tested.permissions]).toEqual([
      { contents: 'read' },
      undefined,
      undefined,
      undefined,
    ]);
    expect(text).not.toMatch(/secrets\.|github\.token/i);
  });
});

test('no workflow puts into a command what somebody typed: a title, a branch, an input', () => {
  const steps = globSync('.github/workflows/*.y*ml').flatMap((path) =>
    Object.values((read(path) as { jobs: Record<string, { steps: WorkflowStep[] }> }).jobs).flatMap((job) => job.steps),
  );
  expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
});

test('workflows take only actions of the forge itself, each by its commit, and say beside it which version that is', () => {
  const paths = globSync('.github/workflows/*.y*ml');
  const steps = paths.flatMap((path) =>
    Object.values((read(path) as { jobs: Record<string, { steps: WorkflowStep[] }> }).jobs).flatMap((job) => job.steps),
  );
  const used = paths.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => /^\s*(?:- )?uses:/.test(line)),
  );
  expect(used).toHaveLength(steps.filter(({ uses }) => uses).length);
  expect(used.length).toBeGreaterThan(5);
  expect(used.filter((line) => !/: actions\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

test('the schemas find mistakes', () => {
  expect(mistakesOf(gitHubValidator('github-workflow'), { on: 'push' })).not.toEqual([]);
  expect(mistakesOf(gitHubValidator('github-issue-forms'), { name: 'a', description: 'b', body: [] })).not.toEqual([]);
  expect(mistakesOf(gitHubValidator('github-issue-config'), { blank_issues_enabled: 'no' })).not.toEqual([]);
});

test('a pull request is asked what the review asks', () => {
  const questions = readFileSync('.github/PULL_REQUEST_TEMPLATE.md', 'utf8').match(/^## .*\?$/gm);
  expect(questions).toHaveLength(4);
});

describe.each(['CONTRIBUTING.md', 'SECURITY.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test('names only commands that exist', () => {
    const { scripts } = read('package.json') as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm (?:run )?(?!install)([a-z][a-z:]*)/g)].map(([, name]) => name!);
    expect(new Set(named).size).toBeGreaterThan(file === 'SECURITY.md' ? 0 : 5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('leads only to files that are there', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)/g)].map(([, target]) => target!);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((target) => !existsSync(target))).toEqual([]);
  });

  test('says before all else where danger belongs, and names no number', () => {
    const head = text.split('\n## ')[0];
    expect(head).toContain('belongs to a help line');
    expect(head).toContain('en peligro');
    expect(head).not.toMatch(/\d{3}/);
  });
});
