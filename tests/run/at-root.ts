import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCampaignEntry } from '../../src/check/read/campaign.ts';
import { splice } from '../../src/cli/splice-yaml.ts';

const COPY = '.cache/content-at-root';

/**
 * Where the site that is tested has its content: our own folder; where its address has a path, a copy whose address has none. The tests
 * open the files of a build as pages of a host, and that every link begins with a path is shown by the made-up country.
 *
 * @param root the folder with `content/`
 * @returns variables for builds and tests; none where the content itself does
 */
export function contentAtRoot(root: string): Record<string, string> {
  // What is wrong with the campaign is said by the check of the content.
  const address = readCampaignEntry(join(root, 'content')).entry?.whole?.address;
  const whole = address ? new URL('/', address).href : null;
  if (whole === null || whole === address) return {};
  const copy = join(root, COPY);
  rmSync(copy, { recursive: true, force: true });
  cpSync(join(root, 'content'), copy, { recursive: true });
  const campaign = join(copy, 'campaign.yaml');
  const text = splice(readFileSync(campaign, 'utf8'), ['address'], whole);
  if (text === null)
    throw new Error('The address in content/campaign.yaml cannot be written anew. Write it on one line.');
  writeFileSync(campaign, text);
  return { CONTENT_DIR: COPY, DIST_CONTENT: COPY };
}
