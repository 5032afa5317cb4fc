/** What a record says anew on sources that never said it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Change } from '../../../../src/cli/editing/contract.ts';
import { edited } from '../../../../src/cli/editing/edited-text.ts';
import { resourced, unsourced } from '../../../../src/cli/editing/sourced.ts';
import { serviceSchema } from '../../../../src/schemas/service/service.ts';

const TEXT = readFileSync('content/facts/services/pe/linea-anna-1810.yaml', 'utf8');
const recordOf = (text: string) => serviceSchema.parse(parse(text));
const after = (...changes: Change[]) => recordOf(edited('a.yaml', TEXT, changes) ?? '');
const found = (...changes: Change[]) =>
  unsourced(recordOf(TEXT), after(...changes)).map(({ path, group }) => `${path.join('.')} ${group}`);

const CHAT = { type: 'chat', value: 'https://example.org/chat', reach: 'PE' };
const NUMBER: Change = { path: ['channels', 0, 'value'], value: '1811' };
const FREE: Change = { path: ['channels', 0, 'callFacts', 'free', 'answer'], value: 'no' };

test.each<[string, Change[], string[]]>([
  ['hours', [{ path: ['hours'], value: { status: 'always' } }], ['hours hours']],
  ['a number', [NUMBER], ['channels.0 number']],
  ['a chat that is new', [{ path: ['channels', 1], value: CHAT }], ['channels.1 number']],
  ['an answer', [FREE], ['channels.0.callFacts.free callFacts']],
  ['an official page', [{ path: ['officialPage'], value: 'https://www.gob.pe/x' }], ['officialPage officialPage']],
  ['what nobody knows any more', [{ path: ['cost'], value: 'unknown' }], []],
  ['what is no fact', [{ path: ['listing'], value: 'held' }], []],
  ['a chat with a source of its own', [{ path: ['channels', 1], value: { ...CHAT, sources: ['rpp1810'] } }], []],
  ['hours with another source', [{ path: ['hours'], value: { status: 'always' } }, sourcesOfHours()], []],
])('%s changed: what the old sources would vouch for', (_case, changes, expected) => {
  expect(found(...changes)).toEqual(expected);
});

test('a channel that moved up in its list is no other one', () => {
  const two = after({ path: ['channels', 1], value: CHAT });
  expect(unsourced(two, { ...two, channels: two.channels.slice(1) })).toEqual([]);
});

test('the source is named beside what is new, and all else keeps the sources that it had', () => {
  const before = { ...recordOf(TEXT), statedBy: undefined };
  const now = { ...before, hours: { status: 'always' as const } };
  const told = { source: 'answer', on: '2026-12-01', today: '2026-12-02' };
  const changes = resourced(before, now, unsourced(before, now), told);
  const named = (path: string) => changes.find((one) => one.path.join('.') === path);
  expect(named('statedBy.hours')).toMatchObject({ value: ['answer'] });
  expect(named('statedBy.cost')).toMatchObject({ value: before.sources });
  expect(named('channels.0.sources')).toBeUndefined();
  expect(named('sources.4')).toMatchObject({ value: 'answer' });
  expect(named('sourceDate')).toMatchObject({ value: told.on });
  expect(named('readOn')).toMatchObject({ value: told.today });
});

function sourcesOfHours(): Change {
  return { path: ['statedBy', 'hours'], value: ['gob1810'] };
}
