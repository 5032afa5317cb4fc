import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { runImport } from '../../src/cli/import/run.ts';
import { helplineSchema } from '../../src/schemas/helpline.ts';

const FIXTURES = path.join(import.meta.dirname, '../fixtures/import');
const temp = mkdtempSync(path.join(tmpdir(), 'import-'));
const out = path.join(temp, 'content');

/** Runs the importer on the made-up research (or a changed copy of it); answers with its exit code and what it printed. */
function importTo(folder: string, { from = FIXTURES, more = [] as string[] } = {}): { code: number; said: string } {
  const lines: string[] = [];
  const input = (name: string) => path.join(from, name);
  const args = ['--country', input('country.yaml'), '--world', input('world.yaml'), '--facts', input('facts.md')];
  const rest = ['--note', input('note.md'), '--read-on', '2026-11-24', '--out', folder, ...more];
  const code = runImport([...args, ...rest], (text) => lines.push(text));
  return { code, said: lines.join('\n') };
}

const fact = (name: string) => parse(readFileSync(path.join(out, 'facts', name), 'utf8'));
const service = (id: string, country = 'pe') => fact(`helplines/${country}/${id}.yaml`);
const allTexts = () =>
  globSync('facts/**/*.yaml', { cwd: out }).map((name) => readFileSync(path.join(out, name), 'utf8'));

beforeAll(() => {
  const { code, said } = importTo(out);
  expect(code, said).toBe(0);
});

afterAll(() => rmSync(temp, { recursive: true }));

test('every record passes the schema and is named by its id, which the file does not repeat', () => {
  const files = globSync('facts/helplines/*/*.yaml', { cwd: out });
  expect(files).toHaveLength(19);
  for (const name of files) {
    const record = parse(readFileSync(path.join(out, name), 'utf8'));
    expect(helplineSchema.safeParse(record).error, name).toBeUndefined();
    expect(record).not.toHaveProperty('id');
    expect(record).not.toHaveProperty('country');
  }
});

test('no word of the research notes leaves the research', () => {
  expect(allTexts().filter((text) => text.includes('RESEARCHPROSE'))).toEqual([]);
});

test('no file names the research or a path of the machine it was read on', () => {
  expect(allTexts().filter((text) => text.includes(FIXTURES) || text.includes('country.yaml'))).toEqual([]);
});

test.each(['upe-inventada', 'sau-inventado', 'sar-inventado'])('%s is a route without mobile and address', (id) => {
  expect(service(id)).toMatchObject({
    listing: 'route',
    reasons: ['operator-not-asked'],
    channels: [],
    cost: 'unknown',
  });
  expect(service(id).instead).toContain('linea-anna-1810');
});

test('teams that line 100 sets in motion send people to line 100 too', () => {
  expect(service('sau-inventado').instead).toContain('linea-100');
  expect(service('sar-inventado').instead).toContain('linea-100');
  expect(service('upe-inventada').instead).not.toContain('linea-100');
});

test('the numbers and addresses of services without contact are nowhere in the output', () => {
  const all = allTexts().join('\n');
  for (const secret of ['99900002', '99900003', '99900004', '99900005', 'Secreto', 'nobody@'])
    expect(all).not.toContain(secret);
});

test('a service that is too weak to show is held, without any channel, with a reason and a service to use instead', () => {
  expect(service('defensoria-whatsapp')).toMatchObject({
    listing: 'held',
    channels: [],
    reasons: ['one-weak-source'],
    instead: ['defensoria-0800'],
  });
});

test('a sheltered house shows neither place nor border', () => {
  const record = service('hrt');
  expect(record.reasons).toEqual(['safety-of-people']);
  expect(record.coverage).toEqual({ level: 'city', regions: ['PE-PUN'] });
});

test('a channel that the research doubts is left out, the others stay', () => {
  expect(service('siseve').channels).toEqual([
    { type: 'web-form', value: 'https://www.example.net/form', reach: 'world' },
  ]);
});

test('a service whose only channel is doubted becomes a route', () => {
  expect(service('chat-100')).toMatchObject({
    listing: 'route',
    channels: [],
    reasons: ['old-source'],
    instead: ['linea-100'],
  });
});

