/** A command as a program: what it prints may go where nobody reads it any more. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

describe('a command', () => {
  const command = (main: string, usage?: string) => {
    const module = JSON.stringify(resolve('src/cli/terminal.ts'));
    const script = `import { runAsCommand } from ${module}; await runAsCommand(${main}, ${JSON.stringify(usage)});`;
    return spawn(process.execPath, ['--input-type=module', '-e', script, '--', 'command', '--unknown'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
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
    ['in one line that it does not know an option', undefined, /^Unknown option '--unknown'[^\n]*\n$/],
    ['how it is used, where it knows that', 'Uso: x\nUsage: x', /^Uso: x\nUsage: x\n$/],
  ])('says %s', async (_what, usage, wanted) => {
    const main = `(args) => {
      process.getBuiltinModule('node:util').parseArgs({ args, options: {} });
      return 0;
    }`;
    const child = command(main, usage);
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    const [code] = await once(child, 'close');
    expect(code).toBe(2);
    expect(said).toMatch(wanted);
  });
});
