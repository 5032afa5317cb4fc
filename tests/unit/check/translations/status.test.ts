/** The state of each text, counted for each language. */
import { expect, test } from 'vitest';
import { localesOf } from '../../../../src/check/read/campaign-facts.ts';
import { translationStatus } from '../../../../src/check/translations/status.ts';
import { STATES, totalOf } from '../../../../src/domain/page/translation-status.ts';
import { contentOf } from '../../../fixtures/content-read.ts';

test('counts every section and phrase once in each language', () => {
  const content = contentOf('content');
  const status = translationStatus(content);
  const sums = localesOf(content).map((locale) => {
    const counts = totalOf(status.filter((one) => one.locale === locale).map((one) => one.counts));
    return STATES.reduce((sum, state) => sum + counts[state], 0);
  });
  expect(sums.length).toBeGreaterThan(1);
  expect(new Set(sums).size).toBe(1);
  expect(sums[0]).toBeGreaterThan(0);
});