test('a number of the do-not-list part is left out wherever it stands', () => {
  expect(service('policia-turismo').channels.map((channel: { value: string }) => channel.value)).toEqual([
    '+51999000081',
  ]);
});

test('a short code stands alone and works in its country only', () => {
  expect(service('linea-1818').channels).toEqual([{ type: 'short-code', value: '1818', reach: 'PE' }]);
  expect(allTexts().join('\n')).not.toMatch(/\+\d{1,3}\s?(1818|1810|100|116111|4141)\b/);
});

test('a toll-free number keeps the form that is dialled in its country, and how it is printed', () => {
  expect(service('defensoria-0800').channels).toContainEqual({
    type: 'toll-free',
    value: '080099001',
    printed: '0800-99-001',
    reach: 'PE',
  });
});

test('two services on one number name each other, in every country', () => {
  expect(service('linea-1818').sharedWith).toEqual(['sutran-transporte']);
  expect(service('sutran-transporte').sharedWith).toEqual(['linea-1818']);
  expect(service('qx-linea', 'qx').sharedWith).toEqual(['qx-child-helpline']);
  expect(service('linea-100').sharedWith).toEqual([]);
});

test('ids that give away are renamed', () => {
  expect(service('mpfn-en-linea').shortName.text).toBe('Ministerio Público en línea');
  expect(service('qx-linea', 'qx').topic).toBe('trafficking');
  const names = globSync('facts/helplines/*/*.yaml', { cwd: out }).join('\n');
  expect(names).not.toMatch(/trata|trafic|explot|denunci|esclav|victim|abus|violen|prostit|sexual|rescat|slave|report/);
});

test('free is kept only where every number that can be dialled is free by its kind', () => {
  expect(service('linea-100').cost).toBe('free');
  expect(service('cem-inventado-comisaria').cost).toBe('unknown');
  expect(service('qx-child-helpline', 'qx').cost).toBe('free');
  expect(service('qx-linea', 'qx').cost).toBe('unknown');
  expect(service('qx-ngo', 'qx').cost).toBe('unknown');
});

test('numbers of other countries are told apart by where they work', () => {
  expect(service('qx-linea', 'qx').channels).toEqual([
    { type: 'short-code', value: '116111', printed: '116 111', reach: 'QX' },
    { type: 'toll-free', value: '08081570000', printed: '0808 157 0000', reach: 'QX' },
    { type: 'phone', value: '+442079460000', printed: '020 7946 0000', reach: 'world' },
    { type: 'phone', value: '+442079460001', printed: '+44 20 7946 0001', reach: 'world' },
    { type: 'national', value: '999000111', printed: '999-000-111', reach: 'QX' },
    { type: 'web', value: 'https://line.example.org', reach: 'world' },
  ]);
  expect(service('qx-child-helpline', 'qx').channels[1]).toMatchObject({
    type: 'toll-free',
    value: '18885550100',
    reach: 'QX',
  });
});

test('a police number is not shown as a number of an organisation that is not the police', () => {
  expect(service('qx-ngo', 'qx').channels).toEqual([{ type: 'short-code', value: '4141', reach: 'QX' }]);
  expect(service('qx-emergency', 'qx')).toMatchObject({ lastResort: true, kind: 'unknown', topic: 'emergency' });
});

test('entries that are weak, of the country with its own file, or shared by several countries stay out', () => {
  const names = globSync('facts/helplines/*/*.yaml', { cwd: out }).join('\n');
  expect(names).not.toMatch(/doubtful|pe-1818|eu-999/);
});

test('hours of one channel are not the hours of the service', () => {
  expect(service('qx-ngo', 'qx').hours).toEqual({ status: 'unknown' });
  expect(service('qx-linea', 'qx').hours).toEqual({ status: 'always' });
  expect(service('defensoria-0800').hours.intervals[0]).toEqual({
    days: ['mo', 'tu', 'we', 'th', 'fr'],
    opens: '08:00',
    closes: '17:00',
  });
});

test('languages are tags that a source states, and no guess', () => {
  expect(service('defensoria-0800').languages).toEqual(['es', 'cni']);
  expect(service('qx-linea', 'qx')).toMatchObject({ languages: ['en'], interpreter: 'yes' });
});

