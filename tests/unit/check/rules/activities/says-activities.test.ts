/** Whole findings about activities, each from one fault in a folder that is otherwise clean: Spanish, then English. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { activitySchema } from '../../../../../src/schemas/activities/activity.ts';
import { ACTIVITY_OPENING } from '../../../../../src/schemas/kinds/openings.ts';
import { broken, findingsIn, reportOf, reportOfFault } from '../../../../fixtures/content-faults/faults.ts';
import { cleanTree } from '../../../../fixtures/content-faults/tree.ts';

const FAIR = 'events/2027/feria.md';
const DAY = '  starts: "2027-07-30"';

test('the finding about a telephone number in groups in an activity', () => {
  expect(reportOfFault(FAIR, 'Una feria en la plaza.', 'Informes: 951 234 567.')).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 24: "Informes: 951 234 567.".
    «951 234 567» parece un teléfono (o un correo) personal. Bórralo: en una actividad no van teléfonos ni correos de personas.

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 24: "Informes: 951 234 567.".
    “951 234 567” looks like a personal telephone number (or e-mail). Delete it: an activity holds no telephone numbers or e-mails of people.

    More: content/README.md#activities
    "
  `);
});

test('the finding about a personal e-mail in an activity', () => {
  expect(reportOfFault(FAIR, 'Una feria en la plaza.', 'Escribe a ana.quispe@gmail.com.')).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 24: "Escribe a ana.quispe@gmail.com.".
    «ana.quispe@gmail.com» parece un teléfono (o un correo) personal. Bórralo: en una actividad no van teléfonos ni correos de personas.

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 24: "Escribe a ana.quispe@gmail.com.".
    “ana.quispe@gmail.com” looks like a personal telephone number (or e-mail). Delete it: an activity holds no telephone numbers or e-mails of people.

    More: content/README.md#activities
    "
  `);
});

test('the finding about a telephone number in the venue of an activity', () => {
  expect(reportOfFault(FAIR, '  town: Londres', '  town: Londres\n  venue: Plaza (951234567)')).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 13: \`place.venue\` es "Plaza (951234567)".
    «951234567» parece un teléfono (o un correo) personal. Bórralo: en una actividad no van teléfonos ni correos de personas.

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 13: \`place.venue\` is "Plaza (951234567)".
    “951234567” looks like a personal telephone number (or e-mail). Delete it: an activity holds no telephone numbers or e-mails of people.

    More: content/README.md#activities
    "
  `);
});

test('the finding about an activity that ends before it begins on its day', () => {
  expect(reportOfFault(FAIR, DAY, `${DAY}\n  from: "17:00"\n  to: "15:00"`)).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 12: \`when.to\` es "15:00".
    La hora de fin no es posterior a la de inicio (\`from\` es 17:00). Corrige una; si termina después de medianoche, escribe también \`ends\`.

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 12: \`when.to\` is "15:00".
    The time of the end is not after that of the start (\`from\` is 17:00). Correct one; if it ends after midnight, write \`ends\` too.

    More: content/README.md#activities
    "
  `);
});

test('the finding about an activity whose last day is before its first', () => {
  expect(reportOfFault(FAIR, DAY, `${DAY}\n  ends: "2027-07-29"`)).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 11: \`when.ends\` es "2027-07-29".
    Termina antes de empezar: \`starts\` es 2027-07-30. Corrige una de las dos fechas.

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 11: \`when.ends\` is "2027-07-29".
    It ends before it begins: \`starts\` is 2027-07-30. Correct one of the two dates.

    More: content/README.md#activities
    "
  `);
});

test('the finding about an activity whose last day is not known as far as its first', () => {
  expect(reportOfFault(FAIR, DAY, `${DAY}\n  ends: "2027-08"`)).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 11: \`when.ends\` es "2027-08".
    \`ends\` se sabe con la misma precisión que \`starts\`: los dos un día, los dos un mes o los dos un año.

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 11: \`when.ends\` is "2027-08".
    \`ends\` is known as far as \`starts\`: both a day, both a month or both a year.

    More: content/README.md#activities
    "
  `);
});

test('the finding about an activity with a time and without a day', () => {
  expect(reportOfFault(FAIR, DAY, '  starts: "2027-07"\n  from: "15:00"')).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 11: \`when.from\` es "15:00".
    Hay una hora, pero en \`starts\` no se sabe el día. Quita la hora o escribe el día.

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 11: \`when.from\` is "15:00".
    There is a time, but the day in \`starts\` is not known. Remove the time or write the day.

    More: content/README.md#activities
    "
  `);
});

test('the finding about an activity with an end and without a start', () => {
  expect(reportOfFault(FAIR, DAY, `${DAY}\n  to: "15:00"`)).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 11: \`when.to\` es "15:00".
    \`to\` dice cuándo termina, pero falta \`from\`. Escribe las dos horas o ninguna.

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 11: \`when.to\` is "15:00".
    \`to\` says when it ends, but \`from\` is missing. Write both times or none.

    More: content/README.md#activities
    "
  `);
});

test('the finding about an activity in the folder of another year', () => {
  expect(reportOfFault(FAIR, DAY, '  starts: "2026-07-30"')).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 10: \`when.starts\` es "2026-07-30".
    La actividad empieza en 2026 y el archivo está en otra carpeta. Corrige la fecha, o mueve el archivo a content/events/2026/feria.md.

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 10: \`when.starts\` is "2026-07-30".
    The activity begins in 2026 and the file is in another folder. Correct the date, or move the file to content/events/2026/feria.md.

    More: content/README.md#activities
    "
  `);
});

test('the finding about an activity without a date in the folder of a year', () => {
  expect(reportOfFault(FAIR, DAY, '  starts: null')).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 10: \`when.starts\` está vacío.
    La actividad no tiene fecha y el archivo está en otra carpeta. Corrige la fecha, o mueve el archivo a content/events/undated/feria.md.

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 10: \`when.starts\` is empty.
    The activity has no date and the file is in another folder. Correct the date, or move the file to content/events/undated/feria.md.

    More: content/README.md#activities
    "
  `);
});

test('the finding about an activity from the press without its source', () => {
  expect(
    reportOf(broken(FAIR, 'status: announced', 'status: reported', broken(FAIR, '[pagina-oficial]', '[]'))),
  ).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 21: \`sources\` está vacío.
    Una actividad que se sabe por la prensa (\`status: reported\`) lleva la fuente que lo cuenta, en \`sources\`.

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 21: \`sources\` is empty.
    An activity known from the press (\`status: reported\`) needs the source that reports it, in \`sources\`.

    More: content/README.md#activities
    "
  `);
});

test('the finding about an activity whose version is of a day to come', () => {
  expect(reportOfFault(FAIR, 'updatedOn: "2027-04-01"', 'updatedOn: "2027-06-01"')).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 19: \`updatedOn\` es "2027-06-01".
    Ese día todavía no ha llegado: hoy es 2027-05-01. Aquí va el día en que se hizo.

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 19: \`updatedOn\` is "2027-06-01".
    That day has not come yet: today is 2027-05-01. This is the day on which it was done.

    More: content/README.md#activities
    "
  `);
});

test('the finding about two activities of one name', () => {
  const text = cleanTree()[FAIR]!.replace('"2027-07-30"', '"2026-07-30"');
  expect(reportOf({ ...cleanTree(), 'events/2026/feria.md': text })).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md:
    Ya hay una actividad con el mismo nombre de archivo en events/2026/feria.md. Los calendarios las distinguen por él: cambia uno.

    Más: content/README.md#actividades

    content/events/2027/feria.md:
    There is an activity with the same file name in events/2026/feria.md. Calendars tell activities apart by it: rename one.

    More: content/README.md#activities
    "
  `);
});

test('the finding about an activity without its place shows a whole one', () => {
  expect(reportOfFault(FAIR, /place:\n.*\n.*\n/, '')).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 2: falta \`place\`.
    Este campo es obligatorio. Dónde es; en línea o si no se sabe, {}. Por ejemplo:

        place: { venue: Plaza de Armas, town: Puno, region: PE-PUN, directions: Entrada por la puerta del parque }

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 2: \`place\` is missing.
    This field is required. Where it is; online or where that is not known, {}. For example:

        place: { venue: Plaza de Armas, town: Puno, region: PE-PUN, directions: Entrada por la puerta del parque }

    More: content/README.md#activities
    "
  `);
});

test('the finding about a tag in the text of an activity', () => {
  expect(reportOfFault(FAIR, 'Una feria', 'Una <b>feria</b>')).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 24: "<b>".
    Lo que empieza con < se lee como código: detiene la construcción o desaparece. Quítalo. Para resaltar, escribe **así**; para enlazar, [texto](https://dirección).

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 24: "<b>".
    What begins with < is read as code: it stops the build or vanishes. Take it out. To stress, write **so**; to link, [text](https://address).

    More: content/README.md#activities
    "
  `);
});

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

test('a raid to come is found in a file that was written by hand, and one that has been is not', () => {
  const raid = broken(FAIR, 'Una feria en la plaza.', 'Una feria. Luego, operativo inopinado en los bares.');
  expect(findingsIn(raid).map(({ code }) => code)).toEqual(['activity-harm']);
  const past = broken(FAIR, 'status: announced', 'status: reported', raid);
  expect(findingsIn(past).map(({ code }) => code)).not.toContain('activity-harm');
});

test('the kind of activity that would warn is refused for a day to come', () => {
  expect(findingsIn(broken(FAIR, /kind: \w+/, 'kind: check')).map(({ code, field }) => [code, field])).toEqual([
    ['activity-harm', 'kind'],
  ]);
});

test.each([
  ['title', 'title: Feria de la plaza', 'title: Niña Rosa Quispe Mamani', 'minor-named'],
  [
    'place.directions',
    'town: Londres',
    'town: Londres\n  directions: Casa de acogida del jirón Lima 123',
    'shelter-address',
  ],
  ['place.venue', 'town: Londres', 'town: Londres\n  venue: Se necesitan señoritas, sueldo de 3000 soles', 'offer'],
  ['place.town', 'town: Londres', 'town: Londres, www.evil.example', 'link'],
])('what could harm somebody in %s is found there', (field, from, to) => {
  expect(findingsIn(broken(FAIR, from, to)).map((found) => [found.code, found.field])).toContainEqual([
    'activity-harm',
    field,
  ]);
});

test('the finding about a raid to come', () => {
  expect(reportOfFault(FAIR, 'Una feria en la plaza.', 'Batida en los bares del puerto.')).toMatchInlineSnapshot(`
    "
    content/events/2027/feria.md, línea 24: "Batida en los bares del puerto.".
    «Batida en los bares del puerto» anuncia un operativo o una inspección por venir. Eso avisa a quien explota y pone en peligro a quien está dentro. Quítalo, o espera a que haya pasado. Por ejemplo:

        Charla: qué es la trata y cómo pedir ayuda

    Más: content/README.md#actividades

    content/events/2027/feria.md, line 24: "Batida en los bares del puerto.".
    “Batida en los bares del puerto” announces a raid or an inspection to come. That warns those who exploit and endangers those inside. Take it out, or wait until it has been. For example:

        Talk: what trafficking is and how to ask for help

    More: content/README.md#activities
    "
  `);
});
