import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { stampRecord, stampText } from '../../../../src/cli/translations/write-stamps.ts';
import type { WrittenState } from '../../../../src/codes/translation.ts';

const HASH = '0123456789ab';
const REVIEWED = { read: '111111111111', harm: 'core' as const, by: 'persona-2', on: '2027-05-04' };
const KNOWN = `{ state: human, from: "ba9876543210", translatedBy: persona-1, reviewed: ${JSON.stringify(REVIEWED)} }`;
const PAGE = `---\ntitle: Look # kept\nsections:\n  look: ${KNOWN}\n---\n\nText.\n`;
const RECORD = `id: lantern\nwords:\n  en: ${KNOWN}\n`;

const frontOf = (text: string) => parse(text.split('---\n')[1]!) as { sections: Record<string, object> };
const inPage = (state: WrittenState, more = {}) =>
  frontOf(stampText(PAGE, [{ id: 'look', state, from: HASH, ...more }])!).sections.look;
const inRecord = (state: WrittenState, more = {}) =>
  (parse(stampRecord(RECORD, [{ id: 'en', state, from: HASH, ...more }], ['words'])!) as { words: { en: object } })
    .words.en;

describe.each([
  ['a section', inPage],
  ['the words of a record', inRecord],
])('%s that was reviewed before', (_what, stamped) => {
  test.each(['machine', 'human', 'original'] as const)(
    'keeps no mark of its reviewer once its text is new: %s',
    (state) => {
      expect(stamped(state)).toEqual({ state, from: HASH, translatedBy: 'persona-1' });
    },
  );

  test('gets the mark of whoever reads it next, beside how it was made', () => {
    const reviewed = { ...REVIEWED, read: '222222222222', by: 'persona-3' };
    expect(stamped('human', { reviewed })).toEqual({
      state: 'human',
      from: HASH,
      translatedBy: 'persona-1',
      reviewed,
    });
  });
});

test('a hash that looks like a number stays a text, and what else stands in the file stays as it was', () => {
  const text = stampText(PAGE, [{ id: 'look', state: 'machine', from: '123456789e10' }])!;
  expect(frontOf(text).sections.look).toMatchObject({ from: '123456789e10' });
  expect(text).toContain('title: Look # kept');
  expect(text).toMatch(/\n\nText\.\n$/);
});
