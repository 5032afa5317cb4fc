import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../src/domain/plain-date.ts';
import { type Check, CONFIRMATION_DAYS } from '../../../../src/domain/service/freshness.ts';
import type { Statement } from '../../../../src/domain/service/questions.ts';
import type { Channel, Service } from '../../../../src/domain/service/service.ts';
import type { Source } from '../../../../src/domain/source.ts';
import { servicesJsonSchema } from '../../../../src/schemas/open-data/services.ts';
import { mistakesOf, schemaReader } from '../../../fixtures/schemas/read-schema.ts';
import { aService, sourceWords, TODAY, translated } from '../../made-up.ts';
import { dataSetOf, exportsOf, rowsOf, textOf } from './data-set.ts';

const NUMBER: Channel = { type: 'phone', value: '+000111222', reach: 'world' };
const MAIL: Channel = { type: 'email', value: 'line@example.org', reach: 'world' };
const SOURCE: Omit<Source, 'id' | 'readOn'> = {
  publisher: 'Casa',
  title: null,
  kind: 'official',
  date: null,
  url: null,
  facts: [],
  confidence: null,
};
const sources = { 'a-source': { ...SOURCE, readOn: '2026-11-24', url: 'https://elsewhere.test/' } };
const closed: Partial<Service> = { status: { state: 'closed', on: '2027-06-20', by: ['other'], source: 'a-source' } };

describe('a service in every form', () => {
  test('has one row for each way to reach it, and the same number in all', () => {
    const { json, rows } = exportsOf({ channels: [NUMBER, MAIL] });
    expect(json.channels.map(({ value }) => value)).toEqual(['+000111222', 'line@example.org']);
    expect(rows.map((row) => row['channel.value'])).toEqual(['+000111222', 'line@example.org']);
  });

  test('keeps a number with its plus usable beside the guarded cell', () => {
    const { set, rows } = exportsOf({ channels: [NUMBER] });
    expect(textOf(set, '/qm.csv')).toContain(",'+000111222,");
    expect(rows[0]).toMatchObject({ 'channel.link': 'tel:+000111222' });
  });

  test('says that its number was never confirmed, or when it was and until when that counts', () => {
    const never = exportsOf({});
    expect(never.json.confirmation).toEqual({ state: 'never', checkedOn: null, goodUntil: null });
    expect(never.rows[0]).toMatchObject({ 'confirmation.state': 'never', 'confirmation.checkedOn': '' });
    const check: Check = {
      on: TODAY,
      method: 'called',
      enteredBy: 'editor',
      verifiedBy: 'reviewer',
      source: 'a-source',
    };
    const goodUntil = addDays(TODAY, CONFIRMATION_DAYS.call);
    const checked = exportsOf({ checks: [check] });
    expect(checked.json.confirmation).toEqual({ state: 'plain', checkedOn: TODAY, goodUntil });
    expect(checked.rows[0]).toMatchObject({ 'confirmation.goodUntil': goodUntil });
  });

  test('tells nobody who checked it', () => {
    const check = { on: TODAY, method: 'called', enteredBy: 'role-one', verifiedBy: 'role-two', source: 's' } as const;
    const texts = [...exportsOf({ checks: [check] }).set.files.values()].map(({ text }) => text).join();
    expect(texts).not.toMatch(/role-one|role-two/);
  });

  test('has the answers about a call that a source states, and unknown for the others', () => {
    const statement: Statement = { answer: 'yes', sources: ['a-source'], sourceDate: '2025', readOn: '2026-11-24' };
    const call = { ...NUMBER, callFacts: { recorded: statement } };
    const { json, rows } = exportsOf({ channels: [call], sharing: { sharesWithPolice: statement } });
    expect(json.channels[0]?.callFacts).toEqual({
      recorded: {
        answer: 'yes',
        sources: ['a-source'],
        sourceDate: '2025',
        sourceDates: { from: '2025-09', to: '2025-09' },
      },
    });
    expect(rows[0]).toMatchObject({ 'callFacts.recorded': 'yes', 'callFacts.free': 'unknown' });
    expect(rows[0]).toMatchObject({ 'sharing.sharesWithPolice': 'yes', 'sharing.mustReportMinor': 'unknown' });
  });
});

describe('what the pages keep back', () => {
  test('is kept back here: of a held service only its id, the reasons and what to use instead', () => {
    const { json, rows } = exportsOf({
      listing: 'held',
      reasons: ['old-source'],
      instead: ['other'],
      channels: [],
      name: { text: 'Nombre guardado', lang: 'es' },
    });
    expect(Object.keys(json)).toEqual(['id', 'country', 'listing', 'reasons', 'instead', 'page']);
    const told = Object.entries(rows[0]!).filter(([, cell]) => cell !== '');
    expect(told.map(([name]) => name)).toEqual([
      'id',
      'country',
      'listing',
      'reasons',
      'instead',
      'page',
      'stage',
      'asOf',
    ]);
  });

  test('also where a route or a held record was left with a number', () => {
    for (const listing of ['route', 'held'] as const) {
      const { set } = exportsOf({ listing, reasons: ['operator-not-asked'], channels: [NUMBER] });
      for (const { text } of set.files.values()) expect(text).not.toContain('000111222');
    }
  });

  test('names a page that may not be linked to by its domain only', () => {
    const web: Channel = { type: 'web', value: 'https://elsewhere.test/secret', reach: 'world' };
    const { json, rows } = exportsOf({ channels: [web] }, { sources });
    expect(json.channels[0]).toMatchObject({ value: 'elsewhere.test', link: null });
    expect(rows[0]).toMatchObject({ 'channel.value': 'elsewhere.test', 'channel.link': '' });
  });

  test('cites a source that may not be linked to by name only', () => {
    const { file } = exportsOf({}, { sources });
    expect(file.sources).toEqual({ 'a-source': { publisher: 'Casa', title: null, date: null, url: null } });
  });
});

