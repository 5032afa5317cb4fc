/**
 * The contract of searches: what people type leads to help first. `searches.yaml` was written by somebody who had not seen
 * our words; `ordinary.yaml` holds what somebody types who looks for something to read.
 */
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createSituationMatcher } from '../../../../src/domain/situations/matcher.ts';
import { realDirectory } from '../finder/real-directory.ts';

const FOLDER = 'tests/fixtures/searches';
const FEWEST = { es: 60, en: 20, pt: 20 };

const search = z.strictObject({
  locale: z.enum(['es', 'en', 'pt']),
  query: z.string(),
  expect: z.array(z.string()).min(1),
  who: z.string(),
  /** Why the ways need not answer it. */
  aside: z.string().optional(),
});
const searches = z.array(search).parse(parse(readFileSync(`${FOLDER}/searches.yaml`, 'utf8')));
const ordinary = z
  .record(z.string(), z.array(z.string()))
  .parse(parse(readFileSync(`${FOLDER}/ordinary.yaml`, 'utf8')));

const matcher = createSituationMatcher(realDirectory().situationWords);
const firstOf = (query: string) => matcher.findHelp(query)[0]?.situation;

describe.each(['es', 'en', 'pt'] as const)('what somebody types in %s', (locale) => {
  const fair = searches.filter((one) => one.locale === locale && one.aside === undefined);

  test('leads first to a way that fits', () => {
    const wrong = fair.filter(({ query, expect: ways }) => {
      const first = firstOf(query);
      return !ways.some((way) => way === first);
    });
    expect(wrong.map(({ query, expect: ways }) => `${query}: ${firstOf(query)}, not ${ways.join(' or ')}`)).toEqual([]);
  });

  test('is known by enough examples', () => expect(fair.length).toBeGreaterThanOrEqual(FEWEST[locale]));

  test('leads to no way where it asks for something to read', () => {
    const wrong = (ordinary[locale] ?? []).filter((query) => firstOf(query) !== undefined);
    expect(wrong.map((query) => `${query}: ${firstOf(query)}`)).toEqual([]);
  });
});
