import { globSync } from 'node:fs';
import { nearest } from '../../check/nearest.ts';
import { readYaml } from '../../check/read-yaml.ts';
import { formatReport } from '../../check/report.ts';
import { both } from '../../check/sentences/words.ts';
import { fileOf, TABLE_FILES } from './table-files.ts';
import { TABLE_SCHEMAS, type Tables } from './table-schemas.ts';

const KEYS = Object.keys(TABLE_SCHEMAS) as (keyof Tables)[];

/**
 * Reads the hand-made tables of a deployment, one file each.
 *
 * @returns the tables, or a report of every mistake in them
 */
export function readTables(dir: string): { tables: Tables; report: null } | { tables: null; report: string } {
  const read = KEYS.map((key) => {
    const { purpose, start } = TABLE_FILES[key];
    return { key, ...readYaml<unknown>(dir, fileOf(key), TABLE_SCHEMAS[key], { purpose, start: both(start) }) };
  });
  const findings = read.flatMap((one) => one.findings);
  const strays = findStrays(dir);
  if (findings.length === 0 && strays.length === 0) {
    return { tables: Object.fromEntries(read.map(({ key, entry }) => [key, entry?.whole])) as Tables, report: null };
  }
  const mistakes = findings.length > 0 ? [formatReport(findings, KEYS.length, { lang: 'en', dir })] : [];
  return { tables: null, report: [...strays, ...mistakes].join('\n\n') };
}

/** Files that would be passed over without a word, since no table has their name. */
function findStrays(dir: string): string[] {
  const known = KEYS.map(fileOf);
  return globSync('*.{yaml,yml}', { cwd: dir })
    .filter((name) => !known.includes(name))
    .sort()
    .map((name) => {
      const close = nearest(name, known);
      return `${dir}/${name}: no table has this name.${close ? ` Rename it to ${close}.` : ` The tables are ${known.join(', ')}.`}`;
    });
}
