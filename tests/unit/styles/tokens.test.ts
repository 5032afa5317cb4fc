import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = css.split('@media');

/** What a token is in a scheme, which may take it, or what it is made of, from the light one. */
function tokenOf(name: string, scheme: string): string {
  const [value = ''] = [scheme, light].flatMap((of) => new RegExp(`--${name}: ([^;]+);`).exec(of)?.[1] ?? []);
  const other = /^var\(--(.+)\)$/.exec(value)?.[1];
  return other ? tokenOf(other, scheme) : value;
}

function contrast(a: string, b: string, scheme: string): number {
  const [more = 0, less = 0] = [a, b].map((name) => lightnessOf(tokenOf(name, scheme))).sort((x, y) => y - x);
  return (more + 0.05) / (less + 0.05);
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
  for (const scheme of [light, dark]) expect(contrast(words, ground, scheme)).toBeGreaterThanOrEqual(4.5);
});

/** Words as AAA wants them, and the threads that draw what a ground shows. */
test.each([
  ['indigo', 'on-indigo', ['emphasis', 'band-3']],
  ['yellow', 'on-light', ['thread-dark', 'thread-red']],
  ['rose', 'on-light', ['thread-dark', 'thread-red']],
  ['wool', 'on-light', ['thread-dark', 'thread-red']],
])('the ground %s bears its words and threads, in the light and in the dark', (ground, words, threads) => {
  for (const scheme of [light, dark]) {
    expect(contrast(words, ground, scheme)).toBeGreaterThanOrEqual(7);
    for (const thread of threads) expect(contrast(thread, ground, scheme)).toBeGreaterThanOrEqual(3);
  }
});

test('no ground glares in the dark: each is as dark as indigo, and none is lost on the page', () => {
  for (const ground of ['indigo', 'yellow', 'rose', 'wool']) {
    expect(lightnessOf(tokenOf(ground, dark))).toBeLessThan(0.08);
    expect(contrast(ground, 'surface', dark)).toBeGreaterThan(1.3);
  }
});

test('a button on a ground can be read, in the light and in the dark', () => {
  for (const scheme of [light, dark]) {
    expect(contrast('on-thread-dark', 'thread-dark', scheme)).toBeGreaterThanOrEqual(7);
    expect(contrast('on-emphasis', 'emphasis', scheme)).toBeGreaterThanOrEqual(7);
  }
});

test('what is touched is at least 44 pixels high and wide', () => {
  const rem = /^([\d.]+)rem$/.exec(tokenOf('target', light))?.[1];
  expect(Number(rem) * 16).toBeGreaterThanOrEqual(44);
});
