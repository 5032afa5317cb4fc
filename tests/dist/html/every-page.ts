import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCampaign } from '../../../src/check/read/campaign.ts';
import { listPages } from '../pages.ts';
import type { SiteSpec } from '../site.ts';
import { findHtmlMistakes } from './rules.ts';

/** Every page of a site by html-validate. Each site has a test file of its own, so that two cores share them. */
export function checkEveryPage({ name, dir, contentDir }: SiteSpec): void {
  describe(name, () => {
    test('is valid HTML on every page, by html-validate', () => {
      const pages = listPages(dir, readCampaign(contentDir));
      expect(pages.length).toBeGreaterThan(0);
      const mistakes = pages.flatMap(({ file, path }) => findHtmlMistakes(readFileSync(join(dir, file), 'utf8'), path));
      expect(mistakes.slice(0, 25)).toEqual([]);
    });
  });
}
