/** What the research states about a call, who will know of it, who runs a service and where its own page is. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { fillOfficialPages } from '../../src/cli/import/official-page.ts';
import type { FactRecord } from '../../src/cli/import/records.ts';
import type { HelplineFile } from '../../src/schemas/line/line.ts';
import { importTo } from './import-fixture.ts';

const out = mkdtempSync(path.join(tmpdir(), 'import-stated-'));
const fileOf = (name: string) => path.join(out, 'facts/helplines', name);
const service = (id: string, country = 'qm') =>
  parse(readFileSync(fileOf(`${country}/${id}.yaml`), 'utf8')) as HelplineFile;
const channel = (id: string, digits: string, country = 'qm') =>
  service(id, country).channels.find(({ value }) => value.replace(/\D/g, '') === digits);

beforeAll(() => {
  const { code, said } = importTo(out);
  expect(code, said).toBe(0);
});
afterAll(() => rmSync(out, { recursive: true }));

describe('a call', () => {
  test('is free on a short code whose entry says so, with the sources and the day they were read', () => {
    expect(channel('child-line', '1810')?.callFacts).toEqual({
      free: { answer: 'yes', sources: service('child-line').sources, sourceDate: '2025-09', readOn: '2026-11-24' },
    });
  });

  test('rests on the sources that the table names for it, dated by the newest of them', () => {
    expect(service('help-line').sources.length).toBeGreaterThan(1);
    expect(channel('help-line', '100')?.callFacts?.free).toMatchObject({
      sources: ['qm-paper'],
      sourceDate: '2025-09',
    });
  });

  test('has the answers that the note of its own number gives, and no other number has them', () => {
    expect(channel('qx-linea', '08081570000', 'qx')?.callFacts?.free?.answer).toBe('yes');
    expect(channel('qx-linea', '442079460001', 'qx')?.callFacts).toMatchObject({ fromAbroad: { answer: 'yes' } });
    expect(channel('qx-linea', '442079460000', 'qx')?.callFacts).toBeUndefined();
  });

  test('is not free on a mobile or a landline because the service is', () => {
    const numbers = service('qx-linea', 'qx').channels.filter(({ type }) => type === 'phone' || type === 'mobile');
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.flatMap(({ callFacts }) => callFacts?.free ?? [])).toEqual([]);
  });

  test('has nothing about what nobody states', () => {
    expect(Object.keys(channel('child-line', '1810')?.callFacts ?? {})).toEqual(['free']);
    expect(service('child-line').sharing).toBeUndefined();
  });
});

test('a name that must be given, and one that need not be, are known with their sources', () => {
  expect(service('rights-line').sharing?.mayStayAnonymous).toMatchObject({ answer: 'no', sources: ['qm-paper'] });
  expect(service('qx-ngo', 'qx').sharing?.mayStayAnonymous?.answer).toBe('yes');
});

test('a change of operator keeps the old one, with its end', () => {
  expect(service('help-line').operators?.map(({ until }) => until ?? null)).toEqual(['2024', null]);
});

describe('the official page', () => {
  test('is the own page of a service that is shown', () => {
    expect(service('schools').officialPage).toBe('https://www.example.net/form');
  });

  test('is null where none is known, and is not there for a service without contact', () => {
    expect(service('help-line').officialPage).toBeNull();
    expect(service('care-inventado')).not.toHaveProperty('officialPage');
  });

  const source = (url: string, kind = 'official') => ({ url, kind }) as never;
  const pageOf = (sources: Record<string, never>, isOwnWord = true) => {
    const file = { listing: 'listed', channels: [], sources: Object.keys(sources) } as unknown as HelplineFile;
    const record = { id: 'one', country: 'QM', file, dialled: [] } as FactRecord;
    const known = { allowedDomains: ['example.org'], sources };
    return fillOfficialPages([record], known, () => isOwnWord)[0]!.file.officialPage;
  };

  test.each([
    ['an official source of an allowed domain', source('https://www.example.org/a'), 'https://www.example.org/a'],
    ['a source of another domain', source('https://www.example.net/a'), null],
    ['the press', source('https://www.example.org/a', 'press'), null],
    ['a file to load down', source('https://www.example.org/a.xlsx'), null],
    ['a page that is not secure', source('http://www.example.org/a'), null],
  ])('from %s', (_case, one, page) => {
    expect(pageOf({ one })).toBe(page);
  });

  test('is not a copy or the news', () => {
    expect(pageOf({ one: source('https://www.example.org/a') }, false)).toBeNull();
  });
});

test.each(['status', 'alert', 'override', 'plan'])('a record with its own `%s` is never overwritten', (key) => {
  const copy = mkdtempSync(path.join(tmpdir(), 'import-switched-'));
  try {
    cpSync(out, copy, { recursive: true });
    const name = path.join(copy, 'facts/helplines/qm/help-line.yaml');
    const switched = `${readFileSync(name, 'utf8').replace('cost: free', 'cost: unknown')}${key}: { on: "2027-07-01" }\n`;
    writeFileSync(name, switched);
    expect(importTo(copy).said).toContain('was switched by hand since and is left as it is');
    expect(readFileSync(name, 'utf8')).toBe(switched);
  } finally {
    rmSync(copy, { recursive: true });
  }
});

test('importing again changes nothing, and no file holds a reference of YAML that an author would have to read', () => {
  expect(importTo(out).said).toContain(', 0 changed.');
  expect(readFileSync(fileOf('qx/qx-linea.yaml'), 'utf8')).not.toMatch(/[&*]a\d/);
});
