/** What commands print comes partly from others, and goes where nobody may read it any more. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { safeForTerminal } from '../../../src/cli/terminal.ts';

describe('a text as a terminal may show it', () => {
  test.each([
    ['a colour', '\u001b[31mTítulo\u001b[0m', '␛[31mTítulo␛[0m'],
    ['a title of the window', '\u001b]0;owned\u0007', '␛]0;owned␇'],
    ['an order in one sign', '\u009b2J', '\uFFFD2J'],
    ['what writes over the line', 'stopped\rready', 'stopped␍ready'],
    ['what takes letters back', 'no\b\b\u007fyes', 'no␈␈␡yes'],
    ['what turns the order', 'a\u202Egnp.exe\u2066', 'a\uFFFDgnp.exe\uFFFD'],
    ['a zero', 'a\u0000b', 'a␀b'],
    ['lines of Windows', 'one\r\ntwo', 'one\ntwo'],
  ])('%s is shown, not obeyed', (_case, text, shown) => expect(safeForTerminal(text)).toBe(shown));

  test('letters of all languages, line ends, tabs and joiners stay as they are', () => {
    const text = 'Añañaw\tقلب\u200d\n👩‍🏫 ¿Qué?';
    expect(safeForTerminal(text)).toBe(text);
  });
});

describe('a command', () => {
  const command = (main: string) => {
    const module = JSON.stringify(resolve('src/cli/terminal.ts'));
    const script = `import { runAsCommand } from ${module}; await runAsCommand(${main});`;
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

  test('says in one line that it does not know an option', async () => {
    const child = command(`(args) => {
      process.getBuiltinModule('node:util').parseArgs({ args, options: {} });
      return 0;
    }`);
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    const [code] = await once(child, 'close');
    expect(code).toBe(2);
    expect(said).toMatch(/^Unknown option '--unknown'[^\n]*\n$/);
  });
});
