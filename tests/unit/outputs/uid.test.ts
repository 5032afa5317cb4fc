import { expect, test } from 'vitest';
import { browserUid } from '../../../src/islands/activities/publish/uid.ts';
import { uidOf } from '../../../src/outputs/uid.ts';

test('a calendar from the form and one from the site give an activity one UID, which never changes', async () => {
  for (const id of ['feria-en-puno', 'taller-2027-07-05', 'ñandú']) expect(await browserUid(id)).toBe(uidOf(id));
  expect(uidOf('feria-en-puno')).toMatchInlineSnapshot(`"bb029a81-db5d-5caa-90d7-712d1c543f30"`);
});