describe('a line that has closed', () => {
  test('is closed in every form, with its number to be recognised, no link that dials it, and what to use instead', () => {
    const { json, rows } = exportsOf({ ...closed, channels: [NUMBER, MAIL] });
    expect(json).toMatchObject({ status: { state: 'closed', on: '2027-06-20' }, instead: ['other'] });
    expect(json.channels).toMatchObject([
      { value: '+000111222', link: null },
      { value: 'line@example.org', link: 'mailto:line@example.org' },
    ]);
    expect(rows[0]).toMatchObject({ 'status.state': 'closed', instead: 'other', 'channel.link': '' });
  });

  test('is still open on the day before', () => {
    const { json } = exportsOf({ ...closed, channels: [NUMBER] }, { today: '2027-06-19' });
    expect(json).toMatchObject({ status: { state: 'open' }, channels: [{ link: 'tel:+000111222' }] });
  });

  test('in some regions only keeps its number and names them', () => {
    const status = { ...closed.status!, regions: ['QM-AA'] };
    const { json, rows } = exportsOf({ status, channels: [NUMBER] });
    expect(json).toMatchObject({ status: { state: 'closed', regions: ['QM-AA'] }, channels: [{ type: 'phone' }] });
    expect(rows[0]).toMatchObject({ 'status.regions': 'QM-AA', 'channel.value': '+000111222' });
  });
});

test('a warning stands in every form, in the languages that may show it', () => {
  const say = (text: string, state: 'original' | 'machine') => ({ text, state, from: 'a', hash: 'a' });
  const alert = { on: TODAY, text: { es: say('Hoy demoran.', 'original'), qu: say('Kunan unaynku.', 'machine') } };
  const { json, rows } = exportsOf({ alert });
  expect(json.alert).toEqual({ on: TODAY, until: null, text: { es: 'Hoy demoran.' } });
  expect(rows[0]).toMatchObject({ 'alert.text': 'Hoy demoran.' });
  expect(exportsOf({ alert: { ...alert, until: '2027-06-30' } }).json.alert).toBeNull();
});

describe('a file', () => {
  test('says in each complete language, while it is a preview, that no number is confirmed', () => {
    const { file, rows } = exportsOf({}, { words: { en: translated('machine') } });
    expect(file.notice).toEqual({
      es: sourceWords.get('notice.preview')!.phrase,
      en: sourceWords.get('notice.preview')!.phrase,
    });
    expect(file.stage).toBe('preview');
    expect(rows[0]).toMatchObject({ stage: 'preview', asOf: TODAY });
  });

  test('of a live deployment says nothing of the kind, and has whole addresses', () => {
    const live = {
      stage: 'live',
      publisher: 'Casa',
      address: 'https://own.example',
      contact: 'a@own.example',
    } as const;
    const { file, json } = exportsOf({}, { campaign: live });
    expect(file).toMatchObject({ stage: 'live', notice: {}, publisher: 'Casa' });
    expect(json.page).toBe('https://own.example/p-help/p-service/one/');
  });

  test('is what its JSON Schema says, whatever the services are like', () => {
    const services = [
      aService('one', { channels: [NUMBER, MAIL], ...closed, shortName: { text: 'Uno', lang: 'es' } }),
      aService('two', { listing: 'held', reasons: ['old-source'], channels: [] }),
      aService('three', { hours: { status: 'conflict' }, operatorName: { text: 'Casa', lang: 'es' } }),
    ];
    const validate = schemaReader().compile(servicesJsonSchema());
    const file = JSON.parse(textOf(dataSetOf({ services, sources }), '/qm.json'));
    expect(mistakesOf(validate, file)).toEqual([]);
    expect(mistakesOf(validate, { ...file, records: [{ ...file.records[0], more: 1 }] }).length).toBeGreaterThan(0);
  });

  test('has a version that changes with one digit of a record, and not with the day', () => {
    const versionOf = (value: string, today = TODAY) =>
      exportsOf({ channels: [{ ...NUMBER, value }] }, { today }).file.dataVersion;
    expect(versionOf('+000111222')).toBe(versionOf('+000111222', '2027-07-02'));
    expect(versionOf('+000111223')).not.toBe(versionOf('+000111222'));
  });
});

test('the checksums are those of all other files, from the folder of the data', () => {
  const { files } = dataSetOf();
  const lines = textOf({ files, version: '' }, 'SHA256SUMS.txt').trimEnd().split('\n');
  const expected = [...files.values()]
    .filter(({ name }) => name !== 'checksums')
    .map(({ path, text }) => `${createHash('sha256').update(text).digest('hex')}  ${path.slice('/p-data/'.length)}`);
  expect(lines).toEqual(expected);
});

test('the file of all countries has the rows of the own one, by country', () => {
  const set = dataSetOf();
  const [all = [], own = []] = ['p-help.csv', '/qm.csv'].map((ending) => rowsOf(textOf(set, ending)));
  expect(all.filter(({ country }) => country === 'QM')).toEqual(own);
  expect([...new Set(all.map(({ country }) => country))]).toEqual(['ES', 'QM']);
  expect([...set.files.keys()].filter((path) => path.includes('/es.'))).toEqual([]);
});
