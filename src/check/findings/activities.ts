import type { HarmCode } from '../../domain/activities/guards/harms.ts';
import { about, both, type Explanation, example, type InBoth } from './words.ts';

/** Activities: their dates, and what must not stand in them. */
export const ACTIVITY_FINDINGS = about('activities', {
  'personal-contact': (found: string): Explanation => ({
    es: `«${found}» parece un teléfono (o un correo) personal. Bórralo: en una actividad no van teléfonos ni correos de personas.`,
    en: `“${found}” looks like a personal telephone number (or e-mail). Delete it: an activity holds no telephone numbers or e-mails of people.`,
  }),
  'activity-harm': (code: ToldHarm, found: string): Explanation => ({
    es: `«${found}» ${HARMS[code].why.es}`,
    en: `“${found}” ${HARMS[code].why.en}`,
    write: example(HARMS[code].write),
  }),
  'link-to-join': (platforms: string): Explanation => ({
    es: `A una actividad se entra por el sitio de una institución (\`allowedDomains\` en facts/sources.yaml) o por una sala de ${platforms || 'una plataforma'} (\`platforms\` en campaign.yaml), sin acortadores. Escribe la dirección completa de la sala.`,
    en: `An activity is joined on the site of an institution (\`allowedDomains\` in facts/sources.yaml) or in a room of ${platforms || 'a platform'} (\`platforms\` in campaign.yaml), without shorteners. Write the whole address of the room.`,
  }),
  'wrong-year': (year: string | null, to: string): Explanation => ({
    es: `${year === null ? 'La actividad no tiene fecha' : `La actividad empieza en ${year}`} y el archivo está en otra carpeta. Corrige la fecha, o mueve el archivo a content/${to}.`,
    en: `${year === null ? 'The activity has no date' : `The activity begins in ${year}`} and the file is in another folder. Correct the date, or move the file to content/${to}.`,
  }),
  'ends-precision': (): Explanation => ({
    es: '`ends` se sabe con la misma precisión que `starts`: los dos un día, los dos un mes o los dos un año.',
    en: '`ends` is known as far as `starts`: both a day, both a month or both a year.',
  }),
  'from-without-day': (): Explanation => ({
    es: 'Hay una hora, pero en `starts` no se sabe el día. Quita la hora o escribe el día.',
    en: 'There is a time, but the day in `starts` is not known. Remove the time or write the day.',
  }),
  'to-without-from': (): Explanation => ({
    es: '`to` dice cuándo termina, pero falta `from`. Escribe las dos horas o ninguna.',
    en: '`to` says when it ends, but `from` is missing. Write both times or none.',
  }),
  'to-not-after-from': (from: string): Explanation => ({
    es: `La hora de fin no es posterior a la de inicio (\`from\` es ${from}). Corrige una; si termina después de medianoche, escribe también \`ends\`.`,
    en: `The time of the end is not after that of the start (\`from\` is ${from}). Correct one; if it ends after midnight, write \`ends\` too.`,
  }),
  'reported-without-source': (): Explanation => ({
    es: 'Una actividad que se sabe por la prensa (`status: reported`) lleva la fuente que lo cuenta, en `sources`.',
    en: 'An activity known from the press (`status: reported`) needs the source that reports it, in `sources`.',
  }),
  'outcome-too-early': (): Explanation => ({
    es: '`outcome` es de antes de que la actividad empiece, o de una que no tiene día. Lo que está por venir no lo lleva: bórralo, o corrige `on`.',
    en: '`outcome` is from before the activity begins, or of one without a day. What is to come has none: delete it, or correct `on`.',
  }),
  'outcome-contradicts': (): Explanation => ({
    es: '`outcome` dice que se hizo lo cancelado, o cuenta personas o dice la forma de lo que no se hizo. Pregunta a quien organiza y corrige uno de los dos.',
    en: '`outcome` says that what was cancelled took place, or counts people or names the form of what did not. Ask the organiser and correct one of the two.',
  }),
  'change-uncounted': (parts: readonly ('starts' | 'place' | 'status')[], next: number): Explanation => ({
    es: `Los calendarios ya tienen esta actividad y esto cambió: ${parts.map((part) => PARTS[part].es).join(', ')}. Ellos la actualizan solo si \`sequence\` sube. Pon también la fecha de hoy en \`updatedOn\`.`,
    en: `Calendars already have this activity, and this has changed: ${parts.map((part) => PARTS[part].en).join(', ')}. They update it only where \`sequence\` grows. Write today's date in \`updatedOn\` too.`,
    write: both(`sequence: ${next}`),
  }),
  'sequence-backwards': (published: number): Explanation => ({
    es: `\`sequence\` bajó. En los calendarios ya es ${published}: no puede ser menos.`,
    en: `\`sequence\` went down. In the calendars it is ${published} already: it cannot be less.`,
    write: both(`sequence: ${published}`),
  }),
  'published-gone': (id: string): Explanation => ({
    es: `La actividad ${id} ya está en los calendarios y su archivo falta. Devuelve el archivo. Si ya no se hará, cambia su estado a \`cancelled\`: así se enteran quienes la tienen en su calendario.`,
    en: `The activity ${id} is in the calendars already and its file is missing. Put the file back. If it will not take place, change its status to \`cancelled\`: that tells those who have it in their calendar.`,
  }),
  'reading-of-nothing': (id: string): Explanation => ({
    es: `No hay ninguna actividad «${id}», así que nadie la pudo leer. Si su archivo cambió de nombre, cámbialo aquí también; si se borró, borra esta lectura y su copia en \`read/\`.`,
    en: `There is no activity “${id}”, so nobody can have read it. If its file got another name, change it here too; if it was deleted, delete this reading and its copy in \`read/\`.`,
  }),
  'read-version-missing': (id: string): Explanation => ({
    es: `Falta la copia de lo que se leyó. Sin ella no se puede mostrar lo leído si el anuncio cambia. Borra la lectura de \`${id}\`, y que alguien la lea otra vez en la pantalla: npm run edit`,
    en: `The copy of what was read is missing. Without it, what was read cannot be shown once the announcement changes. Delete the reading of \`${id}\`, and let somebody read it again in the screen: npm run edit`,
  }),
  'read-version-alone': (id: string): Explanation => ({
    es: `Aquí queda lo que alguien leyó, y ninguna lectura de \`${id}\` lo dice en readings.yaml. Borra este archivo, o que alguien la lea en la pantalla: npm run edit`,
    en: `Here lies what somebody read, and no reading of \`${id}\` in readings.yaml says so. Delete this file, or let somebody read it in the screen: npm run edit`,
  }),
  'read-version-changed': (by: string): Explanation => ({
    es: `Esto ya no es lo que leyó ${by}: alguien lo cambió después. La copia de lo leído no se edita. Devuélvela a como estaba; el cambio va en el archivo de la actividad.`,
    en: `This is no longer what ${by} read: somebody changed it afterwards. The copy of what was read is not edited. Put it back as it was; the change goes into the file of the activity.`,
  }),
  'read-by-bringer': (by: string): Explanation => ({
    es: `${by} trajo este anuncio y también lo leyó. Dos personas ven lo que una no vio: que lo lea otra.`,
    en: `${by} brought this announcement in and read it too. Two people see what one did not: somebody else reads it.`,
  }),
  'not-called-back': (): Explanation => ({
    es: 'La gente ya sabe de esta actividad, y aquí se mueve, se cancela o vuelve a anunciarse. Cualquiera puede escribir en nombre de otro: llama a quien organiza, al número de su propia página pública y nunca al del mensaje, y anótalo. Una llamada vale por lo que cambió con ella: cuando ya se publicó, otro cambio pide otra.',
    en: 'People know of this activity already, and here it is moved, cancelled or announced again. Anybody can write in another’s name: call the organiser, on the number on their own public page and never on that of the message, and note it. A call counts for what changed with it: once that is published, another change asks for another.',
    write: both('change: { calledBack: { by: revision, on: "2027-07-20", page: "https://…" } }'),
  }),
  'called-back-elsewhere': (ways: string): Explanation => ({
    es: `Esta página no es de quien organiza. El número para llamar sale de una página suya: ${ways}. Llama a ese, o corrige la dirección.`,
    en: `This page is not the organiser's. The number to call comes from a page of theirs: ${ways}. Call that one, or correct the address.`,
  }),
  'mark-without-organiser': (): Explanation => ({
    es: 'Una actividad confirmada lleva en `organisers` la entidad que la confirmó. Debe estar en organisations.yaml. Si no está ahí, deja `confirmed: null`.',
    en: 'A confirmed activity names in `organisers` who confirmed it. They must be in organisations.yaml. If they are not there, leave `confirmed: null`.',
  }),
  'mark-without-contact': (organisers: string): Explanation => ({
    es: `Nadie puede comprobar de dónde vino la confirmación: ${organisers} no tiene en organisations.yaml un dominio solo suyo ni \`contacts\`. Un dominio que comparten varias entidades no basta. Añade ahí una página o un correo suyo, con la fuente que lo dice. Si no hay fuente, deja \`confirmed: null\`.`,
    en: `Nobody can check where the confirmation came from: ${organisers} has neither a domain of its own nor \`contacts\` in organisations.yaml. A domain that several organisations share is not enough. Add a page or an e-mail address of theirs there, with the source that says so. Without a source, leave \`confirmed: null\`.`,
  }),
  'mark-without-way': (ways: string): Explanation => ({
    es: `\`how\` dice por qué dirección confirmó la entidad, y aquí no hay ninguna. Escribe el correo o la página que usaste, de ${ways}. Una llamada se confirma después por ahí.`,
    en: `\`how\` says through which address the organiser confirmed it, and there is none here. Write the e-mail address or page that you used, of ${ways}. A call is confirmed there afterwards.`,
  }),
  'mark-from-elsewhere': (address: string, known: string): Explanation => ({
    es: `La confirmación llegó desde «${address}», que no es una dirección de quien organiza (${known}). Confírmalo por la suya, o deja \`confirmed: null\`.`,
    en: `The confirmation came from “${address}”, which is not an address of the organiser (${known}). Confirm it through theirs, or leave \`confirmed: null\`.`,
  }),
});

