import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ledgerText } from '../../../src/cli/activity-intake/ledger.ts';
import { announcedSchema, type Ledger } from '../../../src/schemas/activities/announced.ts';

const entry = { file: 'events/2027/feria.md', row: '0123456789012345', written: '12e4567890123456', sequence: 0 };
const LEDGER: Ledger = { no: { ...entry, key: '30 dias | 2027-07-30 | puno' }, feria: { ...entry, key: 'no' } };

test('the ledger stands in the order of the ids, and nothing in it can be taken for a number, a day or a truth value', () => {
  expect(ledgerText(LEDGER)).toMatchInlineSnapshot(`
    "# Written by npm run activities:import. It tells an activity that changed in a table from one that somebody changed by hand.
    feria:
      file: events/2027/feria.md
      row: "0123456789012345"
      written: "12e4567890123456"
      sequence: 0
      key: "no"
    "no":
      file: events/2027/feria.md
      row: "0123456789012345"
      written: "12e4567890123456"
      sequence: 0
      key: "30 dias | 2027-07-30 | puno"
    "
  `);
});

test('the ledger comes back as it was written', () => {
  expect(announcedSchema.parse(parse(ledgerText(LEDGER)))).toEqual(LEDGER);
});
