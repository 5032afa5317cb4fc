/** What changes a thing, and what does not: its records and its words do, the day and the machine do not. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Service } from '../../../src/domain/service/service.ts';
import { drawFile } from '../../../src/outputs/materials/draw.ts';
import { toMade } from '../../../src/views/materials/made.ts';
import { toMaterial } from '../../../src/views/materials/material.ts';
import { toTexts } from '../../../src/views/materials/texts.ts';
import { realSite } from '../real-site.ts';
import { bytesOf, contextIn, files, materials, recordOf, site, type Thing, things, thingsOf } from './things.ts';

/** One file of each thing, of those that all its sizes are like. */
const oneEach = [
  ...Map.groupBy(
    files.filter(({ locale }) => locale === 'es'),
    ({ material }) => material.id,
  ).values(),
].flatMap(([first]) => first ?? []);
/** All that a thing says, as text. */
const saidBy = (some: Thing[], of = site) =>
  new Map(
    some.map((thing) => [
      `${thing.locale}/${thing.material.id}`,
      JSON.stringify([thing.printed, toTexts(thing.printed, contextIn(thing.locale, of))]),
    ]),
  );

/** The real site with another record of one service. */
const changed = (id: string, change: (record: Service) => Service) =>
  realSite((record) => (record.id === id ? change(record) : record));

describe('the same words', () => {
  test('have the same bytes in two runs, whatever was made between', async () => {
    const again = mkdtempSync(join(tmpdir(), 'materials-again-'));
    const differing: string[] = [];
    for (const file of oneEach.toReversed()) {
      if (!(await drawFile(file.file, again)).equals(await bytesOf(file))) differing.push(file.name);
    }
    expect(differing).toEqual([]);
  });

  test('say the same on two days, years apart', () => {
    const later = { ...site, today: '2029-02-28' };
    expect(saidBy(thingsOf(later), later)).toEqual(saidBy(things));
  });

  test('hold no date of their making', async () => {
    const year = String(new Date().getFullYear());
    const dated = new RegExp(`(CreationDate|ModDate|CreateDate|D:${year})`);
    const found: string[] = [];
    for (const file of oneEach.filter(({ file: { format } }) => format.file === 'pdf')) {
      if (dated.test((await bytesOf(file)).toString('latin1'))) found.push(file.name);
    }
    expect(found).toEqual([]);
  });
});

describe('one digit of one service', () => {
  const { id, channels } = recordOf('report');
  const { value: old = '' } = channels[0] ?? {};
  const other = `${old.slice(0, -1)}${(Number(old.at(-1)) + 1) % 10}`;
  const after = changed(id, (record) => ({
    ...record,
    channels: record.channels.map((channel) => (channel.value === old ? { ...channel, value: other } : channel)),
  }));
  const [before, now] = [saidBy(things), saidBy(thingsOf(after), after)];
  /** Also where it is said digit by digit. */
  const uses = (thing: Thing) => {
    const roles = [
      ...thing.material.numbers,
      ...JSON.stringify(thing.material.words)
        .matchAll(/\{(\w+)/g)
        .map(([, role]) => role),
    ];
    return roles.includes('report');
  };

  test('changes every thing that has it, and no other', () => {
    const differing = [...before].filter(([name, said]) => now.get(name) !== said).map(([name]) => name);
    const using = things.filter(uses).map(({ locale, material }) => `${locale}/${material.id}`);
    expect(using.length).toBeGreaterThan(20);
    // Others may name it as whom to call when a service does not answer.
    const byNight = things
      .filter(({ printed }) => JSON.stringify(printed.numbers).includes(old))
      .map(({ locale, material }) => `${locale}/${material.id}`);
    expect(new Set(differing)).toEqual(new Set([...using, ...byNight]));
    expect(differing.length).toBeLessThan(before.size);
  });

  test('is nowhere to be found any more', () => {
    const words = (number: string) =>
      [...number].map((digit) => contextIn('es').words.plain(`digit.${Number(digit) as 0}`)).join(', ');
    const left = [...now].filter(
      ([name, said]) =>
        said.includes(`"${old}"`) || said.includes(` ${old}`) || (name.startsWith('es/') && said.includes(words(old))),
    );
    expect(left.map(([name]) => name)).toEqual([]);
  });

  test('changes the bytes of the files of these things, and of no other', async () => {
    const cache = mkdtempSync(join(tmpdir(), 'materials-digit-'));
    const fresh = new Map(thingsOf(after).map((thing) => [`${thing.locale}/${thing.material.id}`, thing]));
    const wrong: string[] = [];
    for (const file of oneEach) {
      const printed = fresh.get(`${file.locale}/${file.material.id}`)?.printed;
      if (!printed) continue;
      const isSame = (await drawFile({ ...file.file, printed }, cache)).equals(await bytesOf(file));
      // A picture shows one item, and all numbers of its thing.
      if (isSame === uses(file)) wrong.push(file.name);
    }
    expect(wrong).toEqual([]);
  });
});

describe('a service that is closed', () => {
  const { id, channels } = recordOf('report');
  const number = channels[0]?.value ?? '';
  const closed = changed(id, (record) => ({
    ...record,
    status: { state: 'closed', on: '2026-11-01', source: 'pe-tip22' },
  }));
  const planned = changed(id, (record) => ({
    ...record,
    status: { state: 'closed', on: '2031-01-01', source: 'pe-tip22' },
  }));

  test.each([
    ['today', closed],
    ['only some day to come', planned],
  ])('is on nothing, when its record says so %s', (_when, of) => {
    const left = thingsOf(of).filter(
      ({ printed }) =>
        JSON.stringify(printed).includes(`"${number}"`) || JSON.stringify(printed.items).includes(number),
    );
    expect(left.map(({ locale, material }) => `${locale}/${material.id}`)).toEqual([]);
    expect(thingsOf(of).length).toBeGreaterThan(0);
  });

  test('takes every thing away whose words name it, and their pages say so', () => {
    const naming = materials.filter(({ words }) => JSON.stringify(words).includes('{report'));
    expect(naming.length).toBeGreaterThan(5);
    for (const material of naming) {
      const coded = { material, codes: new Map() };
      const context = contextIn('es', closed);
      expect('printed' in toMade(coded, context)).toBe(false);
      const view = toMaterial(coded, [], context);
      expect([view.files, view.texts, view.picture]).toEqual([null, null, null]);
      expect(JSON.stringify(view.notices)).toContain(context.words.plain('carry.withheld', { roles: '' }).slice(0, 20));
    }
  });

  test('gives way to the one that its record names', () => {
    const by = changed(id, (record) => ({
      ...record,
      status: { state: 'replaced', on: '2026-11-01', by: [recordOf('violence').id], source: 'pe-tip22' },
    }));
    const poster = thingsOf(by).find(({ material, locale }) => material.form === 'question' && locale === 'es');
    expect(poster?.printed.numbers.map(({ shown }) => shown)).toEqual(['100', '105']);
  });
});

test('a site that is live says nowhere that its things are drafts', () => {
  const live = { ...site, campaign: { ...site.campaign, stage: 'live' as const } };
  const draft = contextIn('es').words.plain('material.draft');
  expect([...saidBy(thingsOf(live), live)].filter(([, said]) => said.includes(draft)).map(([name]) => name)).toEqual(
    [],
  );
});
