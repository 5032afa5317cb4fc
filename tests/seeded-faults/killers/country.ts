import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './program.ts';

/** Where tests of the built made-up country look for it, and for what it was built from. */
const SITE = 'dist-fixture';
const CONTENT = '.cache/fixture-country';
/** As in `npm test`. */
const DAY = '2027-07-01';
const ACTIVITIES = '20';

/** The country stands for the real site too, which would take much longer to build. */
export const COUNTRY_ENV = { DIST: SITE, DIST_CONTENT: CONTENT, DIST_COUNTRY: SITE, DIST_COUNTRY_CONTENT: CONTENT };

/** Builds the made-up country with few activities; what was said last where that fails, else null. */
export async function buildCountry(root: string): Promise<string | null> {
  rmSync(join(root, SITE), { recursive: true, force: true });
  const prepared = await runNode(['tests/fixtures/country/prepare.ts', '--activities', ACTIVITIES], root);
  if (prepared.code !== 0) return lastWords(prepared.text);
  const env = { CONTENT_DIR: CONTENT, OUT_DIR: SITE, BUILD_DATE: DAY, ASTRO_TELEMETRY_DISABLED: '1' };
  const built = await runNode(['node_modules/astro/bin/astro.mjs', 'build'], root, env);
  return built.code === 0 ? null : lastWords(built.text);
}

function lastWords(text: string): string {
  return (
    text
      .trim()
      .split('\n')
      .find((line) => /error|not |cannot/i.test(line)) ??
    text.trim().split('\n').at(-1) ??
    ''
  );
}
