import { describe, expect, test } from 'vitest';
import type { Region } from '../../../src/domain/records.ts';
import type { Channel, Service } from '../../../src/domain/service/service.ts';
import { aService, aSite, translated } from '../made-up.ts';
import { everyOutput } from './every-output.ts';

const LOCALES = ['es', 'en', 'qu'];
const NUMBER = '+738291645';
/** The number of the service that stands in for a closed one; long enough to be nothing else. */
const STANDBY = '739112864';
const REGION: Region = {
  code: 'QM-AA',
  slug: 'norte',
  name: { text: 'Norte', lang: 'es' },
  capital: null,
  shape: 'QM-AA',
  borders: [],
};

/** A deployment in which the record `id` has the given number, and maybe something else about it. */
function outputsWith(id: string, value: string, changes: Partial<Service> = {}) {
  const channels: Channel[] = [{ type: 'phone', value, reach: 'world' }];
  const record = (name: string, more: Partial<Service> = {}) =>
    aService(name, { ...more, ...(name === id ? { channels, ...changes } : {}) });
  const services = [
    record('police', { lastResort: true, channels: [{ type: 'short-code', value: '999', reach: 'QM' }] }),
    record('advice'),
    record('local', { coverage: { level: 'region', regions: ['QM-AA'] } }),
    record('consulates', { listing: 'route', reasons: ['no-public-contact'], instead: ['advice'], channels: [] }),
    record('standby', { country: 'ES', channels: [{ type: 'toll-free', value: STANDBY, reach: 'ES' }] }),
  ];
  return everyOutput(aSite({ services, regions: [REGION], words: { en: translated('machine') } }), LOCALES);
}

/** Does a text hold the number, however it is grouped? */
function holds(text: string, number: string): boolean {
  return text.replace(/[\s().-]/g, '').includes(number.replace('+', ''));
}

function namesWith(outputs: ReadonlyMap<string, string>, number: string): string[] {
  return [...outputs].filter(([, text]) => holds(text, number)).map(([name]) => name);
}

/** Is there a link or an entry of an address book that calls the number? */
function dials(text: string): boolean {
  return text.includes(`tel:${NUMBER}`) || new RegExp(`^TEL.*:\\${NUMBER}`, 'm').test(text);
}

describe.each(['police', 'advice', 'local', 'standby'])('one digit of the record "%s"', (id) => {
  const before = outputsWith(id, NUMBER);
  const after = outputsWith(id, '+738291646');
  const using = namesWith(before, NUMBER);

  test('changes exactly the outputs that use it, and the list of checksums', () => {
    const changed = [...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name);
    expect(changed.filter((name) => !name.endsWith('SHA256SUMS.txt')).sort()).toEqual([...using].sort());
    expect([...after.keys()]).toEqual([...before.keys()]);
  });

  test('leaves the old number nowhere', () => {
    expect(namesWith(after, NUMBER)).toEqual([]);
  });

  test('is in its page and every form of the data that holds it', () => {
    const own = id === 'standby' ? [] : ['/p-data/p-country/qm'];
    const forms = ['json', 'csv'].flatMap((ending) => ['/p-data/p-help', ...own].map((path) => `${path}.${ending}`));
    expect(using).toEqual(expect.arrayContaining([...forms, `line ${id} es`, 'directory index']));
    expect(using.filter((name) => name.startsWith('/p-data/p-country/'))).toHaveLength(2 * own.length);
  });
});

describe.each(['police', 'advice', 'local'])('the switch of the record "%s"', (id) => {
  const status: Service['status'] = { state: 'closed', on: '2027-06-20', by: ['standby'], source: 'a-source' };
  const open = outputsWith(id, NUMBER);
  const closed = outputsWith(id, NUMBER, { status });

  test('changes every output that showed its number', () => {
    const same = namesWith(open, NUMBER).filter((name) => closed.get(name) === open.get(name));
    expect(same).toEqual([]);
  });

  test('shows what to use instead wherever its number stood', () => {
    const marks = ['standby', STANDBY];
    const without = namesWith(open, NUMBER).filter(
      (name) => closed.has(name) && !marks.some((mark) => closed.get(name)!.replaceAll(' ', '').includes(mark)),
    );
    expect(without).toEqual([]);
  });

  test('leaves nothing that dials it', () => {
    const dialling = [...closed].filter(([, text]) => dials(text)).map(([name]) => name);
    expect(dialling).toEqual([]);
  });
});
