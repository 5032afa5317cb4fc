import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { helplineSchema } from '../../src/schemas/line/line.ts';
import { FIXTURES, importTo } from './import-fixture.ts';

const out = mkdtempSync(path.join(tmpdir(), 'import-'));

const fact = (name: string) => parse(readFileSync(path.join(out, 'facts', name), 'utf8'));
const service = (id: string, country = 'qm') => fact(`helplines/${country}/${id}.yaml`);
/** The channels of a service without what is known about a call on them, which import-stated.test.ts looks at. */
const channelsOf = (id: string, country = 'qm') =>
  (service(id, country).channels as { callFacts?: unknown }[]).map(({ callFacts: _, ...channel }) => channel);
const allTexts = () =>
  globSync('facts/**/*.yaml', { cwd: out }).map((name) => readFileSync(path.join(out, name), 'utf8'));

beforeAll(() => {
  const { code, said } = importTo(out);
  expect(code, said).toBe(0);
});

afterAll(() => rmSync(out, { recursive: true }));

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

test.each(['care-inventado', 'urgent-inventado', 'rural-inventado'])(
  '%s is a route without mobile and address',
  (id) => {
    expect(service(id)).toMatchObject({
      listing: 'route',
      reasons: ['operator-not-asked'],
      channels: [],
      cost: 'unknown',
    });
    expect(service(id).instead).toContain('child-line');
  },
);

test('a family of teams sends people to the services that its table names', () => {
  expect(service('urgent-inventado').instead).toContain('help-line');
  expect(service('rural-inventado').instead).toContain('help-line');
  expect(service('care-inventado').instead).not.toContain('help-line');
});

test('the numbers and addresses of services without contact are nowhere in the output', () => {
  const all = allTexts().join('\n');
  for (const secret of ['770090002', '770090003', '770090004', '770090005', 'Secreto', 'nobody@'])
    expect(all).not.toContain(secret);
});

test('a service that is too weak to show is held, without any channel, with a reason and a service to use instead', () => {
  expect(service('rights-messages')).toMatchObject({
    listing: 'held',
    channels: [],
    reasons: ['one-weak-source'],
    instead: ['rights-line'],
  });
});

test('a sheltered house shows neither place nor border', () => {
  const record = service('refuge');
  expect(record.reasons).toEqual(['safety-of-people']);
  expect(record.coverage).toEqual({ level: 'city', regions: ['QM-AA'] });
});

test('a house that nobody has allowed to be named is nowhere in the output', () => {
  expect(allTexts().join('\n')).not.toMatch(/Reservada|refuge-house/);
});

test('a channel that the research doubts is left out, the others stay', () => {
  expect(channelsOf('schools')).toEqual([{ type: 'web-form', value: 'https://www.example.net/form', reach: 'world' }]);
});

test('a service whose only channel is doubted becomes a route', () => {
  expect(service('chat-line')).toMatchObject({
    listing: 'route',
    channels: [],
    reasons: ['old-source'],
    instead: ['help-line'],
  });
});

test('a number of the do-not-list part is left out wherever it stands', () => {
  expect(service('tourist-police').channels.map((channel: { value: string }) => channel.value)).toEqual([
    '+447700900081',
  ]);
});

test('a short code stands alone and works in its country only', () => {
  expect(channelsOf('crime-line')).toEqual([{ type: 'short-code', value: '1818', reach: 'QM' }]);
  expect(allTexts().join('\n')).not.toMatch(/\+\d{1,3}\s?(1818|1810|100|116111|4141)\b/);
});

test('a toll-free number keeps the form that is dialled in its country, and how it is printed', () => {
  expect(channelsOf('rights-line')).toContainEqual({
    type: 'toll-free',
    value: '080099001',
    printed: '0800-99-001',
    reach: 'QM',
  });
});

test('two services on one number name each other, in every country', () => {
  expect(service('crime-line').sharedWith).toEqual(['road-alert']);
  expect(service('road-alert').sharedWith).toEqual(['crime-line']);
  expect(service('qx-linea', 'qx').sharedWith).toEqual(['qx-child-helpline']);
  expect(service('help-line').sharedWith).toEqual([]);
});

