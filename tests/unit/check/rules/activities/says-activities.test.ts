/** Findings about activities, each from one fault in a folder that is otherwise clean. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { activitySchema } from '../../../../../src/schemas/activities/activity.ts';
import { ACTIVITY_OPENING } from '../../../../../src/schemas/kinds/openings.ts';
import { broken, findingsIn } from '../../../../fixtures/content-faults/faults.ts';
import { found } from '../../../../fixtures/content-faults/found.ts';
import { cleanTree } from '../../../../fixtures/content-faults/tree.ts';
import { faultsIn, finds } from '../../fault.ts';

const FAIR = 'events/2027/feria.md';
const DAY = '  starts: "2027-07-30"';

faultsIn(FAIR)`
  a telephone number in groups in an activity | Una feria en la plaza. | Informes: 951 234 567. | 24 "Informes: 951 234 567." · personal-contact (951 234 567)
  a personal e-mail in an activity | Una feria en la plaza. | Escribe a ana.quispe@gmail.com. | 24 "Escribe a ana.quispe@gmail.com." · personal-contact (ana.quispe@gmail.com)
  a telephone number in the venue of an activity | town: Londres | town: Londres⏎  venue: Plaza (951234567) | 13 place.venue · personal-contact (951234567)
  an activity that ends before it begins on its day | ${DAY} | ${DAY}⏎  from: "17:00"⏎  to: "15:00" | 12 when.to · to-not-after-from (17:00)
  an activity whose last day is before its first | ${DAY} | ${DAY}⏎  ends: "2027-07-29" | 11 when.ends · ends-before-starts (2027-07-30)
  an activity whose last day is not known as far as its first | ${DAY} | ${DAY}⏎  ends: "2027-08" | 11 when.ends · ends-precision
  an activity with a time and without a day | ${DAY} | starts: "2027-07"⏎  from: "15:00" | 11 when.from · from-without-day
  an activity with an end and without a start | ${DAY} | ${DAY}⏎  to: "15:00" | 11 when.to · to-without-from
  an activity in the folder of another year | ${DAY} | starts: "2026-07-30" | 10 when.starts · wrong-year (2026, events/2026/feria.md)
  an activity without a date in the folder of a year | ${DAY} | starts: null | 10 empty when.starts · wrong-year (events/undated/feria.md)
`;
finds(
  'an activity from the press without its source',
  () => broken(FAIR, 'status: announced', 'status: reported', broken(FAIR, '[pagina-oficial]', '[]')),
  'events/2027/feria.md:21 empty sources · reported-without-source',
);
faultsIn(FAIR)`
  an outcome of an activity that is to come | sequence: 0 | sequence: 0⏎outcome: { held: "yes", by: editor, on: "2027-07-30" } | 19 outcome.on · future-date (2027-05-01)
  an outcome from before the day | sequence: 0 | sequence: 0⏎outcome: { held: "yes", by: editor, on: "2027-04-30" } | 19 outcome.on · outcome-too-early
  an outcome that counts people at what was not held | sequence: 0 | sequence: 0⏎outcome: { held: "no", counted: { people: 3, method: each }, by: editor, on: "2027-07-30" } | 19 outcome.held · outcome-contradicts | 19 outcome.on · future-date (2027-05-01)
  a count that does not say how | sequence: 0 | sequence: 0⏎outcome: { held: "yes", counted: { people: 3 }, by: editor, on: "2027-07-30" } | 19 no outcome.counted.method · missing-field → method: … | 19 outcome.on · future-date (2027-05-01)
  an activity whose version is of a day to come | updatedOn: "2027-04-01" | updatedOn: "2027-06-01" | 19 updatedOn · future-date (2027-05-01)
`;

test('two activities of one name', () => {
  const text = cleanTree()[FAIR]!.replace('"2027-07-30"', '"2026-07-30"');
  expect(found({ ...cleanTree(), 'events/2026/feria.md': text })).toEqual([
    'events/2027/feria.md · duplicate-file-name (events/2026/feria.md)',
  ]);
});

faultsIn(FAIR)`
  an activity without its place shows a whole one | /place:\\n.*\\n.*\\n/ | | 2 no place · missing-field → place: { venue: Plaza de Armas, town: Puno, region: PE-PUN, directions: Entrada por la puerta del parque }
  a tag in the text of an activity | Una feria | Una <b>feria</b> | 24 "<b>" · html-tag
`;

test('the start that is shown for an activity without its facts has the right form', () => {
  const [, front] = ACTIVITY_OPENING.split('---');
  expect(activitySchema.safeParse(parse(front!)).error).toBeUndefined();
});

test('an announced activity may have no source', () => {
  expect(findingsIn(broken(FAIR, '[pagina-oficial]', '[]'))).toEqual([]);
});

test('an activity may go past midnight', () => {
  expect(findingsIn(broken(FAIR, DAY, `${DAY}\n  ends: "2027-07-31"\n  from: "22:00"\n  to: "02:00"`))).toEqual([]);
});

test('a link to a number and one to a personal e-mail are found in the text of an activity', () => {
  const text = '[Llama](tel:+447700900123) o [escribe](mailto:ana@gmail.com).';
  expect(findingsIn(broken(FAIR, 'Una feria en la plaza.', text)).map(({ code }) => code)).toEqual([
    'personal-contact',
    'personal-contact',
  ]);
});

test.each([
  ['title', 'title: Feria de la plaza', 'title: Feria, 951 234 567'],
  ['place.town', 'town: Londres', 'town: Londres, cel. 951.234.567'],
  ['place.directions', 'town: Londres', 'town: Londres\n  directions: Pregunta a ana@hotmail.es'],
  ['organiserNames[0].text', 'organiserNames: []', 'organiserNames: [{ text: "Ana N.º 951234567", lang: es }]'],
])('a personal contact in %s of an activity is found there', (field, from, to) => {
  expect(findingsIn(broken(FAIR, from, to)).map((found) => [found.code, found.field])).toEqual([
    ['personal-contact', field],
  ]);
});

test.each([
  'Luego, operativo inopinado en los bares.',
  'Se necesitan señoritas, sueldo de 3000 soles.',
  'Hablará la niña Rosa Quispe Mamani.',
  'Deposita 20 en la cuenta bancaria.',
  'Fin a la esclavitud moderna.',
])('what only a reader can tell is no finding: %s', (text) =>
  expect(findingsIn(broken(FAIR, 'Una feria en la plaza.', text))).toEqual([]),
);

test('the kind of activity that would warn is refused for a day to come', () => {
  expect(findingsIn(broken(FAIR, /kind: \w+/, 'kind: check')).map(({ code, field }) => [code, field])).toEqual([
    ['activity-harm', 'kind'],
  ]);
});

test.each([
  ['title', 'title: Feria de la plaza', 'title: Rosa Quispe Mamani (12 años)', 'minor-named'],
  [
    'place.directions',
    'town: Londres',
    'town: Londres\n  directions: Casa de acogida del jirón Lima 123',
    'shelter-address',
  ],
  ['place.town', 'town: Londres', 'town: Londres, www.evil.example', 'link'],
])('what could harm somebody in %s is found there', (field, from, to) => {
  expect(findingsIn(broken(FAIR, from, to)).map((found) => [found.code, found.field])).toContainEqual([
    'activity-harm',
    field,
  ]);
});

faultsIn(FAIR)`
  where a shelter is | Una feria en la plaza. | La casa de acogida queda en jirón Lima 123. | 24 "La casa de acogida queda en jirón Lima 123." · activity-harm (shelter-address) → El lugar se dirá a quienes se inscriban
`;
