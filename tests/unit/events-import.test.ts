import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontMatter } from '../../src/check/front-matter.ts';
import { runEventImport } from '../../src/cli/import/events-run.ts';
import { activityShelf } from '../../src/domain/activities/shelf.ts';
import type { EventFile } from '../../src/schemas/activities/activity.ts';

const FIXTURES = path.join(import.meta.dirname, '../fixtures/events');
const temp = mkdtempSync(path.join(tmpdir(), 'import-events-'));
const out = path.join(temp, 'content');
const research = path.join(temp, 'research.yaml');
const tables = path.join(temp, 'tables');

beforeEach(() => {
  rmSync(out, { recursive: true, force: true });
  cpSync(path.join(FIXTURES, 'facts'), path.join(out, 'facts'), { recursive: true });
  cpSync(path.join(FIXTURES, 'research.yaml'), research);
  cpSync(path.join(FIXTURES, 'tables'), tables, { recursive: true });
});
afterAll(() => rmSync(temp, { recursive: true }));

/** Imports the made-up research; answers with the exit code and what was printed. */
function run({ readOn = '2026-11-24', more = [] as string[] } = {}): { code: number; said: string } {
  const lines: string[] = [];
  const args = ['--file', research, '--tables', tables, '--read-on', readOn, '--out', out, ...more];
  return { code: runEventImport(args, (text) => lines.push(text)), said: lines.join('\n') };
}

const textOf = (name: string) => readFileSync(path.join(out, name), 'utf8');
const eventFiles = () =>
  globSync('events/*/*.md', { cwd: out })
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
const frontOf = (name: string) => parse(splitFrontMatter(textOf(name))!.front) as EventFile;
const replace = (file: string, from: string, to: string) =>
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
const state = () =>
  globSync('**/*.{md,yaml}', { cwd: out })
    .sort()
    .map((name) => [name, textOf(name)]);

describe('the importer of activities', () => {
  test('writes each activity into the folder of its year, and the undated into their own', () => {
    expect(run().code).toBe(0);
    expect(eventFiles()).toEqual([
      'events/2021/marcha-antigua.md',
      'events/2023/taller-de-todo-un-ano.md',
      'events/2024/charla-sin-dia.md',
      'events/2025/feria-inventada.md',
      'events/2025/feria-poco-segura.md',
      'events/undated/feria-sin-fecha.md',
    ]);
  });

  test('writes what is known as codes, and unknown where nobody has stated it', () => {
    run();
    expect(frontOf('events/2025/feria-inventada.md')).toEqual({
      title: 'Feria inventada, con «comillas»',
      lang: 'es',
      organisers: ['office', 'club'],
      organiserNames: [],
      sectors: ['education'],
      kind: 'fair',
      status: 'reported',
      when: { starts: '2025-09-23', ends: '2025-09-25' },
      place: { venue: 'Plaza Inventada', town: 'Villa Norte', region: 'QM-N' },
      mode: 'onsite',
      audiences: ['families'],
      cost: 'unknown',
      accessibility: { stepFree: 'unknown', signLanguage: 'unknown', captions: 'unknown' },
      sequence: 0,
      updatedOn: '2026-11-24',
      confirmed: null,
      sources: [expect.stringMatching(/^paper-example-com-[0-9a-f]{8}$/)],
      confidence: 'high',
    });
    expect(textOf('events/2025/feria-inventada.md')).toMatch(
      /---\n\nUna feria que nadie organizó\. Era para familias\.\n$/,
    );
  });

  test('leads by date and confidence to the right shelf', () => {
    run();
    const shelves = Object.fromEntries(
      eventFiles().map((name) => [path.basename(name, '.md'), activityShelf(frontOf(name))]),
    );
    expect(shelves).toEqual({
      'marcha-antigua': 'idea',
      'taller-de-todo-un-ano': 'line',
      'charla-sin-dia': 'line',
      'feria-inventada': 'page',
      'feria-poco-segura': 'idea',
      'feria-sin-fecha': 'idea',
    });
  });

  test('leaves out an end that is known otherwise than the beginning', () => {
    run();
    expect(frontOf('events/2024/charla-sin-dia.md').when).toEqual({ starts: '2024-08' });
  });

  test('gives no region to what was held in the whole country', () => {
    run();
    expect(frontOf('events/2023/taller-de-todo-un-ano.md').place).toEqual({});
    expect(frontOf('events/2025/feria-poco-segura.md').place).toEqual({});
  });

  test('carries no remark of the researcher and no word of the research file', () => {
    run();
    const all = state()
      .map(([, text]) => text)
      .join('\n');
    expect(all).not.toContain('REMARK');
    expect(all).not.toContain('private person');
    expect(all).not.toContain(temp);
  });

  test('cites one source for each page, with its publisher, its date and its address', () => {
    run();
    const { sources } = parse(textOf('facts/sources.yaml'));
    const sourceOf = (name: string) => sources[frontOf(name).sources[0]!];
    expect(sourceOf('events/2025/feria-inventada.md')).toMatchObject({
      publisher: 'El Papel Inventado',
      kind: 'press',
      date: '2025-09-24',
      url: 'https://www.paper.example.com/2025/09/24/a-fair',
    });
    expect(sourceOf('events/2024/charla-sin-dia.md')).toMatchObject({
      publisher: 'Oficina del Norte',
      date: '2024-08',
    });
    expect(sourceOf('events/2023/taller-de-todo-un-ano.md')).toMatchObject({
      publisher: 'Gobierno Inventado',
      date: null,
    });
    expect(frontOf('events/undated/feria-sin-fecha.md').sources).toEqual(
      frontOf('events/2025/feria-poco-segura.md').sources,
    );
  });

  test('leaves out an address that a crawler has glued together', () => {
    run();
    const [id] = frontOf('events/2021/marcha-antigua.md').sources;
    expect(parse(textOf('facts/sources.yaml')).sources[id!]).toMatchObject({
      publisher: 'El Papel Inventado',
      url: null,
    });
  });

  test('adds to the lists of facts, and leaves what is there as it is', () => {
    const before = { organisations: textOf('facts/organisations.yaml'), sources: parse(textOf('facts/sources.yaml')) };
    run();
    expect(textOf('facts/organisations.yaml').startsWith(before.organisations)).toBe(true);
    const organisations = parse(textOf('facts/organisations.yaml'));
    expect(organisations.office.name.text).toBe('Oficina Inventada');
    expect(organisations.club).toMatchObject({
      name: { text: 'Club Inventado', lang: 'es' },
      acronym: 'CI',
      sector: 'ngo',
    });
    const sources = parse(textOf('facts/sources.yaml'));
    expect(sources.sources['zz-there-before']).toEqual(before.sources.sources['zz-there-before']);
    expect(sources.allowedDomains).toEqual(before.sources.allowedDomains);
  });

  test('changes nothing the second time', () => {
    run();
    const before = state();
    expect(run().said).toContain('6 activities, 0 files changed.');
    expect(state()).toEqual(before);
  });

  test('keeps the day of an activity that a later reading does not change', () => {
    run();
    run({ readOn: '2026-12-01' });
    expect(frontOf('events/2025/feria-inventada.md').updatedOn).toBe('2026-11-24');
    replace(research, 'Feria inventada, con', 'Feria cambiada, con');
    run({ readOn: '2026-12-01' });
    expect(frontOf('events/2025/feria-inventada.md').updatedOn).toBe('2026-12-01');
  });

  test.each([
    ['announced', 'status: reported', 'status: announced'],
    ['confirmed', 'confirmed: null', 'confirmed: { role: editor, on: "2026-12-01", how: By letter }'],
    ['moved', 'sequence: 0', 'sequence: 1'],
  ])('leaves an activity that somebody has %s since, and says so', (_case, from, to) => {
    run();
    const name = 'events/2025/feria-inventada.md';
    replace(path.join(out, name), from, to);
    const before = textOf(name);
    expect(run().said).toContain('feria-inventada.md: has been worked on since it was imported and is left as it is.');
    expect(textOf(name)).toBe(before);
  });

  test('leaves activities that are not in the research, and names them', () => {
    run();
    const theirs = 'events/2027/announced.md';
    cpSync(path.join(out, 'events/2025/feria-inventada.md'), path.join(out, theirs));
    expect(run().said).toContain('note  2027/announced.md: is not in the research. It was left as it is.');
    expect(eventFiles()).toContain(theirs);
  });

  test('writes nothing on a dry run', () => {
    const before = state();
    expect(run({ more: ['--dry-run'] }).said).toContain('6 activities, 8 files would change.');
    expect(state()).toEqual(before);
  });
});

