import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Copy } from '../copy.ts';
import { buildCountry, COUNTRY_ENV } from './country.ts';
import type { Catch, Level } from './level.ts';
import { runNode } from './program.ts';

const REPORT = '.cache/seeded-faults-dist.json';

interface Report {
  testResults: { name: string; assertionResults: { fullName: string; status: string }[] }[];
}

/**
 * A build of the made-up country, then the tests of built files, but for the validators of HTML, which take longer than all
 * of them. Only a test that passes on the country without a fault counts: some are for the real site.
 */
export function distLevel({ root, withFault }: Copy): Level {
  let passing: ReadonlySet<string> | undefined;
  const sound = async () => {
    const failure = await buildCountry(root);
    if (failure !== null) throw new Error(`The made-up country cannot be built without a fault: ${failure}`);
    return new Set((await testsOf(root)).filter(({ status }) => status === 'passed').map(nameOf));
  };
  return {
    id: 'dist',
    tries: async (fault) => {
      passing ??= await sound();
      const known = passing;
      return withFault(fault, async () => {
        const failure = await buildCountry(root);
        if (failure !== null) return { by: 'astro build', test: failure };
        return (await testsOf(root)).find((one) => one.status === 'failed' && known.has(nameOf(one))) ?? null;
      });
    },
  };
}

function nameOf({ by, test }: Catch): string {
  return `${by} ${test}`;
}

async function testsOf(root: string): Promise<(Catch & { status: string })[]> {
  const args = ['run', '--config', 'tests/vitest.config.ts', '--root', '.', '--project', 'dist'];
  const report = ['--reporter', 'json', `--outputFile.json=${REPORT}`];
  await runNode(
    ['node_modules/vitest/vitest.mjs', ...args, '--exclude', 'tests/dist/html*', ...report],
    root,
    COUNTRY_ENV,
  );
  const { testResults } = JSON.parse(readFileSync(join(root, REPORT), 'utf8')) as Report;
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({ by: relative(root, name), test: fullName, status })),
  );
}
