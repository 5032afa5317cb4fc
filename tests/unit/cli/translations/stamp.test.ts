import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { stampRecord, stampText } from '../../../../src/cli/translations/stamp.ts';
import type { WrittenState } from '../../../../src/domain/translation.ts';

const HASH = '0123456789ab';
const KNOWN = '{ state: reviewed, from: "ba9876543210", translatedBy: persona-1, reviewedBy: persona-2 }';
const PAGE = `---\ntitle: Look # kept\nsections:\n  look: ${KNOWN}\n---\n\nText.\n`;
const RECORD = `id: lantern\nwords:\n  en: ${KNOWN}\n`;

const frontOf = (text: string) => parse(text.split('---\n')[1]!) as { sections: Record<string, object> };
const inPage = (state: WrittenState, more = {}) =>
  frontOf(stampText(PAGE, [{ id: 'look', state, from: HASH, ...more }])!).sections.look;
const inRecord = (state: WrittenState, more = {}) =>
  (parse(stampRecord(RECORD, [{ id: 'en', state, from: HASH, ...more }])!) as { words: { en: object } }).words.en;

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

  test('keeps the mark of its reviewer while it is reviewed, and gets that of the next one', () => {
    expect(stamped('reviewed')).toMatchObject({ reviewedBy: 'persona-2' });
    expect(stamped('reviewed', { reviewedBy: 'persona-3' })).toMatchObject({ reviewedBy: 'persona-3' });
  });
});

test('a hash that looks like a number stays a text, and what else stands in the file stays as it was', () => {
  const text = stampText(PAGE, [{ id: 'look', state: 'machine', from: '123456789e10' }])!;
  expect(frontOf(text).sections.look).toMatchObject({ from: '123456789e10' });
  expect(text).toContain('title: Look # kept');
  expect(text).toMatch(/\n\nText\.\n$/);
});
