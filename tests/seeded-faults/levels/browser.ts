import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Copy } from '../copy.ts';
import { buildCountry } from './country.ts';
import type { Catch, Level } from './level.ts';
import { runNode } from './program.ts';

const REPORT = '.cache/seeded-faults-browser.json';
/** The front of help in each language that is looked at, and the exit: one page is enough to see a style. */
const ONE_PAGE = String.raw`\(help[,)]|the exit `;

interface Suite {
  file: string;
  suites?: Suite[];
  specs?: { title: string; ok: boolean; file: string }[];
}

/** A build of the made-up country, then one of its pages in a browser; again only what passes without a fault counts. */
export function browserLevel({ root, withFault }: Copy): Level {
  let passing: ReadonlySet<string> | undefined;
  const sound = async () => {
    await buildCountry(root);
    return new Set((await testsOf(root)).filter(({ ok }) => ok).map(nameOf));
  };
  return {
    id: 'browser',
    tries: async (fault) => {
      passing ??= await sound();
      const known = passing;
      return withFault(fault, async () => {
        const failure = await buildCountry(root);
        if (failure !== null) return { by: 'astro build', test: failure };
        return (await testsOf(root)).find((one) => !one.ok && known.has(nameOf(one))) ?? null;
      });
    },
  };
}

function nameOf({ by, test }: Catch): string {
  return `${by} ${test}`;
}

async function testsOf(root: string): Promise<(Catch & { ok: boolean })[]> {
  const args = ['test', '--config', 'tests/playwright.config.ts', '--project', 'country', '--grep', ONE_PAGE];
  await runNode(['node_modules/@playwright/test/cli.js', ...args], root, { BROWSER_REPORT: join(root, REPORT) });
  const { suites } = JSON.parse(readFileSync(join(root, REPORT), 'utf8')) as { suites: Suite[] };
  return suites.flatMap(specsOf).map(({ title, file, ok }) => ({ by: `tests/browser/${file}`, test: title, ok }));
}

function specsOf({ suites = [], specs = [] }: Suite): NonNullable<Suite['specs']> {
  return [...specs, ...suites.flatMap(specsOf)];
}
