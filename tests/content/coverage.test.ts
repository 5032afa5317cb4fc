/** What the real records say of their reach: the level and the regions of one never tell two stories. */
import { describe, expect, test } from 'vitest';
import { isAbroad, isNationwide, isOfNoRegion } from '../../src/domain/service/coverage.ts';
import { contentOf } from '../fixtures/content-read.ts';

const content = contentOf('content');
const own = content.campaign!.whole!.country.code.toLowerCase();
const reaches = content.services.map(({ id, country, whole }) => ({ id, country, coverage: whole!.coverage }));

describe('a service', () => {
  test('that is nationwide or abroad names no region', () => {
    const wide = reaches.filter((record) => isNationwide(record) || isAbroad(record));
    expect(wide.length).toBeGreaterThan(0);
    expect(wide.filter((record) => !isOfNoRegion(record))).toEqual([]);
  });

  test('of this country that is neither names at least one, so that a page of a region shows it', () => {
    const local = reaches.filter((record) => record.country === own && !isNationwide(record) && !isAbroad(record));
    expect(local.length).toBeGreaterThan(0);
    expect(local.filter(isOfNoRegion)).toEqual([]);
  });
});
