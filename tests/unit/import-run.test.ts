import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { runImport } from '../../src/cli/import/run.ts';
import { FIXTURES, importTo, TABLES } from './import-fixture.ts';

const temp = mkdtempSync(path.join(tmpdir(), 'import-run-'));
/** What the importer wrote, and a fresh copy of it for each test. */
const first = path.join(temp, 'first');
const out = path.join(temp, 'content');

beforeAll(() => expect(importTo(first).code).toBe(0));
beforeEach(() => {
  rmSync(out, { recursive: true, force: true });
  cpSync(first, out, { recursive: true });
});
afterAll(() => rmSync(temp, { recursive: true }));

const textOf = (name: string) => readFileSync(path.join(out, 'facts', name), 'utf8');

/** Changes one file as an editor or another importer would. */
function change(name: string, how: (data: never) => unknown): void {
  writeFileSync(
    path.join(out, 'facts', name),
    stringify(how(parse(textOf(name)) as never), { aliasDuplicateObjects: false }),
  );
}

test('running twice changes nothing', () => {
  const files = globSync('facts/**/*.yaml', { cwd: out }).sort();
  const state = () =>
    files.map((name) => [name, readFileSync(path.join(out, name), 'utf8'), statSync(path.join(out, name)).mtimeMs]);
  const before = state();
  expect(importTo(out).said).toContain(', 0 changed.');
  expect(state()).toEqual(before);
  expect(globSync('facts/**/*.yaml', { cwd: out }).sort()).toEqual(files);
});

test('a dry run writes nothing', () => {
  const folder = path.join(temp, 'dry');
  expect(importTo(folder, { more: ['--dry-run'] }).said).toContain('would change');
  expect(globSync('**/*', { cwd: folder })).toEqual([]);
});

test('a record that was checked with its operator is never overwritten', () => {
  const name = 'helplines/qm/help-line.yaml';
  const checks = [
    { on: '2027-01-05', method: 'asked-operator', enteredBy: 'editor', verifiedBy: 'reviewer', source: 'qm-paper' },
  ];
  change(name, (record: object) => ({ ...record, checks }));
  const before = textOf(name);
  expect(importTo(out).said).toContain('was checked with its operator since');
  expect(textOf(name)).toBe(before);
});

test('organisations, days, sources and domains that another importer added stay, and are named', () => {
  const theirs = { name: { text: 'Municipio', lang: 'es' }, acronym: null, sector: 'local-government' };
  const rest = { inCommission: false, domain: null, sources: ['event-paper'] };
  change('organisations.yaml', (all: object) => ({ ...all, municipio: { ...theirs, ...rest } }));
  change('days.yaml', (all: { 'invented-day': object }) => ({ ...all, 'their-day': all['invented-day'] }));
  change('sources.yaml', ({ allowedDomains, sources }: { allowedDomains: string[]; sources: { almanac: object } }) => ({
    allowedDomains: [...allowedDomains, 'town.example.com'],
    sources: { ...sources, 'event-paper': sources.almanac },
  }));
  const before = { organisations: parse(textOf('organisations.yaml')), sources: parse(textOf('sources.yaml')) };

  const { code, said } = importTo(out);
  expect(code).toBe(0);
  expect(parse(textOf('organisations.yaml'))).toEqual(before.organisations);
  expect(parse(textOf('days.yaml'))).toHaveProperty('their-day');
  expect(parse(textOf('sources.yaml'))).toEqual({
    ...before.sources,
    allowedDomains: [...before.sources.allowedDomains].sort(),
  });
  expect(Object.keys(parse(textOf('sources.yaml')).sources)).toEqual(Object.keys(before.sources.sources).sort());
  expect(said).toContain('note  organisations.yaml: municipio: not from this research, left as they are.');
  expect(said).toContain('note  days.yaml: their-day: not from this research');
  expect(said).toContain('note  sources.yaml, sources: event-paper: not from this research');
  expect(said).toContain('note  sources.yaml, allowedDomains: town.example.com: not from this research');
  expect(importTo(out).said).toContain(', 0 changed.');
});

