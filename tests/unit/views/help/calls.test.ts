import { expect, test } from 'vitest';
import type { Line } from '../../../../src/domain/line/line.ts';
import { toCalls } from '../../../../src/views/help/calls.ts';
import { aContext, aLine, OWN } from '../../made-up.ts';

const POLICE = [{ type: 'short-code', value: '999', reach: OWN }] as const;
const lines = [
  aLine('police', { channels: [...POLICE], cost: 'free', languages: ['es'] }),
  aLine('advice'),
  aLine('consulates', { listing: 'route', reasons: ['no-public-contact'], instead: ['advice'], channels: [] }),
];
const context = aContext({ lines });
const hrefs = (within = context) => toCalls(within).lines.map(({ name }) => name.href);

test('each number of the way of help stands once, those of every page first, and none that cannot be called', () => {
  expect(hrefs()).toEqual(['/p-help/p-line/police/', '/p-help/p-line/advice/']);
});

test('a closed line is left out', () => {
  const status = {
    state: 'closed' as const,
    on: '2027-01-01',
    regions: [],
    source: 'a-source',
  } satisfies Line['status'];
  const closed = lines.map((line) => (line.id === 'advice' ? { ...line, status } : line));
  expect(hrefs(aContext({ lines: closed }))).toEqual(['/p-help/p-line/police/']);
});

test('what is unknown of every number is said once, and what one of them answers only at the others', () => {
  const { unknown, lines: shown } = toCalls(context);
  const languages = context.t('fact.languages').text.toLowerCase();
  expect(unknown?.text).toContain(context.t('callFact.menu').text);
  expect(unknown?.text.toLowerCase()).not.toContain(languages);
  expect(shown.map((line) => line.unknown?.text.toLowerCase().includes(languages) ?? false)).toEqual([false, true]);
});
