/** A command as a program: what it prints may go where nobody reads it any more. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runImport } from '../../../src/cli/activity-intake/run.ts';

describe('a command', () => {
  const command = (main: string) => {
    const module = JSON.stringify(resolve('src/cli/terminal.ts'));
    const script = `import { runAsCommand } from ${module}; await runAsCommand(${main});`;
    return spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  };

  test('goes on to its own end and exit code, without a word, where nobody reads what it prints', async () => {
    const child = command(`async (args, print) => {
      for (let line = 0; line < 2000; line += 1) { print('x'.repeat(1000)); await null; }
      await new Promise((done) => setTimeout(done, 100));
      return 1;
    }`);
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'close');
    expect({ code, said }).toEqual({ code: 1, said: '' });
  });

  test.each([
    ['activities:publish', 'activities-publish'],
    ['check:content', 'check-content'],
    ['edit', 'edit'],
    ['live', 'live'],
    ['materials:codes', 'materials-codes'],
    ['new', 'new'],
    ['review', 'review'],
    ['services:letters', 'services-letters'],
    ['spelling', 'spelling'],
    ['translations', 'translations'],
  ])('says how it is used where it is given an option that it does not know: %s', async (name, module) => {
    const { main } = (await import(`../../../src/cli/${module}.ts`)) as { main: Main };
    const said: string[] = [];
    expect(await main(['--unknown'], (text) => said.push(text))).toBe(2);
    expect(said.join('\n')).toContain(`npm run ${name}`);
  });

  test('that brings activities in says so too', async () => {
    const said: string[] = [];
    expect(await runImport(['--unknown'], { print: (text) => said.push(text) }, '2026-11-01')).toBe(2);
    expect(said.join('\n')).toContain('npm run activities:import');
  });
});

type Main = (args: readonly string[], print: (text: string) => void) => number | Promise<number>;
