/** Every page by html-validate, and the heaviest of each kind and language by the Nu checker; in the shorter run one of each kind by both. */
import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCampaign } from '../../../src/check/read/campaign.ts';
import { snippetOf } from '../../../src/outputs/embeds/embeds.ts';
import { isAll } from '../../run/left-to-all.ts';
import { listPages, onePerKind } from '../pages.ts';
import { COUNTRY, SITES } from '../sites.ts';
import { findNuMistakes, hasJava } from './nu.ts';
import { findHtmlMistakes } from './rules.ts';

const WRONG = '<!DOCTYPE html><html lang="es"><head><title>T</title></head><body><p><div>x</div></p></body></html>';

describe.each(SITES)('$name', ({ dir, contentDir }) => {
  const { sourceLocale, ...rules } = readCampaign(contentDir);
  const pages = () => {
    const all = listPages(dir, { sourceLocale, ...rules });
    return isAll
      ? all
      : onePerKind(
          dir,
          all.filter(({ locale }) => locale === sourceLocale),
        );
  };

  test('is valid HTML, by html-validate', async () => {
    expect(pages().length).toBeGreaterThan(0);
    const mistakes: string[] = [];
    for (const { file, path } of pages()) {
      mistakes.push(...findHtmlMistakes(await readFile(join(dir, file), 'utf8'), path));
    }
    expect(mistakes.slice(0, 25)).toEqual([]);
  });

  test.skipIf(!hasJava())('is valid HTML, by the Nu checker, which needs Java 17 or newer', async () => {
    const mistakes = await findNuMistakes(onePerKind(dir, pages()).map(({ file }) => join(dir, file)));
    expect(mistakes.slice(0, 25)).toEqual([]);
  });
});

describe('for the frames of other sites', () => {
  const { dir, contentDir } = COUNTRY;
  const { sourceLocale } = readCampaign(contentDir);
  const files = () => globSync(`frame/${sourceLocale}/**/*.html`, { cwd: dir });

  test('each page is valid HTML, by html-validate', () => {
    expect(files().length).toBeGreaterThan(1);
    expect(files().flatMap((file) => findHtmlMistakes(readFileSync(join(dir, file), 'utf8'), file))).toEqual([]);
  });

  test.skipIf(!hasJava())('so is each and the code that shows it, by the Nu checker', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'code-'));
    const code = (sandbox: string) =>
      snippetOf({ src: 'https://example.org/frame/', title: 'A "name" & more', sandbox });
    const host = join(folder, 'host.html');
    const codes = [code(''), code('allow-popups')].join('');
    await writeFile(
      host,
      `<!DOCTYPE html><html lang="en"><head><title>Host</title></head><body>${codes}</body></html>`,
    );
    expect(await findNuMistakes([host, ...files().map((file) => join(dir, file))])).toEqual([]);
  });
});

test.skipIf(!hasJava())('a block inside a paragraph is found by the Nu checker', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'nu-')), 'wrong.html');
  await writeFile(file, WRONG);
  expect((await findNuMistakes([file])).join()).toContain('“p”');
});
