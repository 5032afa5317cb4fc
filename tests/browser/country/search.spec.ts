import { expect, test } from '@playwright/test';
import { searchFor } from '../checks/search.ts';

test.describe('in a language whose words have apostrophes and accents', () => {
  test.beforeEach(({ page }) => page.goto('/es/search/'));

  for (const typed of ['t’anta', "t'anta", 'tʼanta', 'T‘ANTA'])
    test(`the search finds a word with an apostrophe, typed as ${typed}`, async ({ page }) => {
      expect(await searchFor(page, typed)).toContain('T’antaña');
    });

  test('the search does not mind accents', async ({ page }) => {
    expect(await searchFor(page, 'nawpaq')).toContain('T’antaña');
  });

  test('what is typed stands in no address and in no request', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await searchFor(page, 'wariñan');
    expect(asked.join(' ')).not.toMatch(/wari/i);
    expect(page.url()).not.toMatch(/wari/i);
  });
});