test('ids that give away are renamed', () => {
  expect(service('fiscal-en-linea').shortName.text).toBe('Fiscalía en línea');
  expect(service('qx-linea', 'qx').topic).toBe('trafficking');
  const names = globSync('facts/helplines/*/*.yaml', { cwd: out }).join('\n');
  expect(names).not.toMatch(/trata|denunci|slave|school-form/);
});

test('free is kept only where every number that can be dialled is free by its kind', () => {
  expect(service('help-line').cost).toBe('free');
  expect(service('centre-inventado').cost).toBe('unknown');
  expect(service('qx-child-helpline', 'qx').cost).toBe('free');
  expect(service('qx-linea', 'qx').cost).toBe('unknown');
  expect(service('qx-ngo', 'qx').cost).toBe('unknown');
});

test('numbers of other countries are told apart by where they work', () => {
  expect(channelsOf('qx-linea', 'qx')).toEqual([
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
  expect(channelsOf('qx-ngo', 'qx')).toEqual([{ type: 'short-code', value: '4141', reach: 'QX' }]);
  expect(service('qx-emergency', 'qx')).toMatchObject({ lastResort: true, kind: 'unknown', topic: 'emergency' });
});

test('entries that are weak, of the country with its own file, or shared by several countries stay out', () => {
  const names = globSync('facts/helplines/*/*.yaml', { cwd: out }).join('\n');
  expect(names).not.toMatch(/doubtful|qm-1818|eu-999/);
});

test('hours of one channel are not the hours of the service', () => {
  expect(service('qx-ngo', 'qx').hours).toEqual({ status: 'unknown' });
  expect(service('qx-linea', 'qx').hours).toEqual({ status: 'always' });
  expect(service('rights-line').hours.intervals[0]).toEqual({
    days: ['mo', 'tu', 'we', 'th', 'fr'],
    opens: '08:00',
    closes: '17:00',
  });
});

test('languages are tags that a source states, and no guess', () => {
  expect(service('rights-line').languages).toEqual(['es', 'qaa']);
  expect(service('qx-linea', 'qx')).toMatchObject({ languages: ['en'], interpreter: 'yes' });
});

test('names of operators lose the remarks of the research', () => {
  expect(service('qx-linea', 'qx').operatorName).toEqual({ text: 'Ministry of Invention', lang: 'en' });
});

test('a place that the table knows is shown by its name, or not at all where it is none', () => {
  expect(service('care-inventado').coverage.place).toBe('Villa Inventada');
  expect(service('centre-inventado').coverage).toEqual({ level: 'district', regions: ['QM-AA'] });
  expect(service('rural-inventado').coverage.border).toBe('old-bridge');
});

test('names are those of the table, or shortened by its rules', () => {
  expect(service('crime-line').name).toEqual({ text: 'Línea tres', lang: 'es' });
  expect(service('care-inventado').shortName.text).toBe('Equipo Inventado');
  expect(service('centre-inventado').shortName.text).toBe('Centro Inventado');
  expect(service('qx-ngo', 'qx').name).toEqual({ text: 'Línea amable', lang: 'es' });
  expect(service('qx-child-helpline', 'qx').name).toEqual({ text: 'Child line', lang: 'en' });
});

test('whom a service is for, what it is about and who runs it are said in words of the site', () => {
  expect(service('crime-line').audiences).toEqual(['nationals-abroad']);
  expect(service('tourist-police')).toMatchObject({ topic: 'tourism', lastResort: true, operator: 'police' });
  expect(service('urgent-inventado')).toMatchObject({ topic: 'violence', lastResort: false });
  expect(service('refuge').operatorName).toEqual({ text: 'Municipalidades', lang: 'es' });
});

test('dates and digits are in quotes, so that no reader of YAML takes them for something else', () => {
  const text = readFileSync(path.join(out, 'facts/helplines/qm/rights-line.yaml'), 'utf8');
  expect(text).toContain('value: "080099001"');
  expect(text).toContain('readOn: "2026-11-24"');
  expect(text).toContain('opens: "08:00"');
  expect(text).toContain('anonymity: "no"');
});
