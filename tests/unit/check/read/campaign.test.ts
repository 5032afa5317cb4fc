import { expect, test } from 'vitest';
import { contentDir, readCampaign } from '../../../../src/check/read/campaign.ts';
import { broken } from '../../../fixtures/content-faults/faults.ts';
import { cleanTree, withTree } from '../../../fixtures/content-faults/tree.ts';

test('readCampaign returns the campaign of a folder', () => {
  expect(withTree(cleanTree(), (dir) => readCampaign(dir)).country.code).toBe('GB');
});

test('readCampaign throws the report where the campaign has mistakes', () => {
  const tree = broken(
    'campaign.yaml',
    'day: "07-30"',
    'day: 7',
    broken('campaign.yaml', 'stage: preview', 'stage: previw'),
  );
  expect(() => withTree(tree, (dir) => readCampaign(dir))).toThrow(
    /línea 2: `day` es 7\.[\s\S]*stage: preview[\s\S]*2 faltas/,
  );
});

test('readCampaign throws the report where there is no campaign', () => {
  expect(() => withTree({}, (dir) => readCampaign(dir))).toThrow('Este archivo todavía no existe.');
});

test('the content folder is content, or what CONTENT_DIR names', () => {
  expect(contentDir({})).toBe('content');
  expect(contentDir({ CONTENT_DIR: 'tests/fixtures/otro' })).toBe('tests/fixtures/otro');
});