test('names of operators lose the remarks of the research', () => {
  expect(service('qx-linea', 'qx').operatorName).toEqual({ text: 'Ministry of Invention', lang: 'en' });
});

test('sources have stable ids, publishers without remarks, and only dates that are stated', () => {
  const { sources } = fact('sources.yaml');
  expect(sources['pe-paper']).toMatchObject({ publisher: 'Diario Inventado', kind: 'press', date: '2025-09' });
  expect(sources['pe-9a']).toMatchObject({ publisher: 'Ministerio Inventado', date: null });
  expect(sources['f-a29']).toMatchObject({
    publisher: 'Diario Inventado',
    date: '2020-05-28',
    confidence: 'medium',
    facts: ['F-A29'],
  });
  expect(sources['f-c13']).toBeUndefined();
  expect(sources['mininter-2024-05-12']).toMatchObject({ title: 'Una nota inventada', facts: ['F-N01', 'F-N06'] });
  expect(service('linea-100').sources).toEqual(['pe-paper', 'pe-9a']);
  expect(service('qx-linea', 'qx').sourceDate).toBe('2024-05');
});

test('only domains of public bodies and of listed services may be linked to', () => {
  const { allowedDomains } = fact('sources.yaml');
  expect(allowedDomains).toContain('gob.pe');
  expect(allowedDomains).toContain('line.example.org');
  expect(allowedDomains).not.toContain('news.example.org');
  expect(allowedDomains).not.toContain('chat.example.org');
});

test('only the bodies of the founding note are in the commission', () => {
  const organisations = fact('organisations.yaml');
  expect(Object.keys(organisations)[0]).toBe('dgsd');
  expect(organisations.inei.inCommission).toBe(true);
  expect(organisations.oim.inCommission).toBe(false);
  expect(organisations.mininter).toMatchObject({ inCommission: false, sources: ['pe-paper'] });
});

test('dates and digits are in quotes, so that no reader of YAML takes them for something else', () => {
  const text = readFileSync(path.join(out, 'facts/helplines/pe/defensoria-0800.yaml'), 'utf8');
  expect(text).toContain('value: "080099001"');
  expect(text).toContain('readOn: "2026-11-24"');
  expect(text).toContain('opens: "08:00"');
  expect(text).toContain('anonymity: "no"');
});

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
  const folder = path.join(temp, 'checked');
  cpSync(out, folder, { recursive: true });
  const file = path.join(folder, 'facts/helplines/pe/linea-100.yaml');
  const checks = [
    { on: '2027-01-05', method: 'asked-operator', enteredBy: 'editor', verifiedBy: 'reviewer', source: 'pe-paper' },
  ];
  writeFileSync(file, stringify({ ...parse(readFileSync(file, 'utf8')), checks }));
  const before = readFileSync(file, 'utf8');
  expect(importTo(folder).said).toContain('was checked with its operator since');
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('what no table knows stops the import, says which table, and nothing is written', () => {
  const from = path.join(temp, 'changed');
  cpSync(FIXTURES, from, { recursive: true });
  const text = readFileSync(path.join(from, 'country.yaml'), 'utf8');
  writeFileSync(
    path.join(from, 'country.yaml'),
    text.replace('id: siseve', 'id: brand-new').replace('"24 hours, every day"', 'now and then'),
  );
  const folder = path.join(temp, 'stopped');
  const { code, said } = importTo(folder, { from });
  expect(code).toBe(1);
  expect(said).toContain('STOP  brand-new: no topic is known for it. Add its id to `country-topics-table.ts`.');
  expect(said).toContain(
    'STOP  linea-100: nobody has read its hours text yet. Add "now and then" to `hours-table.ts`.',
  );
  expect(said).toContain('Nothing was written.');
  expect(globSync('**/*', { cwd: folder })).toEqual([]);
});

test('a wrong command line says how it is used', () => {
  const lines: string[] = [];
  expect(runImport(['--country', 'x', '--read-on', 'today'], (text) => lines.push(text))).toBe(2);
  expect(lines.join()).toContain('Usage:');
});
