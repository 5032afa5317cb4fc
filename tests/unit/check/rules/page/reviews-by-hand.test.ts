/** Reviews that somebody wrote with their own hands: what the check says of each. */
import { expect, test } from 'vitest';
import { broken } from '../../../../fixtures/content-faults/faults.ts';
import { allReviewed, codesIn, countsIn, live } from '../../../../fixtures/content-faults/reviews.ts';

const SPANISH = 'pages/es/senales.mdx';
const STRINGS = 'strings/es.yaml';
const inLlamar = (from: string) => new RegExp(`(?<=llamar: \\{.*)${from}`);

test.each([
  ['a day that has not come', 'on: "[^"]*"', 'on: "2031-01-01"', 'future-date', 'on'],
  ['a day that does not exist', 'on: "[^"]*"', 'on: "2027-02-30"', 'bad-date', 'on'],
  ['the role that wrote the text', 'by: reviewer', 'by: editor', 'reviewer-is-maker', 'by'],
])('a review with %s is a mistake, in a preview too', async (_what, from, to, code, field) => {
  const codes = codesIn(broken(SPANISH, inLlamar(from), to, await allReviewed()));
  expect(codes).toEqual([[code, `sections.llamar.reviewed.${field}`]]);
});

test('a review with the name of a person, or without a hash of a text, is a mistake', async () => {
  const named = broken(SPANISH, inLlamar('by: reviewer'), 'by: María Quispe', await allReviewed());
  const noHash = broken(SPANISH, inLlamar('read: "[^"]*"'), 'read: "si"', await allReviewed());
  const fields = [named, noHash].map((tree) => codesIn(tree).map(([, field]) => field));
  expect(fields).toEqual([['sections.llamar.reviewed.by'], ['sections.llamar.reviewed.read']]);
});

test('a review that was copied from another section, or made up, counts for nothing and stops a published site', async () => {
  const tree = await allReviewed();
  const [, other = ''] = /mirar: .*read: "([^"]*)"/.exec(tree[SPANISH] ?? '') ?? [];
  for (const hash of [other, '0123456789ab']) {
    const copied = broken(SPANISH, inLlamar('read: "[^"]*"'), `read: "${hash}"`, tree);
    expect(countsIn(copied, 'senales')).toEqual({ original: 1, reviewed: 2 });
    expect(codesIn(live(copied))).toEqual([['live-review-of-another-text', 'sections.llamar.reviewed.read']]);
  }
});

test('reviews of phrases that were copied into another language count for nothing there', async () => {
  const tree = await allReviewed();
  const [copied = ''] = /reviewed:\n(?: {2}.*\n)+/.exec(tree[STRINGS] ?? '') ?? [];
  const english = broken('strings/en.yaml', 'reviewed: {}\n', copied, tree);
  expect(countsIn(english, 'strings', 'en')).toEqual({ machine: 4 });
});
