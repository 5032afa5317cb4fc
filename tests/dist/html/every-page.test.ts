import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCampaign } from '../../../src/check/read/campaign.ts';
import { listPages } from '../pages.ts';
import { SITES } from '../sites.ts';
import { findNuMistakes, hasJava } from './nu.ts';
import { findHtmlMistakes } from './rules.ts';

const MINUTES = 20;

/** The usual run shows the Nu checker one page of each kind. */
test.skipIf(!hasJava()).each(SITES)(
  '$name is valid HTML on every page, by the Nu checker',
  async ({ dir, contentDir }) => {
    const files = listPages(dir, readCampaign(contentDir)).map(({ file }) => join(dir, file));
    const mistakes = await findNuMistakes(files);
    expect(mistakes.slice(0, 25)).toEqual([]);
  },
  MINUTES * 60_000,
);

/** The usual run shows html-validate one page of each form. */
test.each(SITES)(
  '$name is valid HTML on every page, by html-validate',
  ({ dir, contentDir }) => {
    const pages = listPages(dir, readCampaign(contentDir));
    const mistakes = pages.flatMap(({ file, path }) => findHtmlMistakes(readFileSync(join(dir, file), 'utf8'), path));
    expect(mistakes.slice(0, 25)).toEqual([]);
  },
  MINUTES * 60_000,
);
