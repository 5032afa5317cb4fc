/** Who wrote what readers are given: each script that holds a library names the file with its licence. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BILL_OF_MATERIALS, LICENCES } from '../../src/i18n/addresses.ts';
import { SITES } from './sites.ts';

/** Writes tables for commands and the build; no script of a page holds it. */
const WRITER = 'src/activity-intake/write-xlsx.ts';

/** The libraries that islands and the readers of files import, from their own text and not from a bundle. */
const IMPORTED = [
  ...new Set(
    globSync('src/{islands,activity-intake}/**/*.{ts,tsx}', { exclude: [WRITER] })
      .flatMap((file) => [
        ...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type).*? from '([^.'][^']*)';$/gm),
      ])
      .map(([, name]) => name!.replace(/^((?:@[^/]+\/)?[^/]+).*$/, '$1')),
  ),
];

describe.each(SITES)('$name', ({ dir }) => {
  const notices = readFileSync(join(dir, LICENCES), 'utf8');
  const names = [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+$/gm)].map(([, name]) => name!);

  test('has the notice of every library that a script imports, of the search and of what loads islands', () => {
    expect(IMPORTED).toContain('papaparse');
    expect([...IMPORTED, 'astro', 'pagefind'].filter((name) => !names.includes(name))).toEqual([]);
  });

  test('has the licence of the font of headings', () => {
    expect(notices).toMatch(/@fontsource\/noto-serif \d[\s\S]*SIL OPEN FONT LICENSE/i);
  });

  test('has the whole licence of each', () => {
    expect(notices.split(/^-{72}$/m).filter((notice) => notice.length < 500)).toEqual([]);
  });

  test('names them in the scripts that hold some', () => {
    const marked = globSync('_astro/*.js', { cwd: dir }).filter((file) =>
      readFileSync(join(dir, file), 'utf8').startsWith(`/*! ${LICENCES.slice(1)} */`),
    );
    // What islands share has Preact in it.
    expect(marked.some((file) => file.includes('island'))).toBe(true);
    expect(marked.length).toBeGreaterThan(5);
  });

  test('lists the packages that it is made of, with licences and hashes, and nothing of where it was built', () => {
    const text = readFileSync(join(dir, BILL_OF_MATERIALS), 'utf8');
    const bill = JSON.parse(text);
    expect([bill.bomFormat, bill.metadata.component.name]).toEqual(['CycloneDX', 'thirty-july']);
    const names = bill.components.map(({ name }: { name: string }) => name);
    for (const name of ['astro', 'preact', 'pagefind']) expect(names).toContain(name);
    expect(names).not.toContain('vitest');
    const bare = bill.components.filter(
      ({ licenses, hashes }: { licenses?: unknown[]; hashes?: unknown[] }) => !licenses?.length || !hashes?.length,
    );
    expect(bare).toEqual([]);
    expect(text).not.toMatch(/serialNumber|timestamp|\/home\/|\/work\//);
  });
});
