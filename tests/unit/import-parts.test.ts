import { expect, test } from 'vitest';
import type { FactFiles } from '../../src/cli/import/build.ts';
import { checkFiles } from '../../src/cli/import/check-files.ts';
import { newestDate, parseDateText } from '../../src/cli/import/date-text.ts';
import { ofFamily } from '../../src/cli/import/family.ts';
import { holdsGiveAway, publicId } from '../../src/cli/import/ids.ts';
import type { FactRecord } from '../../src/cli/import/records.ts';
import { findHostKind, findPublisherKind } from '../../src/cli/import/source-kinds.ts';
import { readLinkText } from '../../src/cli/import/sources-facts.ts';
import { operatorKindOf, operatorNameOf } from '../../src/cli/import/world-operators.ts';
import { TABLES, tablesOf } from './import-fixture.ts';

const tables = tablesOf(TABLES);
const STEMS = ['trata', 'victim', 'slave'];

test.each([
  ['2025-09-15', '2025-09-15'],
  ['2020-09 (printed 2021-01)', '2020-09'],
  ['28 May 2020', '2020-05-28'],
  ['Mar 2021', '2021-03'],
  ['2022 or later', '2022'],
  ['2022–2025', '2022'],
  ['2025 (inferred)', null],
  ['about 2018', null],
  ['2022 or earlier', null],
  ['2000s', null],
  ['2026-02-30', null],
  ['undated', null],
  ['n.d.', null],
])('the date that "%s" states is %s', (text, expected) => {
  expect(parseDateText(text)).toBe(expected);
});

test('the newest date counts a bare year as older than a month of it', () => {
  expect(newestDate(['2024', null, '2025', '2025-02', '2025-01-30'])).toBe('2025-02');
  expect(newestDate([null])).toBeNull();
});

test.each([
  ['CHS Alternativo, 28 May 2020', 'CHS Alternativo', '2020-05-28'],
  ['IOM Glossary 2019', 'IOM Glossary', '2019'],
  ['La República citing Ministerio Público, 14 Mar 2022', 'La República', '2022-03-14'],
  ['INEI quoted by EFE, Sep 2021', 'EFE', '2021-09'],
  ['Infobae, 23 Sep 2023; Caretas 2024', 'Infobae', '2023-09-23'],
  ['UN.GIFT, n.d.', 'UN.GIFT', null],
  ['gob.pe, 12 Sep 2024', 'gob.pe', '2024-09-12'],
  ['2011', null, '2011'],
  ['student paper, n.d.', null, null],
  ['decree text, Feb 2016', null, '2016-02'],
  ['blog citing INEI 2007', null, null],
  ['copy of El País, 8 Jan 2016', 'El País', '2016-01-08'],
])('the link text "%s" names %s and %s', (text, publisher, date) => {
  expect(readLinkText(text)).toEqual({ publisher, date });
});

test.each([
  ['qx-linea-nacional-trata', 'qx-linea-nacional'],
  ['qx-modern-slavery-helpline', 'qx-line'],
  ['line-1818', 'line-1818'],
])('the id %s becomes %s', (id, expected) => {
  const table = { giveAwayStems: STEMS, renamed: { 'qx-modern-slavery-helpline': 'qx-line' } };
  expect(publicId(id, table)).toBe(expected);
  expect(holdsGiveAway(publicId(id, table), STEMS)).toBe(false);
});

test('a give-away word is found whatever its accents and capitals', () => {
  expect(holdsGiveAway('Atención a VÍCTIMAS', STEMS)).toBe(true);
  expect(holdsGiveAway('Línea 100', STEMS)).toBe(false);
});

test.each([
  ['centre', 'plain'],
  ['centre-north', 'plain'],
  ['big-centre-north', 'big'],
  ['centres-north', undefined],
])('the family of %s is the %s one', (id, expected) => {
  expect(ofFamily(id, { centre: 'plain', 'big-centre': 'big' })).toBe(expected);
});

test.each([
  ['inventia.un.org', 'international'],
  ['un.example.org', 'official'],
  ['news.example.org', 'press'],
  ['oldexample.org', 'other'],
])('the host %s is %s, by the longest end that fits', (host, expected) => {
  expect(findHostKind(host, tables.factSources)).toBe(expected);
});

test('a publisher is known by the longest beginning that fits', () => {
  expect(findPublisherKind('The Gazette, 2020', tables.factSources)).toBe('press');
  expect(findPublisherKind('The Gazette of Charities', tables.factSources)).toBe('ngo');
  expect(findPublisherKind('Somebody', tables.factSources)).toBeUndefined();
});

