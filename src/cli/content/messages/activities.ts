import type { Message } from './words.ts';

/** Activities: their dates, and what must not stand in them. */
export const ACTIVITY_MESSAGES = {
  'personal-contact': (found: string): Message => ({
    why: {
      es: `«${found}» parece un teléfono (o un correo) personal. Bórralo: en una actividad no van teléfonos ni correos de personas.`,
      en: `“${found}” looks like a personal telephone number (or e-mail). Delete it: an activity holds no telephone numbers or e-mails of people.`,
    },
    more: 'activities',
  }),
  'wrong-year': (year: string | null, to: string): Message => ({
    why: {
      es: `${year === null ? 'La actividad no tiene fecha' : `La actividad empieza en ${year}`} y el archivo está en otra carpeta. Corrige la fecha, o mueve el archivo a content/${to}.`,
      en: `${year === null ? 'The activity has no date' : `The activity begins in ${year}`} and the file is in another folder. Correct the date, or move the file to content/${to}.`,
    },
    more: 'activities',
  }),
  'ends-precision': (): Message => ({
    why: {
      es: '`ends` se sabe con la misma precisión que `starts`: los dos un día, los dos un mes o los dos un año.',
      en: '`ends` is known as far as `starts`: both a day, both a month or both a year.',
    },
    more: 'activities',
  }),
  'ends-before-starts': (starts: string): Message => ({
    why: {
      es: `Termina antes de empezar: \`starts\` es ${starts}. Corrige una de las dos fechas.`,
      en: `It ends before it begins: \`starts\` is ${starts}. Correct one of the two dates.`,
    },
    more: 'activities',
  }),
  'from-without-day': (): Message => ({
    why: {
      es: 'Hay una hora, pero en `starts` no se sabe el día. Quita la hora o escribe el día.',
      en: 'There is a time, but the day in `starts` is not known. Remove the time or write the day.',
    },
    more: 'activities',
  }),
  'to-without-from': (): Message => ({
    why: {
      es: '`to` dice cuándo termina, pero falta `from`. Escribe las dos horas o ninguna.',
      en: '`to` says when it ends, but `from` is missing. Write both times or none.',
    },
    more: 'activities',
  }),
  'to-not-after-from': (from: string): Message => ({
    why: {
      es: `La hora de fin no es posterior a la de inicio (\`from\` es ${from}). Corrige una; si termina después de medianoche, escribe también \`ends\`.`,
      en: `The time of the end is not after that of the start (\`from\` is ${from}). Correct one; if it ends after midnight, write \`ends\` too.`,
    },
    more: 'activities',
  }),
  'reported-without-source': (): Message => ({
    why: {
      es: 'Una actividad que se sabe por la prensa (`status: reported`) lleva la fuente que lo cuenta, en `sources`.',
      en: 'An activity known from the press (`status: reported`) needs the source that reports it, in `sources`.',
    },
    more: 'activities',
  }),
  'duplicate-activity': (other: string): Message => ({
    why: {
      es: `Ya hay una actividad con el mismo nombre de archivo en ${other}. Los calendarios las distinguen por él: cambia uno.`,
      en: `There is an activity with the same file name in ${other}. Calendars tell activities apart by it: rename one.`,
    },
    more: 'activities',
  }),
};
