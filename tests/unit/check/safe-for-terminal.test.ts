/** What commands and builds print comes partly from others. */
import { describe, expect, test } from 'vitest';
import { safeForTerminal, wordedError } from '../../../src/check/safe-for-terminal.ts';

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

test('an error in words has them, safe, and no trace of calls', () => {
  expect(wordedError('Título \u001b[31m')).toMatchObject({ message: 'Título ␛[31m', stack: '' });
});
