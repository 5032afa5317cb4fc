/** No text makes the judge slow: what takes long grows with the text and no faster, and a file that takes too long is left. */
import { describe, expect, test } from 'vitest';
import { FIELDS, type FieldName } from '../../../src/activity-intake/fields.ts';
import { judge } from '../../../src/activity-intake/judge.ts';
import { FileProblem } from '../../../src/activity-intake/problem.ts';
import { judgingDeadline } from '../../../src/cli/activity-intake/read-apart.ts';
import { ACTIVITY_TEXTS, ANNOUNCED_TEXTS } from '../../../src/codes/activity.ts';
import { RULES } from '../../fixtures/activity-intake/rules.ts';

const TEXTS: Partial<Record<FieldName, { most: number }>> = { ...ACTIVITY_TEXTS, ...ANNOUNCED_TEXTS };

/** Signs and words on which patterns begin and do not end. */
const AGAIN = [
  ...[
    '(',
    '[',
    '*',
    'a',
    'a ',
    '. ',
    '.',
    ', ',
    '-',
    '//',
    'a.',
    'a@',
    '1',
    '1 ',
    '1-',
    '1/',
    '+',
    '#',
    '<',
    '<a ',
    '&a',
    '{',
  ],
  ...[
    '![',
    '](',
    ': ',
    '«',
    '_',
    'https://',
    'www.',
    'a.b/',
    'de ',
    'Ana ',
    'A. ',
    '10:00 ',
    '30/07/2027 ',
    'julio ',
    'x\n',
  ],
  ...[
    'casa de ',
    'niña ',
    'uno dos ',
    'de 9 años ',
    'punto com ',
    'arroba ',
    'cancelado: ',
    '(cancelado) ',
    'hogar para ',
  ],
  ...[
    'e\u0301',
    '\u200B',
    '\u202E',
    '😀',
    '\u0663',
    'w o r d ',
    '0a',
    '#REF! ',
    'ID de reunión ',
    '<p>',
    '-::~:~',
    '&nbsp;',
  ],
];

/** Milliseconds of work for a row whose every field is full of something, up to a part of what it may hold. */
function workFor(again: string, part: number): number {
  const row = Object.fromEntries(
    FIELDS.map((field) => {
      const most = Math.floor((TEXTS[field]?.most ?? 1000) * part);
      return [field, [...again.repeat(most)].slice(0, most - 1).join('')];
    }),
  );
  const times = [0, 1].map(() => {
    const before = process.cpuUsage();
    judge(row, RULES);
    return process.cpuUsage(before).user / 1000;
  });
  return Math.min(...times);
}

test.each(AGAIN)(
  'a row that is full of %j takes no more than twice the time of one that is half full',
  { retry: 2 },
  (again) => {
    const whole = workFor(again, 1);
    // So little says nothing.
    if (whole > 25) expect(whole / workFor(again, 0.5)).toBeLessThan(3);
    expect(whole).toBeLessThan(150);
  },
);

test('a field that is far too long is told once, and nothing else is asked of it', () => {
  const long = '(['.repeat(16_000);
  const before = process.cpuUsage();
  for (let i = 0; i < 20; i += 1) {
    const { findings } = judge(Object.fromEntries(FIELDS.map((field) => [field, long])), RULES);
    const columns = findings.map(({ column }) => column);
    expect(findings.filter(({ code }) => code === 'too-long')).toHaveLength(FIELDS.length);
    expect(new Set(columns).size).toBe(columns.length);
  }
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000);
});

describe('the deadline of a file', () => {
  test('says that it takes too long', () => {
    expect(() => judgingDeadline(10, { start: -1, row: 0 })()).toThrow(new FileProblem('too-slow'));
  });

  test('leaves rows the time that they need, the more the more there are', () => {
    expect(() => judgingDeadline(0)()).not.toThrow();
    expect(() => judgingDeadline(10_000, { start: -1, row: 1 })()).not.toThrow();
  });
});
