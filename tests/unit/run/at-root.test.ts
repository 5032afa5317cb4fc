import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCampaign } from '../../../src/check/read/campaign.ts';
import { contentAtRoot } from '../../run/at-root.ts';

/** A project whose site has an address. */
function projectAt(address: string): string {
  const root = mkdtempSync(join(tmpdir(), 'at-root-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  const campaign = join(root, 'content/campaign.yaml');
  const text = readFileSync(campaign, 'utf8');
  writeFileSync(campaign, text.replace(/^address: .*$/m, `address: ${address}`));
  return root;
}

describe('what is tested', () => {
  test.each(['null', 'https://example.org/'])('is the content itself where the address is %s', (address) => {
    expect(contentAtRoot(projectAt(address))).toEqual({});
  });

  test('is a copy with an address that has no path where it has one, and the content stays as it is', () => {
    const root = projectAt('https://example.org/30julio/');
    expect(contentAtRoot(root)).toEqual({
      CONTENT_DIR: '.cache/content-at-root',
      DIST_CONTENT: '.cache/content-at-root',
    });
    expect(readCampaign(join(root, '.cache/content-at-root')).address).toBe('https://example.org/');
    expect(readCampaign(join(root, 'content')).address).toBe('https://example.org/30julio/');
  });

  test('is the content itself where its campaign has a mistake, which the check says', () => {
    expect(contentAtRoot(projectAt('30julio'))).toEqual({});
  });
});
