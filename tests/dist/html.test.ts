import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readCampaign } from '../../src/check/read-campaign.ts';
import { findHtmlMistakes } from './html-rules.ts';
import { listPages, onePerKind } from './pages.ts';
import { SITES } from './sites.ts';

describe.each(SITES)('$name', ({ dir, contentDir }) => {
  const pages = () => listPages(dir, readCampaign(contentDir));

  test('is valid HTML on every page, by html-validate', () => {
    const mistakes = pages().flatMap(({ file, path }) => findHtmlMistakes(readFileSync(join(dir, file), 'utf8'), path));
    expect(mistakes.slice(0, 25)).toEqual([]);
  });

  test('is valid HTML on one page of each kind and language, by the Nu checker', ({ skip }) => {
    if (!hasJava()) skip('Skipped: the Nu checker needs Java 17 or newer, which is not installed here.');
    const files = onePerKind(dir, pages()).map(({ file }) => join(dir, file));
    expect(files.length).toBeGreaterThan(0);
    expect(findNuMistakes(files)).toEqual([]);
  });
});

describe('the checks themselves find', () => {
  test('an id that stands twice', () => {
    const html =
      '<!DOCTYPE html><html lang="es"><head><title>T</title></head><body><p id="a">1</p><p id="a">2</p></body></html>';
    expect(findHtmlMistakes(html, '/made-up/')).toEqual([expect.stringContaining('no-dup-id')]);
  });
});

/**
 * Astro puts the one rule that its islands need beside the first island, where browsers take it and the standard does not.
 * No other style may stand in the body.
 */
function isIslandStyle({ url, message }: NuMessage): boolean {
  if (!message.startsWith('A “style” element in “body” must be the first child of its parent.')) return false;
  const html = readFileSync(fileURLToPath(url), 'utf8');
  const styles = html.slice(html.indexOf('<body')).match(/<style>[^<]*/g) ?? [];
  return styles.every((style) => style.startsWith('<style>astro-'));
}

interface NuMessage {
  url: string;
  type: string;
  message: string;
  extract?: string;
}

function findNuMistakes(files: readonly string[]): string[] {
  const home = dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json'));
  const args = ['-jar', join(home, 'build/dist/vnu.jar'), '--format', 'json', '--exit-zero-always', ...files];
  const { stderr } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 64_000_000 });
  const { messages } = JSON.parse(stderr) as { messages: NuMessage[] };
  return (
    messages
      // "info" is advice on style and on what browsers still lack; html-rules.ts says what we hold ourselves to.
      .filter((found) => found.type !== 'info' && !isIslandStyle(found))
      .map(({ url, message, extract }) => `${url.replace(/^.*?(?=dist)/, '')}: ${message} ${extract ?? ''}`)
  );
}

function hasJava(): boolean {
  try {
    const [, major] = /version "(\d+)/.exec(execFileSync('java', ['--version'], { encoding: 'utf8' })) ?? [];
    return Number(major ?? 17) >= 17;
  } catch {
    return false;
  }
}
