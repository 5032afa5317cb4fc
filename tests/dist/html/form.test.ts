import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCampaign } from '../../../src/check/read/campaign.ts';
import { listPages } from '../pages.ts';
import { REAL } from '../sites.ts';
import { FAULTS, FAULTS_OF_PAGES } from './faults.ts';
import { formOf } from './form.ts';
import { activeRules, findHtmlMistakes } from './rules.ts';

const page = aBuiltPage();
const within = (html: string) => page.replace('</main>', () => `${html}</main>`);

describe('the form of a page', () => {
  test('is tried with a fault for each rule', async () => {
    // It judges a configuration, and no page.
    const rules = (await activeRules()).filter((rule) => rule !== 'deprecated-rule');
    expect(Object.keys({ ...FAULTS, ...FAULTS_OF_PAGES }).toSorted()).toEqual(rules.toSorted());
  });

  test.each(Object.entries(FAULTS))('is another one with a fault of %s', (rule, [right, wrong]) => {
    expect(findHtmlMistakes(within(right), '/')).not.toContainEqual(expect.stringContaining(`${rule}:`));
    expect(findHtmlMistakes(within(wrong), '/')).toContainEqual(expect.stringContaining(`${rule}:`));
    expect(formOf(within(wrong))).not.toBe(formOf(within(right)));
  });

  test.each(Object.entries(FAULTS_OF_PAGES))('is another one with a fault of %s', (rule, [right, wrong]) => {
    const faulty = page.replace(right, () => wrong);
    expect(findHtmlMistakes(faulty, '/')).toContainEqual(expect.stringContaining(`${rule}:`));
    expect(formOf(faulty)).not.toBe(formOf(page));
  });
});

function aBuiltPage(): string {
  const [first] = listPages(REAL.dir, readCampaign(REAL.contentDir)).filter(({ kind }) => kind === 'need');
  return readFileSync(join(REAL.dir, first!.file), 'utf8');
}