test('a source that an editor has put on the shelf is not written back', () => {
  const { sources } = parse(textOf('sources.yaml'));
  const id = Object.keys(sources).find((one) => one.startsWith('f-'))!;
  writeFileSync(path.join(out, 'facts', 'source-shelf.yaml'), stringify({ [id]: sources[id] }));
  expect(importTo(out).code).toBe(0);
  expect(Object.keys(parse(textOf('sources.yaml')).sources)).not.toContain(id);
  expect(Object.keys(parse(textOf('source-shelf.yaml')))).toEqual([id]);
});

test('an entry of the research is written anew, whatever was made of it since', () => {
  const before = textOf('organisations.yaml');
  change('organisations.yaml', ({ order, ...all }: Record<string, object>) => ({
    ...all,
    order: { ...order, inCommission: false },
  }));
  importTo(out);
  expect(textOf('organisations.yaml')).toBe(before);
});

test('a list that cannot be read stops the import, since nothing in it could be kept', () => {
  writeFileSync(path.join(out, 'facts/organisations.yaml'), 'municipio: { name: Municipio }\n');
  const { code, said } = importTo(out);
  expect(code).toBe(1);
  expect(said).toContain(
    'STOP  organisations.yaml: cannot be read as it stands, so what others added to it could not be kept. ' +
      '`npm run check:content` lists its mistakes.',
  );
  expect(textOf('organisations.yaml')).toBe('municipio: { name: Municipio }\n');
});

test('what no table knows stops the import, says which table, and nothing is written', () => {
  const from = path.join(temp, 'changed');
  cpSync(FIXTURES, from, { recursive: true });
  const text = readFileSync(path.join(from, 'country.yaml'), 'utf8')
    .replace('id: school-form', 'id: brand-new')
    .replace('id: chat-line', 'id: brand-chat')
    .replace('"24 hours, every day"', 'now and then')
    .replace('operator: Roads / Order', 'operator: Somebody')
    .replace('Old Bridge', 'New Bridge')
    .replace('hill tongue', 'lake tongue');
  writeFileSync(path.join(from, 'country.yaml'), text);
  const folder = path.join(temp, 'stopped');
  const { code, said } = importTo(folder, { from });
  expect(code).toBe(1);
  for (const line of [
    'brand-new: no topic is known for it. Add its id to `country-topics.yaml`.',
    'brand-chat: it shows no contact and no table says why. Add its id to `country-listing.yaml`.',
    'help-line: nobody has read its hours text yet. Add "now and then" to `hours.yaml`.',
    'road-alert: nobody has said who "Somebody" is. Add it to `country-operators.yaml`.',
    'rural-inventado: "Inventia-Fantasia (New Bridge)" is no known crossing. Add it to `country-places.yaml`.',
    'rights-line: "lake tongue" is no known language. Add it to `languages.yaml`.',
  ]) {
    expect(said).toContain(`STOP  ${line}`);
  }
  expect(said).toContain('Nothing was written.');
  expect(globSync('**/*', { cwd: folder })).toEqual([]);
});

test('a mistake in a table stops the import before anything is written', () => {
  const tables = path.join(temp, 'tables');
  cpSync(TABLES, tables, { recursive: true });
  writeFileSync(path.join(tables, 'country-audiences.yaml'), 'inventians-abroad: everybody\n');
  const folder = path.join(temp, 'stopped');
  const { code, said } = importTo(folder, { tables });
  expect(code).toBe(1);
  expect(said).toContain('country-audiences.yaml, line 1: `inventians-abroad` is "everybody".');
  expect(said).toContain('Nothing was written.');
  expect(globSync('**/*', { cwd: folder })).toEqual([]);
});

test('a wrong command line says how it is used', () => {
  const lines: string[] = [];
  expect(runImport(['--country', 'x', '--read-on', 'today'], (text) => lines.push(text))).toBe(2);
  expect(lines.join()).toContain('Usage:');
  expect(lines.join()).toContain('[--tables FOLDER]');
});
