import { both, type Explanation, example, type Fix } from './words.ts';

/** What is known about a call, who runs a service, and its crisis switch. */
export const LINE_FACT_FINDINGS = {
  'answer-without-source': (): Explanation => ({
    why: {
      es: 'Una respuesta se apoya en una fuente. Sin fuente no se sabe: añádela a `sources`, o quita la respuesta.',
      en: 'An answer rests on a source. Without one it is not known: add it to `sources`, or take the answer out.',
    },
    more: 'numbers',
  }),
  'unknown-with-source': (): Explanation => ({
    why: {
      es: 'Con `answer: unknown` no hay fuente que lo diga. Deja `sources: []`, o escribe lo que dice la fuente.',
      en: 'With `answer: unknown` no source says anything. Leave `sources: []`, or write what the source says.',
    },
    write: both('sources: []'),
    more: 'numbers',
  }),
  'date-of-other-source': (newest: string | null, write: Fix): Explanation => ({
    why: {
      es: newest
        ? `La fuente más nueva de las que nombra es del ${newest}. Un dato lleva la fecha de su propia fuente, no la de otra: corrige la fecha, o agrega la fuente que falta.`
        : 'Ninguna de las fuentes que nombra tiene fecha. Un dato lleva la fecha de su propia fuente, no la de otra: corrige la fecha, o agrega la fuente que falta.',
      en: newest
        ? `The newest of the sources that it names is of ${newest}. A statement has the date of its own source, not that of another: correct the date, or add the source that is missing.`
        : 'None of the sources that it names has a date. A statement has the date of its own source, not that of another: correct the date, or add the source that is missing.',
    },
    write,
    more: 'numbers',
  }),
  'source-unsaid': (
    field: string,
    sources: readonly { id: string; date: string | null }[],
    shown: string,
  ): Explanation => ({
    why: {
      es: `Las fuentes de esta ficha son de épocas distintas (${dated(sources, 'sin fecha')}), y no dice cuál de ellas da este dato. Se leería con la fecha ${shown}, aunque puede ser más de 365 días más antiguo, o no tener fecha. Escribe la fuente que lo dice; si no se sabe cuál es, escríbelas todas.`,
      en: `The sources of this record are of different times (${dated(sources, 'undated')}), and it does not say which of them states this. It would be read with the date ${shown}, though it may be more than 365 days older, or have no date. Write the source that states it; if nobody knows which, write all of them.`,
    },
    write: example(field.startsWith('channels') ? 'sources: […]' : `statedBy:\n  ${field}: […]`),
    more: 'numbers',
  }),
  'stated-by-other': (write: Fix): Explanation => ({
    why: {
      es: 'Esta fuente no está en `sources` de la ficha, y la página del servicio no la mostraría. Agrégala ahí.',
      en: 'This source is not in `sources` of the record, and the page of the service would not show it. Add it there.',
    },
    write,
    more: 'numbers',
  }),
  'stated-by-unclaimed': (claim: string): Explanation => ({
    why: {
      es: `La ficha no dice nada en \`${claim}\`, así que ninguna fuente lo dice. Quita esta línea, o escribe lo que dice la fuente.`,
      en: `The record says nothing under \`${claim}\`, so no source states it. Take this line out, or write what the source says.`,
    },
    more: 'numbers',
  }),
  'conflict-alone': (): Explanation => ({
    why: {
      es: 'Con `answer: conflict` dos fuentes se contradicen, y aquí hay menos de dos. Añade la otra.',
      en: 'With `answer: conflict` two sources contradict each other, and there are fewer than two here. Add the other one.',
    },
    more: 'numbers',
  }),
  'no-call': (type: string): Explanation => ({
    why: {
      es: `Por un canal de tipo ${type} no se llama ni se chatea, así que no lleva datos de llamada. Quítalos.`,
      en: `On a channel of type ${type} nobody calls or chats, so it has no call facts. Take them out.`,
    },
    more: 'numbers',
  }),
  'no-address': (type: string): Explanation => ({
    why: {
      es: `Solo una dirección (\`type: address\`) dice cómo se entra, y este canal es de tipo ${type}. Quítalo.`,
      en: `Only an address (\`type: address\`) says how one gets in, and this channel is of type ${type}. Take it out.`,
    },
    more: 'numbers',
  }),
  'facts-differ': (other: string): Explanation => ({
    why: {
      es: `Contradice a \`${other}\` del mismo registro. Deja lo que dice la fuente más nueva.`,
      en: `It contradicts \`${other}\` of the same record. Keep what the newest source says.`,
    },
    more: 'numbers',
  }),
  'free-needs-credit': (): Explanation => ({
    why: {
      es: 'Un número gratis no gasta saldo. Si hace falta saldo para marcar, la llamada no es gratis para todos: corrige uno de los dos.',
      en: 'A free number uses no credit. If credit is needed to dial, the call is not free for all: correct one of the two.',
    },
    more: 'numbers',
  }),
  'reaches-abroad': (write: Fix): Explanation => ({
    why: {
      es: 'Una fuente dice que funciona desde otro país, y `reach` dice que no. Corrige uno de los dos.',
      en: 'A source says that it works from another country, and `reach` says that it does not. Correct one of the two.',
    },
    write,
    more: 'numbers',
  }),
  'language-not-spoken': (write: Fix): Explanation => ({
    why: {
      es: 'Esta lengua tiene horario y no está entre las que se hablan.',
      en: 'This language has hours and is not among those that are spoken.',
    },
    write,
    more: 'numbers',
  }),
  'language-hours-twice': (): Explanation => ({
    why: {
      es: 'Esta lengua ya tiene un horario más arriba. Une los dos.',
      en: 'This language already has hours above. Make one of the two.',
    },
    more: 'numbers',
  }),
  'operator-unnamed': (): Explanation => ({
    why: {
      es: 'Quién lo atendió va en `organisation` (una de organisations.yaml) o en `name`: uno de los dos, y solo uno.',
      en: 'Whoever ran it goes into `organisation` (one of organisations.yaml) or into `name`: one of the two, and only one.',
    },
    more: 'numbers',
  }),
  'operator-not-ended': (): Explanation => ({
    why: {
      es: 'Después viene otro, así que este terminó. Escribe hasta cuándo atendió.',
      en: 'Another one follows, so this one has ended. Write until when it ran the service.',
    },
    more: 'numbers',
  }),
  'operator-ended': (): Explanation => ({
    why: {
      es: 'El último de la lista es quien atiende ahora, y no tiene fin. Si cambió, añade al nuevo debajo.',
      en: 'The last of the list is whoever runs it now, and has no end. If that changed, add the new one below.',
    },
    more: 'numbers',
  }),
  'operator-undated': (): Explanation => ({
    why: {
      es: 'Un cambio de institución lleva fecha: los materiales de antes se reconocen por ella. Escribe al menos el año.',
      en: 'A change of operator has a date: material from before is told by it. Write at least the year.',
    },
    more: 'dates',
  }),
  'operator-too-early': (before: string): Explanation => ({
    why: {
      es: `Empieza antes de que terminara el anterior, en ${before}. Corrige una de las dos fechas.`,
      en: `It begins before the one before ended, in ${before}. Correct one of the two dates.`,
    },
    more: 'dates',
  }),
  'operator-differs': (newest: string, write: Fix): Explanation => ({
    why: {
      es: `La última entrada de \`operators\` dice que ahora atiende ${newest}. Un cambio es una entrada nueva con fecha; la antigua se queda.`,
      en: `The last entry of \`operators\` says that ${newest} runs it now. A change is a new entry with a date; the old one stays.`,
    },
    write,
    more: 'numbers',
  }),
  'open-with': (): Explanation => ({
    why: {
      es: 'Con `state: open` el servicio atiende en todas partes. Quita este campo, o escribe closed o replaced.',
      en: 'With `state: open` the service answers everywhere. Take this field out, or write closed or replaced.',
    },
    more: 'numbers',
  }),
  'replaced-by-nobody': (write: Fix): Explanation => ({
    why: {
      es: 'Con `state: replaced` otro servicio ocupa su lugar. Di cuál, o escribe closed.',
      en: 'With `state: replaced` another service takes its place. Say which, or write closed.',
    },
    write,
    more: 'numbers',
  }),
  'replaced-by-itself': (): Explanation => ({
    why: {
      es: 'Un servicio que no atiende no puede ser su propio reemplazo.',
      en: 'A service that does not answer cannot stand in for itself.',
    },
    more: 'numbers',
  }),
  'replaced-by-closed': (other: string): Explanation => ({
    why: {
      es: `El servicio ${other} tampoco atiende. Escribe uno que sí.`,
      en: `The service ${other} does not answer either. Write one that does.`,
    },
    more: 'numbers',
  }),
  'ends-before-begins': (begins: string): Explanation => ({
    why: {
      es: `Termina antes de empezar, el ${begins}. Corrige una de las dos fechas.`,
      en: `It ends before it begins, on ${begins}. Correct one of the two dates.`,
    },
    more: 'dates',
  }),
  'alert-without-source': (locale: string): Explanation => ({
    why: {
      es: `El aviso no está en la lengua de partida (\`${locale}\`), que lo muestra donde falta una traducción.`,
      en: `The alert is not there in the source language (\`${locale}\`), which stands in where a translation is missing.`,
    },
    more: 'languages',
  }),
  'alert-language': (locales: string): Explanation => ({
    why: {
      es: `El sitio no tiene esa lengua. Las suyas son ${locales}.`,
      en: `The site does not have that language. Its own are ${locales}.`,
    },
    more: 'languages',
  }),
  'plan-on-undated': (write: Fix): Explanation => ({
    why: {
      es: 'Este servicio anunciado ya está encendido. Escribe el día en que se encendió.',
      en: 'This announced service is switched on. Write the day on which that was done.',
    },
    write,
    more: 'numbers',
  }),
  'plan-on-unsourced': (write: Fix): Explanation => ({
    why: {
      es: 'Un número anunciado se enciende cuando una fuente dice que ya atiende. Escribe cuál, de sources.yaml.',
      en: 'An announced number is switched on when a source says that it answers. Write which, from sources.yaml.',
    },
    write,
    more: 'numbers',
  }),
  'plan-on-announced': (): Explanation => ({
    why: {
      es: 'Esa fuente es una de las que lo anunciaron (`plan.sources`), y un anuncio no dice que ya atiende. Escribe otra.',
      en: 'That source is one of those that announced it (`plan.sources`), and an announcement does not say that it answers. Write another.',
    },
    more: 'numbers',
  }),
  'plan-on-unchecked': (write: Fix): Explanation => ({
    why: {
      es: 'Un número que se enciende sale junto a los de emergencia: antes se comprueba con su institución. Anota la comprobación.',
      en: 'A number that is switched on stands among the emergency numbers: it is checked with its operator before. Enter the check.',
    },
    write,
    more: 'numbers',
  }),
  'plan-overdue': (): Explanation => ({
    why: {
      es: 'Ya pasó la fecha en que se dijo que atendería. Pregunta a la institución: si atiende, enciéndelo; si no, escribe la fecha nueva, o null.',
      en: 'The time in which it was said to begin has passed. Ask the operator: if it answers, switch it on; if not, write the new date, or null.',
    },
    more: 'numbers',
  }),
  'closure-over': (): Explanation => ({
    why: {
      es: 'Ya pasó el último día de este cierre y el sitio lo muestra abierto. Pregunta a la institución: si atiende, borra `status`; si no, cambia la fecha.',
      en: 'The last day of this closure has passed and the site shows the service as open. Ask the operator: if it answers, delete `status`; if not, change the date.',
    },
    more: 'numbers',
  }),
  'need-closed': (): Explanation => ({
    why: {
      es: 'Ninguno de estos servicios atiende. La página solo puede enviar a otros del país. Agrega uno que atienda.',
      en: 'None of these services answers. The page can only lead to others of the country. Add one that answers.',
    },
    more: 'numbers',
  }),
  'replaced-for-a-while': (): Explanation => ({
    why: {
      es: 'Con `state: replaced` otro ocupa su lugar para siempre. Para un cierre por un tiempo escribe `state: closed`, y en `by` qué usar.',
      en: 'With `state: replaced` another takes its place for good. For a closure for a while write `state: closed`, and in `by` what to use.',
    },
    more: 'numbers',
  }),
  'plan-off-dated': (): Explanation => ({
    why: {
      es: 'Con `isOn: false` todavía no se enciende, así que no tiene fecha. Quítala, o escribe `isOn: true`.',
      en: 'With `isOn: false` it is not switched on yet, so it has no date. Take it out, or write `isOn: true`.',
    },
    more: 'numbers',
  }),
  'plan-used': (id: string): Explanation => ({
    why: {
      es: `El servicio ${id} está anunciado y todavía no atiende. No se puede enviar a nadie ahí hasta que su registro diga \`isOn: true\`.`,
      en: `The service ${id} is announced and does not answer yet. Nobody can be sent there until its record says \`isOn: true\`.`,
    },
    more: 'numbers',
  }),
};

/** Each source with its date in brackets. */
function dated(sources: readonly { id: string; date: string | null }[], undated: string): string {
  return sources.map(({ id, date }) => `${id}: ${date ?? undated}`).join(', ');
}
