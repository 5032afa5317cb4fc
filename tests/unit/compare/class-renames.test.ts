import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readClassRenames } from '../../compare/class-renames.ts';

function read(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'renames-'));
  try {
    writeFileSync(join(folder, 'table.yaml'), text);
    return readClassRenames(join(folder, 'table.yaml'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('the table is read as old and new', () => {
  expect([...read('event-card: activity-card\nwide: broad\n')]).toEqual([
    ['event-card', 'activity-card'],
    ['wide', 'broad'],
  ]);
});

test.each([
  ['two classes that become one', 'a: c\nb: c', 'Two classes would become "c".'],
  ['a selector', '.a: .b', '".a: .b" does not name two classes.'],
  ['a number', 'a: 1', '"a: 1" does not name two classes.'],
  ['a list', '- a', 'Write the table as `old: new`.'],
  ['nothing', '', 'Write the table as `old: new`.'],
])('the table refuses %s', (_case, text, message) => {
  expect(() => read(text)).toThrow(message);
});

test('the table beside the command can be read', () => {
  expect(readClassRenames('tests/compare/class-renames.yaml')).toBeInstanceOf(Map);
});