describe('the importer writes nothing, and says why, for', () => {
  test.each([
    ['an activity without a row', 'id: X-02', 'id: X-99', 'STOP  X-99: has no row yet.'],
    ['an unknown kind', 'kind: "talk"', 'kind: "dance"', '"dance" is no kind that `words.yaml` knows.'],
    ['an unknown sector', 'sector: "many"', 'sector: "sea"', '"sea" is no sector that `words.yaml` knows.'],
    ['an unknown publisher', 'https://state.', 'https://nobody.', 'is not in `publishers.yaml`.'],
    ['an impossible date', '"2025-09-23"', '"2025-02-30"', '`when.starts` does not pass the schema'],
    ['a region that is not there', 'region: "QM-S"', 'region: "QM-Z"', '`place.region` names "QM-Z"'],
  ])('%s', (_case, from, to, told) => {
    replace(research, from, to);
    const before = state();
    const { code, said } = run();
    expect(code).toBe(1);
    expect(said).toContain(told);
    expect(said).toContain('Nothing was written.');
    expect(state()).toEqual(before);
  });

  test('an organiser that is in no list', () => {
    replace(path.join(tables, 'rows.yaml'), 'organisers: [office, club]', 'organisers: [nobody]');
    expect(run().said).toContain('`organisers` names "nobody"');
  });

  test('two activities of one id', () => {
    replace(path.join(tables, 'rows.yaml'), 'id: feria-sin-fecha', 'id: feria-inventada');
    expect(run().said).toContain('has the same name');
  });

  test('a mistake in a table, with its line', () => {
    replace(path.join(tables, 'rows.yaml'), 'mode: online', 'mode: radio');
    const { code, said } = run();
    expect(code).toBe(1);
    expect(said).toContain('rows.yaml, line 5');
  });

  test('a wrong command line', () => {
    expect(runEventImport(['--file', research], () => {})).toBe(2);
    expect(run({ readOn: '24 November' }).code).toBe(2);
  });
});
