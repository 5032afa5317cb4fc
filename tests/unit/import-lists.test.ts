import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { importTo } from './import-fixture.ts';

const out = mkdtempSync(path.join(tmpdir(), 'import-lists-'));

const fact = (name: string) => parse(readFileSync(path.join(out, 'facts', name), 'utf8'));
const service = (id: string, country = 'qm') => fact(`helplines/${country}/${id}.yaml`);

beforeAll(() => {
  const { code, said } = importTo(out);
  expect(code, said).toBe(0);
});

afterAll(() => rmSync(out, { recursive: true }));

test('sources have stable ids, publishers without remarks, and only dates that are stated', () => {
  const { sources } = fact('sources.yaml');
  expect(sources['qm-paper']).toMatchObject({ publisher: 'Diario Inventado', kind: 'press', date: '2025-09' });
  expect(sources['qm-9a']).toMatchObject({ publisher: 'Ministerio Inventado', date: null });
  expect(sources['f-a29']).toMatchObject({
    publisher: 'Diario Inventado',
    date: '2020-05-28',
    confidence: 'medium',
    facts: ['F-A29'],
  });
  expect(sources['f-c13']).toBeUndefined();
  expect(sources['order-2024-05-12']).toMatchObject({ title: 'Una nota inventada', facts: ['F-N01', 'F-N06'] });
  expect(service('help-line').sources).toEqual(['qm-paper', 'qm-9a']);
  expect(service('qx-linea', 'qx').sourceDate).toBe('2024-05');
});

test('only domains of public bodies and of listed services may be linked to', () => {
  const { allowedDomains } = fact('sources.yaml');
  expect(allowedDomains).toContain('gov.example.org');
  expect(allowedDomains).toContain('line.example.org');
  expect(allowedDomains).not.toContain('news.example.org');
  expect(allowedDomains).not.toContain('chat.example.org');
});

test('organisations stand in the order of the table, with the sources that it says, and none without a source', () => {
  const organisations = fact('organisations.yaml');
  expect(Object.keys(organisations).slice(0, 3)).toEqual(['security', 'guest', 'order']);
  expect(organisations.security).toMatchObject({ inCommission: true, sources: ['order-2024-05-12'] });
  expect(organisations.guest.inCommission).toBe(false);
  expect(organisations.order.sources).toEqual(['qm-paper', 'order-2024-05-12', 'f-a29']);
  expect(organisations.care.name).toEqual({ text: 'Ministerio del Cuidado', lang: 'es' });
  expect(organisations).not.toHaveProperty('without-service');
});

test('regions are those of the table, and two may share a shape', () => {
  expect(fact('regions.yaml')).toMatchObject([
    { code: 'QM-AA', shape: 'QM-AA', name: { text: 'Provincia Aaa', lang: 'es' } },
    { code: 'QM-BB', shape: 'QM-AA', borders: ['QX'] },
  ]);
});

test('days come from the table, and a source that only they have is dated by the day of reading', () => {
  expect(fact('days.yaml')['invented-day'].sources).toEqual(['f-a29', 'almanac']);
  expect(fact('sources.yaml').sources.almanac).toMatchObject({ publisher: 'The Almanac', readOn: '2026-11-24' });
});
