import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isCommand, readGuides } from './guides.ts';
import { findPort, type Launched, launch } from './launch.ts';
import { type Run, runFor, wordsOf } from './run.ts';

/** The longest that a command may take, on a machine that does something else besides, in milliseconds. */
const LONGEST = 240_000;
/** Enough of what a command printed to see why it failed. */
const TAIL = 3000;

/** Makes a test of each run, one after another, in the folder that `root` gives. */
export function runAll(runs: readonly Run[], root: () => string): void {
  const mentions = readGuides().filter(({ text }) => isCommand(text));
  test.each(runs.map((run) => [wordsOf(run).join(' '), run] as const))(
    '%s',
    { timeout: LONGEST },
    async (typed, run) => {
      const where = mentions
        .filter(({ text }) => runFor(text) === run.command)
        .map(({ guide, line }) => `${guide}:${line}`);
      const began = Date.now();
      await run.before?.(root());
      const { code, text, served } = run.serves === undefined ? await runOnce(run, root()) : await serve(run, root());
      const failed = (what: string) => `${typed}\n(${where.join(', ')}) ${what}. It printed:\n${text.slice(-TAIL)}`;
      expect(code, failed(`ended with ${code}`)).toBe(run.code ?? 0);
      if (run.serves !== undefined) expect(served, failed(`did not serve ${run.serves}`)).toMatch(/<html[\s\S]*<h1/);
      if (!run.says.test(text)) expect.fail(failed(`did not say ${run.says}`));
      if (run.writes === undefined) return;
      const file = statSync(join(root(), run.writes), { throwIfNoEntry: false });
      expect(file?.mtimeMs ?? 0, failed(`did not write ${run.writes}`)).toBeGreaterThan(began - 1000);
    },
  );
}

interface End {
  code: number | null;
  text: string;
  served?: string;
}

async function runOnce(run: Run, root: string): Promise<End> {
  const launched = launch(wordsOf(run), root, run.env ?? {});
  const tooLong = setTimeout(() => launched.stop().catch(() => {}), LONGEST - 20_000);
  const code = await launched.ended;
  clearTimeout(tooLong);
  // Nothing may stay behind.
  await launched.stop();
  return { code, text: launched.text() };
}

/** Starts a server on a free port, asks for one page, stops it, and makes sure that nobody answers any more. */
async function serve(run: Run, root: string): Promise<End> {
  const port = String(await findPort());
  const isStart = run.command === 'npm start';
  const words = wordsOf(isStart ? run : { ...run, more: [...(run.more ?? []), '--port', port] });
  const launched = launch(words, root, { ...run.env, ...(isStart ? { PORT: port } : {}) });
  const addressOf = () =>
    typeof run.serves === 'string' ? `http://localhost:${port}${run.serves}` : run.serves?.exec(launched.text())?.[0];
  const served = await askUntilServed(addressOf, launched);
  const code = launched.isOver() ? await launched.ended : 0;
  await launched.stop();
  await expect(fetch(addressOf() ?? ''), `${words.join(' ')} still serves.`).rejects.toThrow();
  return { code, text: launched.text(), served };
}

async function askUntilServed(addressOf: () => string | undefined, launched: Launched): Promise<string> {
  for (const end = Date.now() + LONGEST - 30_000; Date.now() < end && !launched.isOver(); ) {
    const address = addressOf();
    const answer = address ? await fetch(address).catch(() => null) : null;
    if (answer) return answer.ok ? answer.text() : `${answer.status} ${answer.statusText}`;
    await new Promise((done) => setTimeout(done, 200));
  }
  return '';
}
