import { expect, test } from 'vitest';
import { broken, findingsIn } from '../../../../fixtures/content-faults/faults.ts';

const FAIR = 'events/2027/feria.md';
const PHONE = '951 234 567';

test.each([
  ['title', 'title: Feria de la plaza', `title: Feria, informes ${PHONE}`],
  ['place.venue', 'place:', `place:\n  venue: Plaza, ${PHONE}`],
  ['place.town', 'town: Londres', `town: Londres ${PHONE}`],
  ['place.directions', 'place:', `place:\n  directions: Llama al ${PHONE}`],
])('a telephone number of a person is found in the %s of an activity', (field, from, to) => {
  expect(findingsIn(broken(FAIR, from, to)).map((one) => [one.code, one.field])).toContainEqual([
    'personal-contact',
    field,
  ]);
});
