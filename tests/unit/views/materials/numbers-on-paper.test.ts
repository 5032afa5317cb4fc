/** Which numbers stand on a thing, and what becomes of a thing whose service nobody can reach. */
import { describe, expect, test } from 'vitest';
import type { Service } from '../../../../src/domain/service/service.ts';
import type { ServiceStatus } from '../../../../src/domain/service/status.ts';
import { isPrinted, toPrinted } from '../../../../src/views/materials/printed.ts';
import { aContext, aService } from '../../made-up.ts';
import { aMaterial, someWords } from './a-material.ts';

const closed: ServiceStatus = { state: 'closed', on: '2027-01-01', source: 'a-source' };
const short = (value: string) => [{ type: 'short-code' as const, value, reach: 'QM' }];
const police = aService('police', { channels: short('999') });
const advice = aService('advice', { channels: short('1818') });
const adviceWith = (status: ServiceStatus) => aService('advice', { channels: advice.channels, status });
const standby = aService('standby', { channels: short('1212') });

function printedWith(services: Service[], material = aMaterial()) {
  return toPrinted(material, null, aContext({ services }));
}

function shownWith(...args: Parameters<typeof printedWith>): string[] {
  const printed = printedWith(...args);
  return isPrinted(printed) ? printed.numbers.map(({ shown }) => shown) : [];
}

describe('the numbers of a thing', () => {
  test('are those of the services that play its roles, in the order of its record', () => {
    expect(shownWith([police, advice])).toEqual(['999', '1818']);
    expect(shownWith([police, advice], aMaterial({ numbers: ['report', 'police'] }))).toEqual(['1818', '999']);
  });

  test('leave out a service that is closed, whatever the day', () => {
    const later = { ...closed, on: '2099-01-01' };
    for (const status of [closed, later]) expect(shownWith([police, adviceWith(status)])).toEqual(['999']);
  });

  test('have in its place what its record names', () => {
    const replaced: ServiceStatus = { ...closed, state: 'replaced', by: ['standby'] };
    expect(shownWith([police, adviceWith(replaced), standby])).toEqual(['999', '1212']);
  });

  test('keep a service that is closed in some regions only', () => {
    expect(shownWith([police, adviceWith({ ...closed, regions: ['QM-AA'] })])).toEqual(['999', '1818']);
  });
});

describe('a thing whose words name a role', () => {
  const says = (text: string) => aMaterial({ form: 'chats', words: { es: someWords({ items: [{ text }] }) } });
  const textOf = (text: string) => {
    const printed = printedWith([police, advice], says(text));
    return isPrinted(printed) ? printed.items[0]?.text : printed;
  };

  test('has its number there, and each digit of it in words where it is said', () => {
    expect(textOf('Llama al {report}.')).toBe('Llama al 1818.');
    expect(textOf('Llama: {report.digits}.')).toBe('Llama: uno, ocho, uno, ocho.');
  });

  test('is not made where nobody plays it, and names the role', () => {
    expect(textOf('Llama al {violence}.')).toEqual({ roles: ['violence'] });
  });

  test('is not made where none of its numbers answers', () => {
    expect(
      printedWith([aService('police', { channels: police.channels, status: closed }), adviceWith(closed)]),
    ).toEqual({
      roles: ['police', 'report'],
    });
  });
});

describe('a thing in another language', () => {
  const context = (locale: string) => aContext({ services: [police, advice] }, locale);
  const english = someWords({ state: 'machine', from: 'h1', hash: 'h2', title: 'The poster' });

  test('is made where the language has words of it', () => {
    const both = aMaterial({ words: { ...aMaterial().words, en: english } });
    expect(isPrinted(toPrinted(both, null, context('en')))).toBe(true);
    expect(toPrinted(aMaterial(), null, context('en'))).toBeNull();
  });

  test('is not made from words that nobody has reviewed, where the language is careful', () => {
    const careful = aMaterial({ words: { ...aMaterial().words, qu: { ...english, title: 'Tapuy' } } });
    expect(toPrinted(careful, null, context('qu'))).toBeNull();
  });

  test('is not made from letters that its fonts lack', () => {
    const arabic = aMaterial({ words: { es: someWords({ title: 'الفانوس' }) } });
    expect(toPrinted(arabic, null, context('es'))).toBeNull();
  });
});
