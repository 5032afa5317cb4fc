import { expect, test } from 'vitest';
import { tiePhrases } from '../../../../src/components/home/tied-phrases.ts';

const chat = (said: string, asked: number, before = '') =>
  `<h2>¿Qué?</h2>${before}<figure><figcaption><b>Inventado</b></figcaption><blockquote><p>${said}</p></blockquote></figure>` +
  `<ol>${'<li><strong>¿Quién?</strong> Nadie lo dice.</li>'.repeat(asked)}</ol><p><strong>Otra cosa</strong></p>`;

test('each marked phrase is a box with the phrase as its name, and says how it is played', () => {
  const html = tiePhrases(chat('Hay <strong>trabajo</strong>. <strong>Ven ya</strong>.', 2), 'tap');
  expect(
    [...html.matchAll(/<label><input type="checkbox"[^>]*><b>(.*?)<\/b><\/label>/g)].map(([, name]) => name),
  ).toEqual(['trabajo', 'Ven ya']);
  expect(html).toContain('role="group" aria-labelledby="tap"');
});

test('the first phrase is tied already, as an example, and no other', () => {
  const html = tiePhrases(chat('Hay <strong>trabajo</strong>. <strong>Ven ya</strong>.', 2), 'tap');
  expect(html).toContain('checked><b>trabajo</b>');
  expect(html.match(/checked/g)).toHaveLength(1);
});

test('nothing stands between a phrase and the full stop after it, where a line could break', () => {
  expect(tiePhrases(chat('Hay <strong>trabajo</strong>.', 1), 'tap')).toContain('trabajo</b></label>.');
});

test('only phrases of the message are boxes, and its questions are read out as they open', () => {
  const html = tiePhrases(chat('Hay <strong>trabajo</strong>.', 1), 'tap');
  expect(html.match(/<label>/g)).toHaveLength(1);
  expect(html).toContain('<ol aria-live="polite">');
  expect(html).toContain('<li><strong>¿Quién?</strong>');
});

test.each([
  ['has another number of questions', chat('Hay <strong>trabajo</strong>.', 2)],
  ['has no marked phrase', chat('Hay trabajo.', 1)],
  ['has more phrases than there are rules for', chat('<strong>a</strong> '.repeat(5), 5)],
  ['has no message', '<h2>¿Qué?</h2><ol><li>Uno</li></ol>'],
])('a text that %s stays as it is, with every question open', (_case, html) => {
  expect(tiePhrases(html, 'tap')).toBe(html);
});
