import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCampaign } from '../../../src/check/read/campaign.ts';
import { listPages } from '../pages.ts';
import type { SiteSpec } from '../site.ts';
import { formOf } from './form.ts';
import { findHtmlMistakes } from './rules.ts';

/**
 * Every page of a site by html-validate: one page of each form, since all pages of a form are valid if one is; the long
 * set asks of each page. Each site has a test file of its own, so that two cores share them.
 */
export function checkEveryPage({ name, dir, contentDir }: SiteSpec): void {
  describe(name, () => {
    test('is valid HTML on every page, by html-validate', () => {
      const pages = listPages(dir, readCampaign(contentDir));
      expect(pages.length).toBeGreaterThan(0);
      const forms = new Set<string>();
      const mistakes = pages.flatMap(({ file, path }) => {
        const html = readFileSync(join(dir, file), 'utf8');
        const form = hash('sha256', formOf(html));
        if (forms.has(form)) return [];
        forms.add(form);
        return findHtmlMistakes(html, path);
      });
      expect(mistakes.slice(0, 25)).toEqual([]);
    });
  });
}
