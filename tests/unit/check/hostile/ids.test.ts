/** Ids and words of addresses, in every file that has them: a hostile one stops, whichever field it stands in. */

import { fc, test as property } from '@fast-check/vitest';
import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { strayFiles } from '../../../../src/check/read/files-there.ts';
import { splitFrontMatter } from '../../../../src/check/source/front-matter.ts';
import { isSlug } from '../../../../src/codes/slug.ts';
import { campaignSchema } from '../../../../src/schemas/campaign.ts';
import { ALL_KINDS, kindOf } from '../../../../src/schemas/kinds/kinds.ts';
import { cleanTree } from '../../../fixtures/content-faults/tree.ts';
import { tries } from '../../../tries.ts';

const HOSTILE = [
  '../../x',
  '/etc/hostname',
  '..\\..\\x',
  '%2e%2e/x',
  'a/b',
  'a.b',
  '.',
  '__proto__',
  'x" onclick="alert(1)',
  'javascript:alert(1)',
  'a\u0000b',
  '‮a',
  '',
];

/** Every place of a value where a code stands. */
function codesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value === 'string') return CODES.some((name) => path.includes(name)) && isSlug(value) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    codesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Fields that hold codes of records, words of addresses or names of files. */
const CODES = [
  'operator',
  'sources',
  'source',
  'organisers',
  'locale',
  'sourceLocale',
  'paths',
  'slug',
  'services',
  'core',
  'roles',
  'basis',
  'quiz',
  'fallback',
];

describe.each(Object.entries(cleanTree()).filter(([file]) => !file.startsWith('words/')))('%s', (file, text) => {
  const kind = kindOf(file)!;
  const value = parse(file.endsWith('x') || file.endsWith('.md') ? splitFrontMatter(text)!.front : text);
  const places = codesIn(value);

  test.skipIf(places.length === 0)('holds no hostile code in any of its fields', () => {
    const passed = places.flatMap((path) =>
      HOSTILE.filter((code) => (kind.schema as z.ZodType).safeParse(withValue(value, path, code)).success).map(
        (code) => `${path.join('.')}: ${JSON.stringify(code)}`,
      ),
    );
    expect(passed.filter((one) => !one.startsWith('roles.') || !one.endsWith('null'))).toEqual([]);
  });
});

test('every word of an address is a code', () => {
  const paths = campaignSchema.shape.paths;
  for (const name of Object.keys(paths.shape))
    for (const code of HOSTILE)
      expect(paths.shape[name as keyof typeof paths.shape].safeParse(code).success).toBe(false);
});

const name = fc.oneof(
  fc.constantFrom('..', '.', 'x y', 'É', 'a.b', 'con', 'index', '%2e', '\u202ea'),
  fc.string({ minLength: 1, maxLength: 8 }),
);

property.prop(
  [
    fc.constantFrom(...ALL_KINDS.filter(({ collection }) => collection)),
    fc.array(name, { minLength: 1, maxLength: 3 }),
  ],
  { numRuns: tries(400) },
)('a file that the site would read has a name of codes from end to end, or is a finding', ({ path }, names) => {
  const given = [...names];
  const file = path.replace(/<(?:\.\.\.)?\w+>/g, () => given.shift() ?? 'a');
  if (file.split('/').includes('..') || file.split('/').some((part) => part === '' || part === '.')) return;
  const own = file.slice(0, file.lastIndexOf('.')).split('/').every(isSlug);
  if (kindOf(file) && !own) expect(strayFiles([file])).not.toEqual([]);
});

function withValue(value: unknown, path: readonly (string | number)[], code: string): unknown {
  const copy = structuredClone(value);
  const parent = path.slice(0, -1).reduce<unknown>((here, step) => Reflect.get(here as object, step), copy);
  Reflect.set(parent as object, path.at(-1)!, code);
  return copy;
}
