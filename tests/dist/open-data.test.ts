/** The built files of the open data, judged by the standards, by other people's parsers, and by the pages beside them. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { digitsOf } from '../../src/domain/service/dialling.ts';
import { inService } from '../../src/domain/service/plan.ts';
import { isShown, type PublishedService } from '../../src/domain/service/published-service.ts';
import { isWebmail } from '../../src/domain/text/contacts.ts';
import { fileAddressOf } from '../../src/i18n/addresses.ts';
import { toFileSize } from '../../src/views/file-size.ts';
import { mistakesOf, schemaReader } from '../fixtures/schemas/read-schema.ts';
import { plainCell } from '../unit/outputs/plain-cell.ts';
import { attr, textOf } from './dom.ts';
import { dialLinks } from './numbers.ts';
import { type Page, readSite, tags, wholeLocales } from './site.ts';
import { REAL, SITES } from './sites.ts';

type Row = Record<string, string>;
interface DataFile {
  stage: string;
  notice: Record<string, string>;
  dataVersion: string;
  asOf: string;
  sources: Record<string, unknown>;
  records: PublishedService[];
}

/** Services that have no other e-mail than one with a provider for everybody; each is an institution's own. */
const WEBMAIL_OF_SERVICES = ['ctuleader@yahoo.com', 'drosa.maja@gmail.com', 'nahttfsrilanka@gmail.com'];

describe.each(SITES)('$name', (spec) => {
  const site = () => readSite(spec);
  const folder = () => fileAddressOf('checksums', {}, site().campaign).replace(/[^/]+$/, '');
  const paths = () => {
    const own = folder();
    return [...site().files].filter((path) => path.startsWith(own) && !path.endsWith('.html')).sort();
  };
  const read = (path: string) => readFileSync(join(spec.dir, path), 'utf8');
  const filesWith = (ending: string) => paths().filter((path) => path.endsWith(ending) && isServices(path));
  const isServices = (path: string) => path.includes(`/${site().campaign.paths.country}/`) || isWhole(path);
  const isWhole = (path: string) => /^\/[^/]+\/[^/]+\.(json|csv)$/.test(path) && path.includes(wholeName());
  const wholeName = () => `/${site().campaign.paths.help}.`;
  const jsonPaths = () => filesWith('.json').filter((path) => !/\.schema\.json$/.test(path));
  const json = (path: string) => JSON.parse(read(path)) as DataFile;
  const whole = () => json(fileAddressOf('servicesJson', {}, site().campaign));

  test('has a file of services in each form for its own country, and one for all', () => {
    const { campaign } = site();
    const country = campaign.country.code.toLowerCase();
    for (const name of ['countryJson', 'countryCsv', 'servicesJson', 'servicesCsv'] as const)
      expect(paths()).toContain(fileAddressOf(name, { country }, campaign));
    expect(jsonPaths()).toHaveLength(2);
  });

  test('has every service of the content once, in the order of its pages, and no other', () => {
    const ids = inService([...site().services.values()]).map(({ id }) => id);
    const { records } = whole();
    expect(records.map(({ id }) => id).sort()).toEqual(ids.sort());
    const [own] = jsonPaths().filter((path) => !isWhole(path));
    expect(json(own!).records).toEqual(records.filter(({ country }) => country === site().campaign.country.code));
  });

  test('has JSON files that its own published schema accepts', () => {
    const schema = JSON.parse(read(fileAddressOf('linesSchema', {}, site().campaign)));
    const validate = schemaReader().compile(schema);
    const wrong = jsonPaths().flatMap((path) => mistakesOf(validate, json(path)).map((what) => `${path} ${what}`));
    expect(wrong).toEqual([]);
  });

  test('says the same in CSV as in JSON, record by record', () => {
    for (const path of filesWith('.csv')) {
      const { records } = json(path.replace(/\.csv$/, '.json'));
      const rows = Map.groupBy(rowsOf(read(path)), ({ id }) => id!);
      expect([...rows.keys()]).toEqual(records.map(({ id }) => id));
      for (const record of records) expect(rows.get(record.id)).toMatchObject(expectedRows(record));
    }
  });

  test('says the same as the page of each service', () => {
    const wrong = whole().records.flatMap((record) => {
      const page = site().byPath.get(new URL(record.page, 'https://x.test').pathname);
      return page ? findDifferences(record, page).map((what) => `${record.id} ${what}`) : [`${record.id} has no page`];
    });
    expect(wrong.slice(0, 25)).toEqual([]);
  });

  test('has a checksum of every file, which is right', () => {
    const sums = fileAddressOf('checksums', {}, site().campaign);
    const lines = read(sums).trimEnd().split('\n');
    const real = paths()
      .filter((path) => path !== sums)
      .map(
        (path) =>
          `${createHash('sha256')
            .update(readFileSync(join(spec.dir, path)))
            .digest('hex')}  ${path}`,
      );
    expect(lines.map((line) => line.replace('  ', `  ${folder()}`)).sort()).toEqual(real.sort());
  });

  test('shows each file on its page in every language, with its real size', () => {
    const pages = site().pages.filter(({ kind }) => kind === 'data');
    expect(pages).toHaveLength(wholeLocales(site()).length);
    for (const page of pages) {
      const links = tags(page, 'a').filter((link) => /\.\w+$/.test(attr(link, 'href') ?? ''));
      expect(new Set(links.map((link) => attr(link, 'href')))).toEqual(new Set(paths()));
      const wrong = links.filter((link) => {
        const { size } = statSync(join(spec.dir, attr(link, 'href')!));
        return !plain(textOf(link)).includes(plain(toFileSize(size, page)));
      });
      expect(wrong.map((link) => attr(link, 'href'))).toEqual([]);
    }
  });

  test('says in every file what it is, in which version, and how far it can be relied on', () => {
    const { stage } = site().campaign;
    const { asOf } = whole();
    for (const path of jsonPaths()) {
      expect(json(path)).toMatchObject({ stage, asOf, licence: { id: 'CC-BY-4.0' } });
      expect(json(path).dataVersion).toMatch(/^[0-9a-f]{12}$/);
      expect(Object.keys(json(path).notice).length > 0).toBe(stage === 'preview');
    }
    const rows = filesWith('.csv').flatMap((path) => rowsOf(read(path)));
    expect(rows.filter((row) => row.stage !== stage || row.asOf !== asOf)).toEqual([]);
  });

  test('names for every source in a file who published it', () => {
    const missing = jsonPaths().flatMap((path) => {
      const { records, sources } = json(path);
      return records.filter(isShown).flatMap((record) => record.sources.filter((id) => !(id in sources)));
    });
    expect(missing).toEqual([]);
  });

  test('holds no number and no e-mail but those of services that are shown with their contact', () => {
    const listed = whole().records.filter(isShown);
    const values = listed.flatMap(({ channels }) => channels.flatMap(({ value, shown }) => [value, shown]));
    const numbers = new Set(values.map(digitsOf).filter(Boolean));
    const emails = new Set(values.filter((value) => value.includes('@')));
    const texts = paths().filter(isServices).map(read).join('\n');
    const international = [...texts.matchAll(/\+\d[\d\s().-]{6,}\d/g)].map(([text]) => digitsOf(text));
    expect([...new Set(international)].filter((digits) => !numbers.has(digits))).toEqual([]);
    const found = [...new Set(texts.match(/[\w.%+-]+@[\w.-]+\.[a-z]+/gi))];
    expect(found.filter((email) => !emails.has(email))).toEqual([]);
    const personal = found.filter((email) => isWebmail(email.split('@')[1]!));
    expect(personal.filter((email) => !WEBMAIL_OF_SERVICES.includes(email))).toEqual([]);
    expect(texts).not.toMatch(/enteredBy|verifiedBy|"checks"/);
  });
});

