/** Each example of the guide for editors, laid among the real content, is what the check takes without a word. */
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CheckResult, checkAll } from '../../src/check/check-all.ts';
import { formatFinding } from '../../src/check/report.ts';
import { withTree } from '../fixtures/content-faults/tree.ts';

interface Example {
  page: string;
  file: string;
  text: string;
}

const TODAY = '2026-11-30';
const PAGES = globSync('content/**/{README,CAMPAIGN}.md').sort();
const EXAMPLES = PAGES.flatMap(examplesOn);
/** Shown in the index as what the check says of a mistake. */
const MISTAKEN = { file: 'events/2027/feria-en-puno.md', from: 'starts: "2027-07-30"', to: 'starts: "30 de julio"' };
/** It has no file of its own: what it is about is one that nobody has twice. */
const WITHOUT = ['content/README.md', 'content/CAMPAIGN.md'];

let dir = '';
let result: CheckResult;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'guide-'));
  cpSync('content', dir, { recursive: true });
  for (const { file, text } of EXAMPLES) write(file, text);
  result = checkAll(dir, TODAY);
}, 120_000);
afterAll(() => rmSync(dir, { recursive: true }));

test('every page but the index and that of the campaign has one', () => {
  expect(PAGES.filter((page) => !EXAMPLES.some((example) => example.page === page))).toEqual(WITHOUT.toSorted());
});

test('the check finds no mistake in them', () => {
  expect(result.findings.map((one) => formatFinding(one, { lang: 'en', dir: '' }))).toEqual([]);
});

test('the index shows a mistake as the check tells it', () => {
  const { file, from, to } = MISTAKEN;
  const text = EXAMPLES.find((one) => one.file === file)!.text.replace(from, to);
  // A form that is wrong is told of whatever else there is.
  const campaign = readFileSync('content/campaign.yaml');
  const { findings } = withTree({ 'campaign.yaml': campaign, [file]: text }, (alone) => checkAll(alone, TODAY));
  const told = findings.filter((one) => one.file === file);
  const shown = told.map((one) => `\`\`\`text\n${formatFinding(one, { lang: 'es', dir: 'content' })}\n\`\`\``);
  expect(shown).toHaveLength(1);
  expect(readFileSync('content/README.md', 'utf8')).toContain(shown[0]);
});

/** The examples of a page: each has its file in the line above it. A source is one of many, and stands at the end of its file. */
function examplesOn(page: string): Example[] {
  const found = readFileSync(page, 'utf8').matchAll(
    /^(?<line>Un.*\/ A.*): `content\/(?<file>\S+)`\n\n```\w+\n(?<text>[\s\S]*?)^```$/gm,
  );
  return [...found].map(({ groups = {} }) => {
    const { line = '', file = '', text = '' } = groups;
    return { page, file, text: line.includes('al final') ? readFileSync(join('content', file), 'utf8') + text : text };
  });
}

function write(file: string, text: string | Buffer): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true });
  writeFileSync(join(dir, file), text);
}
