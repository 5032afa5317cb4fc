import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { iso31662 } from 'iso-3166';
import { afterAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ofFamily } from '../../src/cli/import/family.ts';
import { fileOf, TABLE_FILES } from '../../src/cli/import/table-files.ts';
import { TABLE_SCHEMAS, type Tables } from '../../src/cli/import/table-schemas.ts';
import { readTables } from '../../src/cli/import/tables.ts';
import { TABLES, tablesOf } from './import-fixture.ts';

const SHIPPED = path.join(import.meta.dirname, '../../content/import');
const KEYS = Object.keys(TABLE_SCHEMAS) as (keyof Tables)[];
const temp = mkdtempSync(path.join(tmpdir(), 'import-tables-'));
afterAll(() => rmSync(temp, { recursive: true }));

test('the shipped tables have no mistake', () => {
  expect(readTables(SHIPPED).report).toBeNull();
});

test('each shipped table says at its head why it exists', () => {
  const names = globSync('*.yaml', { cwd: SHIPPED }).sort();
  expect(names).toEqual(KEYS.map(fileOf).sort());
  for (const name of names) expect(readFileSync(path.join(SHIPPED, name), 'utf8'), name).toMatch(/^# [A-Z].{40}/);
});

test('the shipped regions are those of ISO 3166-2, each once, and no shape is missing', () => {
  const { regions } = tablesOf(SHIPPED).regions;
  const codes = regions.map((region) => region.code);
  const country = codes[0]!.slice(0, 2);
  const official = iso31662.filter((one) => one.parent === country).map((one) => one.code);
  expect([...codes].sort()).toEqual(official.sort());
  expect(new Set(regions.map((region) => region.slug)).size).toBe(regions.length);
  for (const { shape, code } of regions) expect(codes).toContain(shape ?? code);
});

test('the shipped tables of services know each other', () => {
  const { countryListing, countryTopics, countryOperators, organisations } = tablesOf(SHIPPED);
  const isKnown = (id: string) => Boolean(countryTopics.services[id] ?? ofFamily(id, countryTopics.families));
  const listing = [...Object.values(countryListing.services), ...Object.values(countryListing.families)];
  const ids = [...Object.keys(countryListing.services), ...listing.flatMap(({ instead }) => instead)];
  expect([...ids, ...countryTopics.lastResort].filter((id) => !isKnown(id))).toEqual([]);
  const bodies = organisations.organisations.map(({ id }) => id);
  const named = [...Object.values(countryOperators.operators), ...Object.values(countryOperators.services)];
  expect(named.filter(({ organisation }) => organisation && !bodies.includes(organisation))).toEqual([]);
});

test('the shipped tables protect: teams that wait to be asked are never listed, sheltered houses have no place', () => {
  const { families, services } = tablesOf(SHIPPED).countryListing;
  const waiting = Object.values(families).filter(({ reasons }) => reasons.includes('operator-not-asked'));
  expect(waiting.every(({ alwaysRoute, instead }) => alwaysRoute && instead.length > 0)).toBe(true);
  const houses = Object.values(services).filter(({ reasons }) => reasons.includes('safety-of-people'));
  expect(houses.every(({ hidePlace }) => hidePlace)).toBe(true);
});

test.each(KEYS)('what to write first in the table %s passes its own schema', (key) => {
  expect(TABLE_SCHEMAS[key].safeParse(parse(TABLE_FILES[key].start)).error).toBeUndefined();
});

/** The report on the made-up tables with one file changed, without pointers to other pages; null takes the file away. */
function reportOn(name: string, how: (text: string) => string | null): string {
  const folder = path.join(temp, 'tables');
  rmSync(folder, { recursive: true, force: true });
  cpSync(TABLES, folder, { recursive: true });
  const file = path.join(folder, name);
  const text = how(globSync(name, { cwd: folder }).length > 0 ? readFileSync(file, 'utf8') : '');
  if (text === null) rmSync(file);
  else writeFileSync(file, text);
  const report = readTables(folder).report ?? 'no mistake';
  return report.replaceAll(folder, 'tables').replace(/\n+More: .*/g, '');
}

test('a field that does not exist is named with the nearest that does', () => {
  expect(reportOn('country-names.yaml', (text) => text.replace('short:', 'shrot:'))).toMatchInlineSnapshot(`
    "tables/country-names.yaml, line 4: \`shrot\`.
    There is no field of that name here. The nearest is \`short\`. The possible fields are lang, official, short, shortened.

    1 mistake in 1 file (checked: 20)."
  `);
});

test('a value that is not in its list is named with the nearest that is', () => {
  expect(
    reportOn('country-topics.yaml', (text) => text.replace('topic: rights', 'topic: right')),
  ).toMatchInlineSnapshot(`
    "tables/country-topics.yaml, line 13: \`services.rights-line.topic\` is "right".
    That value is not in the list. The nearest is \`rights\`. What it is about. The possible values are emergency, trafficking, crime, missing, children, violence, victims, legal, labour, migration, consular, rights, school, health, tourism. Write:

        topic: rights

    1 mistake in 1 file (checked: 20)."
  `);
});

test('an hours text may stand in its table once only', () => {
  expect(reportOn('hours.yaml', (text) => text.replace('24 h (1919)', '"24/7"'))).toMatchInlineSnapshot(`
    "tables/hours.yaml, line 6: \`unknown[1]\` is "24/7".
    The value does not have the expected form. The words of the research; each text stands in the file once.

    1 mistake in 1 file (checked: 20)."
  `);
});

test('digits without quotes are no digits', () => {
  expect(reportOn('world-channels.yaml', (text) => text.replace('"119"', '0119'))).toMatchInlineSnapshot(`
    "tables/world-channels.yaml, line 2: \`outdated.qx-ngo[0]\` is 0119.
    Without quotes the value is read as a number or as yes or no, and may change (0800 becomes 800). The digits only. Write:

        - "0119"

    1 mistake in 1 file (checked: 20)."
  `);
});

test('a regular expression that is none is named', () => {
  expect(
    reportOn('country-names.yaml', (text) => text.replace("'^Centro Comisaría '", "'^Centro ('")),
  ).toMatchInlineSnapshot(`
    "tables/country-names.yaml, line 8: \`shortened[1].match\` is "^Centro (".
    The value does not have the expected form. A regular expression, in single quotes. For example:

        match: '^Centre of '

    1 mistake in 1 file (checked: 20)."
  `);
});

test('an operator is an organisation or a name', () => {
  const both = (text: string) => text.replace('name: Municipalidades', 'name: Municipalidades, organisation: care');
  expect(reportOn('country-operators.yaml', both)).toMatchInlineSnapshot(`
    "tables/country-operators.yaml, line 4: \`operators["Ministry of Care, towns"]\` is {kind: state, name: Municipalidades, organisation: care}.
    The value does not have the expected form. It has \`organisation\` (one of organisations.yaml) or \`name\`, never both. For example:

        Ministry of Care, towns: {kind: state, organisation: ministry}

    1 mistake in 1 file (checked: 20)."
  `);
});

test('a table that is missing says what it is for and how it begins', () => {
  expect(reportOn('country-audiences.yaml', () => null)).toMatchInlineSnapshot(`
    "tables/country-audiences.yaml:
    This file does not exist yet. It holds words for whom a service is for. Write:

        {}

    1 mistake in 1 file (checked: 20)."
  `);
});

test('a file that no table is called by is named with the nearest table', () => {
  expect(reportOn('hour.yaml', () => '{}')).toMatchInlineSnapshot(
    `"tables/hour.yaml: no table has this name. Rename it to hours.yaml."`,
  );
});

test('every mistake of every table is reported at once', () => {
  const folder = path.join(temp, 'empty');
  const { report } = readTables(folder);
  for (const key of KEYS) expect(report).toContain(`${fileOf(key)}:`);
  expect(report).toContain(`${KEYS.length} mistakes in ${KEYS.length} files`);
});

test('a give-away word is a part of a word in small letters without accents', () => {
  expect(reportOn('ids.yaml', (text) => text.replace('trata', 'Tráta'))).toContain('Small letters without accents.');
  expect(reportOn('ids.yaml', (text) => text.replace(/\[.*\]/, '[]'))).toContain('needs at least 1');
});