test(`${REAL.name} gives away no address of a service whose people need shelter`, () => {
  const { records } = JSON.parse(
    readFileSync(join(REAL.dir, fileAddressOf('servicesJson', {}, readSite(REAL).campaign)), 'utf8'),
  ) as DataFile;
  const hidden = records.filter(({ reasons }) => reasons.includes('safety-of-people'));
  expect(hidden.length).toBeGreaterThan(0);
  expect(hidden.filter((record) => isShown(record) && record.channels.length > 0)).toEqual([]);
});

/** The rows by somebody else's parser, with the apostrophes off that keep formulas away. */
function rowsOf(csv: string): Row[] {
  const { data, errors } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(errors[0]!.message);
  return data.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, plainCell(cell)])));
}

/** What the CSV must say of a record: written apart from the code that writes it. */
function expectedRows(record: PublishedService): Row[] {
  const { id, country, listing, page, reasons, instead } = record;
  const common = { id, country, listing, page, reasons: reasons.join('; '), instead: instead.join('; ') };
  if (!isShown(record)) return [{ ...common, 'name.text': '', 'channel.value': '' }];
  const facts = {
    ...common,
    'name.text': record.name.text,
    'operator.name': record.operator?.name.text ?? '',
    'status.state': record.status.state,
    'coverage.regions': record.coverage.regions.join('; '),
    services: record.services.join('; '),
    audiences: record.audiences.join('; '),
    languages: record.languages.join('; '),
    cost: record.cost,
    anonymity: record.anonymity,
    'sharing.mayStayAnonymous': record.sharing.mayStayAnonymous?.answer ?? 'unknown',
    sources: record.sources.join('; '),
    sourceDate: record.sourceDate ?? '',
    readOn: record.readOn,
    lastResort: String(record.lastResort),
    'confirmation.state': record.confirmation.state,
    'confirmation.goodUntil': record.confirmation.goodUntil ?? '',
  };
  if (record.channels.length === 0) return [{ ...facts, 'channel.value': '' }];
  return record.channels.map(({ type, value, shown, link, reach, callFacts }) => ({
    ...facts,
    'channel.type': type,
    'channel.value': value,
    'channel.shown': shown,
    'channel.link': link ?? '',
    'channel.reach': reach,
    'callFacts.free': callFacts.free?.answer ?? 'unknown',
    'callFacts.recorded': callFacts.recorded?.answer ?? 'unknown',
  }));
}

/** With ordinary spaces. */
function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}

/** What the page of a service shows and its record does not, or the other way round. */
function findDifferences(record: PublishedService, page: Page): string[] {
  const [main] = tags(page, 'main');
  const text = textOf(main!);
  if (!isShown(record)) return [];
  const shown = record.channels
    .filter((channel) => !text.includes(channel.shown))
    .map((one) => `shows no ${one.shown}`);
  const dialled = new Set(dialLinks(page).map(({ dialled: number }) => number));
  const links = record.channels
    .filter(({ link }) => link?.startsWith('tel:') && !dialled.has(link.slice(4)))
    .map(({ link }) => `does not dial ${link}`);
  const name = text.includes(record.name.text) || record.lastResort ? [] : [`does not show "${record.name.text}"`];
  return [...shown, ...links, ...name];
}
