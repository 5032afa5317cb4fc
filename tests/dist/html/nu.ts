import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasOnlyIslandStyle } from './island-style.ts';

/** What the Nu checker says of files of HTML: a line for each finding. It takes seconds to start, so give it all at once. */
export async function findNuMistakes(files: readonly string[]): Promise<string[]> {
  const home = dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json'));
  const args = [...QUICK, '-jar', join(home, 'build/dist/vnu.jar'), '--format', 'json', '--exit-zero-always', ...files];
  const report = await new Promise<string>((done, fail) => {
    execFile('java', args, { maxBuffer: 64_000_000 }, (error, _, stderr) => (error ? fail(error) : done(stderr)));
  });
  const { messages } = JSON.parse(report) as { messages: NuMessage[] };
  return (
    messages
      // "info" is advice on style and on what browsers still lack; rules.ts says what we hold ourselves to.
      .filter((found) => found.type !== 'info' && !isIslandStyle(found))
      .map(({ url, message, extract }) => `${fileURLToPath(url)}: ${message} ${extract ?? ''}`)
  );
}

/** A run of half a minute gains nothing from code that is made as fast as it can be, nor from many threads that clear up behind it. */
const QUICK = ['-Xss4m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/** Whether there is a Java that the checker runs on: 17 or newer. */
export function hasJava(): boolean {
  try {
    const [, major] = /version "(\d+)/.exec(execFileSync('java', ['--version'], { encoding: 'utf8' })) ?? [];
    return Number(major ?? 17) >= 17;
  } catch {
    return false;
  }
}

/** What the standard says of the one style that Astro puts into the body. */
function isIslandStyle({ url, message }: NuMessage): boolean {
  if (!message.startsWith('A “style” element in “body” must be the first child of its parent.')) return false;
  return hasOnlyIslandStyle(readFileSync(fileURLToPath(url), 'utf8'));
}

interface NuMessage {
  url: string;
  type: string;
  message: string;
  extract?: string;
}
