import { fc, test as property } from '@fast-check/vitest';
import { expect, test } from 'vitest';
import { explanationOf } from '../../../src/check/finding.ts';
import { broken, findingsIn } from '../../fixtures/content-faults/faults.ts';
import { cleanTree } from '../../fixtures/content-faults/tree.ts';

/** Milliseconds for the tests that write a folder many times. */
const SLOW = 60_000;

const FAULTS: readonly [file: string, from: string, to: string][] = [
  ['campaign.yaml', 'stage: preview', 'stage: previw'],
  ['campaign.yaml', 'timeZone: Europe/London', 'timeZone: Europe/Londn'],
  ['facts/regions.yaml', 'slug: gales', 'slug: inglaterra'],
  ['facts/days.yaml', '07-30', '06-31'],
  ['facts/services/gb/policia-999.yaml', 'value: "999"', 'value: 999'],
  ['facts/services/gb/policia-999.yaml', 'closes: "12:00"', 'closes: "15:00"'],
  ['facts/services/gb/policia-999.yaml', 'verifiedBy: reviewer', 'verifiedBy: editor'],
  ['pages/es/senales.mdx', 'title: Señales', 'title: Señales de trata'],
  ['strings/en.yaml', '"{opens} – {closes}"', '"{opens}"'],
  ['strings/es.yaml', 'writtenBy: editor', 'writtenBy: nobody'],
];

test('ten faults give ten findings in one run, by file and line', () => {
  const tree = FAULTS.reduce((soFar, [file, from, to]) => broken(file, from, to, soFar), cleanTree());
  expect(findingsIn(tree).map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
    'campaign.yaml:7 bad-time-zone',
    'campaign.yaml:8 not-in-list',
    'facts/days.yaml:3 bad-month-day',
    'facts/regions.yaml:8 duplicate-value',
    'facts/services/gb/policia-999.yaml:22 quote-it',
    'facts/services/gb/policia-999.yaml:30 intervals-overlap',
    'facts/services/gb/policia-999.yaml:46 checked-alone',
    'pages/es/senales.mdx:2 giveaway',
    'strings/en.yaml:6 placeholders-differ',
    'strings/es.yaml:2 unknown-signer',
  ]);
});

test('a file that cannot be parsed gives one finding and the others are still read', () => {
  const tree = broken(
    'facts/services/gb/policia-999.yaml',
    'cost: unknown',
    'cost: [',
    broken('campaign.yaml', 'preview', 'previw'),
  );
  expect(findingsIn(tree).map(({ file }) => file)).toEqual(['campaign.yaml', 'facts/services/gb/policia-999.yaml']);
});

test('a folder that does not exist gives findings for the files that every site needs', () => {
  expect(findingsIn({}).map(({ file, code }) => `${file} ${code}`)).toEqual([
    'campaign.yaml missing-file',
    'drawings/ missing-drawings',
    'facts/days.yaml missing-file',
    'facts/organisations.yaml missing-file',
    'facts/regions.yaml missing-file',
    'facts/sources.yaml missing-file',
    'pages/texts.yaml missing-file',
  ]);
});

const GARBAGE = [
  '',
  '\n',
  '- a\n- b\n',
  'palabra',
  'null',
  '[1, {a: }]',
  '---\n---\n',
  '['.repeat(5000),
  'a: &x [*x]',
  'a: *x',
];

test.each(GARBAGE.map((text) => [text.slice(0, 12), text]))(
  '%j in every file is a finding and nothing is thrown',
  (_shown, text) => {
    const all = Object.fromEntries(Object.keys(cleanTree()).map((file) => [file, text]));
    const butCampaign = { ...all, 'campaign.yaml': cleanTree()['campaign.yaml']! };
    for (const tree of [all, butCampaign]) {
      const findings = findingsIn(tree);
      expect(findings).not.toEqual([]);
      expect(findings.map(explanationOf).every(({ es, en }) => es && en)).toBe(true);
    }
  },
);

const files = fc.constantFrom(...Object.keys(cleanTree()));

property.prop([files, fc.uint8Array({ maxLength: 200 })], { numRuns: 15 })(
  'random bytes in one file are never thrown at',
  (file, bytes) => {
    expect(Array.isArray(findingsIn({ ...cleanTree(), [file]: bytes }))).toBe(true);
  },
  SLOW,
);

property.prop([files, fc.nat(), fc.nat({ max: 40 }), fc.string({ maxLength: 6 })], { numRuns: 25 })(
  'a file with a piece cut out and another put in gives findings with a place in it',
  (file, at, length, piece) => {
    const text = cleanTree()[file]!;
    const start = at % text.length;
    const cut = text.slice(0, start) + piece + text.slice(start + length);
    for (const finding of findingsIn({ ...cleanTree(), [file]: cut })) {
      expect(finding.line).toBeGreaterThanOrEqual(0);
      expect(finding.field.includes('undefined')).toBe(false);
    }
  },
  SLOW,
);
