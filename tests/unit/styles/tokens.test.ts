import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

function tokenOf(name: string, scheme: string): string {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(scheme)?.[1] ?? '';
  const other = /^var\(--(.+)\)$/.exec(value)?.[1];
  return other ? tokenOf(other, light) : value;
}

function lightnessOf(colour: string): number {
  const digits =
    colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit) : colour.match(/[\da-f]{2}/g)!;
  const [r = 0, g = 0, b = 0] = digits
    .map((pair) => Number.parseInt(pair, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2.2 wants 4.5 to 1 of the lightness of words and their ground. */
test.each([
  ['text', 'surface'],
  ['text', 'surface-sunken'],
  ['text-quiet', 'surface'],
  ['text-quiet', 'surface-sunken'],
  ['on-action', 'action'],
])('%s can be read on %s, in the light and in the dark', (words, ground) => {
  for (const scheme of [light, dark]) {
    const [more = 0, less = 0] = [words, ground]
      .map((name) => lightnessOf(tokenOf(name, scheme)))
      .sort((a, b) => b - a);
    expect((more + 0.05) / (less + 0.05)).toBeGreaterThanOrEqual(4.5);
  }
});

test('what is touched is at least 44 pixels high and wide', () => {
  const rem = /^([\d.]+)rem$/.exec(tokenOf('target', light))?.[1];
  expect(Number(rem) * 16).toBeGreaterThanOrEqual(44);
});
