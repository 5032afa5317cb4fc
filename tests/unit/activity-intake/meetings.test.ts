/** What programs for meetings add to a text stops it, in words; a room in the place goes to its own field. */
import { describe, expect, test } from 'vitest';
import type { RawValues } from '../../../src/activity-intake/fields.ts';
import { isGood, judge } from '../../../src/activity-intake/judge.ts';
import { aRow, RULES } from '../../fixtures/activity-intake/rules.ts';

const TEXT = 'Charla abierta para familias y docentes. Habrá tiempo para preguntas, con intérprete de lengua de señas.';
const MEET = 'https://meet.google.com/abc-defg-hij';
const TEAMS = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_a%40thread.v2/0?context=%7b%22Tid%22%7d';
const ZOOM = 'https://us02web.zoom.us/j/81234567890?pwd=abc';
const online = { venue: '', town: '', region: '', mode: '' };
const of = (changes: RawValues) => judge(aRow(changes), RULES);

describe('a description with the block of', () => {
  test.each([
    [
      'Teams, in Spanish',
      `${TEXT}\n${'_'.repeat(40)}\nReunión de Microsoft Teams\nUnirse en su equipo, la aplicación móvil o el dispositivo de sala\nHaga clic aquí para unirse a la reunión<${TEAMS}>\nId. de la reunión: 123 456 789 012\nCódigo de acceso: aBc12D\n${'_'.repeat(40)}`,
      TEAMS,
    ],
    [
      'Teams, in English',
      `${TEXT}\n${'_'.repeat(40)}\nMicrosoft Teams meeting\nJoin on your computer, mobile app or room device\nClick here to join the meeting<${TEAMS}>\nMeeting ID: 123 456 789 012\nPasscode: aBc12D\n${'_'.repeat(40)}`,
      TEAMS,
    ],
    [
      'Google Meet',
      `${TEXT}\n\n-::~:~::~:~:~:~:~::~:~::-\nÚnete con Google Meet: ${MEET}\nO marca el: (US) +1 601-666-3434 PIN: 123456#\nMás información sobre Meet en: https://support.google.com/a/users/answer/9282720\n\nNo edites esta sección.\n-::~:~::~:~:~:~:~::~:~::-`,
      MEET,
    ],
    [
      'Zoom',
      `${TEXT}\nAna Pérez le está invitando a una reunión de Zoom programada.\nEntrar Zoom Reunión\n${ZOOM}\nID de reunión: 812 3456 7890\nCódigo de acceso: 123456`,
      ZOOM,
    ],
  ])('%s', (_program, description, link) => {
    const judged = of({ ...online, description });
    expect(judged.findings).toContainEqual(
      expect.objectContaining({ code: 'invitation', column: 'description', level: 'stop' }),
    );
    expect(judged.findings.find(({ code }) => code === 'invitation')?.values.found).toContain(link.slice(0, 30));
    expect(isGood(judged)).toBe(false);
  });
});

test('a number without the code of a program is one', () => {
  const { findings } = of({ description: `${TEXT} O marca el: +51 987 654 321, PIN de la sala.` });
  expect(findings.map(({ code }) => code)).toContain('personal-contact');
});

test.each([
  'Únete a la reunión de vecinos el viernes en la plaza. Más información en la municipalidad de tu distrito, de lunes a viernes.',
  `Programa de la tarde:\n${'_'.repeat(20)}\nTeatro de títeres para todas las edades\n${'_'.repeat(20)}\nMesas de información de seis oficinas`,
])('what a person wrote stays: %s', (description) => {
  const { announcement, findings } = of({ description });
  expect([announcement?.description, findings]).toEqual([description, []]);
});

test('what a person should not write still stops, whatever tags stand around it', () => {
  const stops = (description: string) =>
    of({ description })
      .findings.filter(({ level }) => level === 'stop')
      .map(({ code }) => code);
  expect(stops(`<p>${TEXT}</p><script>alert(1)</script>`)).toContain('html');
  expect(stops(`<<p>script>alert(1)</script>${TEXT}`)).toContain('html');
  expect(stops(`${TEXT}<br>Llama al 951 234 567`)).toContain('personal-contact');
  expect(stops(`${TEXT} <b>gratis</b>`)).toContain('html');
});

test.each(['Reunión de Microsoft Teams', 'Microsoft Teams Meeting', ZOOM])(
  'a place that is a meeting, as calendars write it, is online: %s',
  (venue) => expect(of({ ...online, venue }).announcement).toMatchObject({ mode: 'online' }),
);

describe('the field of the link', () => {
  test('takes a room, whose number is no telephone', () => {
    expect(of({ ...online, mode: 'Virtual', link: ZOOM }).findings).toEqual([]);
  });
  test('loses what is not needed to enter, and says so', () => {
    const { announcement, findings } = of({ ...online, mode: 'Virtual', link: `${MEET}?authuser=ana@correo.example` });
    expect(announcement?.link).toBe(MEET);
    expect(findings.map(({ code }) => code)).toEqual(['link-cleaned']);
  });
  test.each([
    ['https://bit.ly/abc', 'not-a-room'],
    ['https://www.facebook.com/groups/1', 'not-a-room'],
    ['https://www.oficina.example(@evil.example/', 'bad-link'],
    ['zoom.us/j/123', 'bad-link'],
  ])('stops at %s', (link, code) => {
    const judged = of({ ...online, mode: 'Virtual', link });
    expect(judged.findings).toContainEqual(expect.objectContaining({ code, column: 'link', level: 'stop' }));
    expect(isGood(judged)).toBe(false);
  });
});