test.each([
  ['Ministry of Justice, with IOM', 'Ministry of Justice', 'state'],
  [
    'National Police – Department of Anti-Human Trafficking',
    'National Police – Department of Anti-Human Trafficking',
    'police',
  ],
  ['A21 (NGO), with an agreement with the National Police', 'A21', 'ngo'],
  ['Government of Inventia; IOM', 'Government of Inventia; IOM', 'unknown'],
  ['State-run crisis network', undefined, 'unknown'],
  [undefined, undefined, 'unknown'],
])('the operator "%s" is called %s and is %s', (text, name, kind) => {
  const entry = { id: 'qx-line', operator: text, kind: 'anti-trafficking' };
  expect(operatorNameOf(entry, tables.worldOperators)?.text).toBe(name);
  expect(operatorKindOf(entry, tables.worldOperators)).toBe(kind);
});

test('the table prevails over the words of an operator, and knows its language', () => {
  const entry = { id: 'qx-known', operator: 'Ministerio de Inventia', kind: 'police-unit' };
  expect(operatorKindOf(entry, tables.worldOperators)).toBe('ombudsman');
  expect(operatorNameOf(entry, tables.worldOperators)).toEqual({ text: 'Ministerio de Inventia', lang: 'es' });
});

/** A listed service that is right; each test below breaks one thing. */
function filesWith(change: Partial<FactRecord['file']>, id = 'line', dialled: string[] = []): FactFiles {
  const file: FactRecord['file'] = {
    name: { text: 'Línea inventada', lang: 'es' },
    kind: 'state',
    topic: 'rights',
    focus: 'not-stated',
    lastResort: false,
    listing: 'listed',
    reasons: [],
    instead: [],
    services: ['legal-aid'],
    audiences: [],
    coverage: { level: 'national', regions: [] },
    channels: [{ type: 'short-code', value: '999', reach: 'QX' }],
    hours: { status: 'unknown' },
    cost: 'unknown',
    anonymity: 'unknown',
    languages: [],
    interpreter: 'unknown',
    sharedWith: [],
    sources: ['paper'],
    sourceDate: null,
    readOn: '2026-11-24',
    confidence: 'medium',
    checks: [],
    ...change,
  };
  const paper = {
    publisher: 'Paper',
    title: null,
    kind: 'press',
    date: null,
    url: null,
    facts: [],
    confidence: null,
    readOn: '2026-11-24',
  };
  return {
    records: [{ id, country: 'QX', file, dialled }],
    organisations: {},
    regions: [],
    days: {},
    sources: { allowedDomains: [], sources: { paper } },
  } as FactFiles;
}

test('a record that is right has no finding', () => {
  expect(checkFiles(filesWith({}), STEMS)).toEqual([]);
});

test.each<[string, FactFiles, string]>([
  [
    'a short code with a country prefix',
    filesWith({ channels: [{ type: 'short-code', value: '+999999', reach: 'QX' }] }),
    'does not stand alone',
  ],
  [
    'a toll-free number for the whole world',
    filesWith({ channels: [{ type: 'toll-free', value: '0800999', reach: 'world' }] }),
    'does not work from abroad',
  ],
  [
    'a mobile that is not international',
    filesWith({ channels: [{ type: 'mobile', value: '999000111', reach: 'QX' }] }),
    'is no international number',
  ],
  ['a held service with a channel', filesWith({ listing: 'held', reasons: ['old-source'] }), 'yet has a channel'],
  ['a route without a reason', filesWith({ listing: 'route', channels: [] }), 'says no reason'],
  ['a listed service without a channel', filesWith({ channels: [] }), 'has no channel'],
  [
    'a held service with its number in the id',
    filesWith({ listing: 'held', reasons: ['old-source'], channels: [] }, 'line-1884', ['1884']),
    'holds the number 1884',
  ],
  ['an id that gives away', filesWith({}, 'line-trata'), 'give-away word'],
  ['a source that is missing', filesWith({ sources: ['nowhere'] }), 'is not in sources.yaml'],
  [
    'a region that is missing',
    filesWith({ coverage: { level: 'region', regions: ['QX-AA'] } }),
    'is not in regions.yaml',
  ],
  ['people sent to a service that is not there', filesWith({ instead: ['nowhere'] }), 'no listed service'],
  ['a word the schema does not know', filesWith({ cost: 'cheap' as 'free' }), '`cost` does not pass the schema'],
])('%s stops the import', (_case, files, expected) => {
  const findings = checkFiles(files, STEMS);
  expect(findings.map((finding) => finding.what).join('\n')).toContain(expected);
  expect(findings.every((finding) => finding.blocks)).toBe(true);
});