const PARTS = {
  starts: { es: 'la fecha o la hora', en: 'date or time' },
  place: { es: 'el lugar', en: 'place' },
  status: { es: 'el estado', en: 'status' },
};

/** What has no finding of its own, and stops. */
export type ToldHarm = Exclude<HarmCode, 'personal-contact' | 'land-line'> | 'covert-kind';

/** Why what was found may stand in no activity, and what may. */
export const HARMS: Record<ToldHarm, { why: InBoth; write: InBoth }> = {
  'covert-kind': {
    why: {
      es: 'anuncia un operativo o una inspección por venir. Eso avisa a quien explota y pone en peligro a quien está dentro. Quítalo, o espera a que haya pasado.',
      en: 'announces a raid or an inspection to come. That warns those who exploit and endangers those inside. Take it out, or wait until it has been.',
    },
    write: {
      es: 'Charla: qué es la trata y cómo pedir ayuda',
      en: 'Talk: what trafficking is and how to ask for help',
    },
  },
  'minor-named': {
    why: {
      es: 'dice el nombre y la edad de una persona menor de 18 años. Eso no se publica. Quita el nombre.',
      en: 'says the name and the age of somebody under 18. That is not published. Take the name out.',
    },
    write: { es: 'una estudiante de 14 años', en: 'a pupil of 14' },
  },
  'shelter-address': {
    why: {
      es: 'dice dónde vive gente protegida. Eso se guarda en secreto. Quítalo.',
      en: 'says where protected people live. That is kept secret. Take it out.',
    },
    write: { es: 'El lugar se dirá a quienes se inscriban', en: 'Those who sign up will be told the place' },
  },
  'stray-line': {
    why: {
      es: 'no está entre los servicios de `facts/services/`, y nadie lo puede comprobar. Bórralo, o escribe su ficha.',
      en: 'is not among the services of `facts/services/`, and nobody can check it. Delete it, or write its record.',
    },
    write: { es: 'Informes en la municipalidad', en: 'Ask at the town hall' },
  },
  disguised: {
    why: {
      es: 'está escrito con otros signos o en trozos. Así no lo lee todo el mundo, ni lo revisa nadie. Escríbelo con letras y números comunes.',
      en: 'is written with other signs or in pieces. Not everybody can read it so, and nobody can review it. Write it with common letters and figures.',
    },
    write: { es: 'taller de prevención', en: 'workshop on prevention' },
  },
  link: {
    why: {
      es: 'lleva a un sitio que no está en `allowedDomains`. Bórralo, o agrega el dominio si es de una institución.',
      en: 'leads to a site that is not under `allowedDomains`. Delete it, or add the domain if it is an institution’s.',
    },
    write: { es: 'Más información en la página de la institución', en: 'More on the page of the institution' },
  },
};
