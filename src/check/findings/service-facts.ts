import { CONFIRMATION_DAYS, LAPSE_DAYS } from '../../domain/service/freshness.ts';
import { SAME_TIME_DAYS } from '../../domain/service/source-dates.ts';
import { about, asks, type Explanation, example, type Fix } from './words.ts';

/** Who runs a service, whether it answers, what its record says of it, what that rests on, and the checks with its operator. */
export const SERVICE_FACT_FINDINGS = about('numbers', {
  // Who runs it, what is announced of it, and that it closes.
  'operator-unnamed': (): Explanation => ({
    es: 'Quién lo atendió va en `organisation` (una de organisations.yaml) o en `name`: uno de los dos, y solo uno.',
    en: 'Whoever ran it goes into `organisation` (one of organisations.yaml) or into `name`: one of the two, and only one.',
  }),
  'operator-not-ended': (): Explanation => ({
    es: 'Después viene otro, así que este terminó. Escribe hasta cuándo atendió.',
    en: 'Another one follows, so this one has ended. Write until when it ran the service.',
  }),
  'operator-ended': (): Explanation => ({
    es: 'El último de la lista es quien atiende ahora, y no tiene fin. Si cambió, añade al nuevo debajo.',
    en: 'The last of the list is whoever runs it now, and has no end. If that changed, add the new one below.',
  }),
  'operator-differs': (newest: string, write: Fix): Explanation => ({
    es: `La última entrada de \`operators\` dice que ahora atiende ${newest}. Un cambio es una entrada nueva con fecha; la antigua se queda.`,
    en: `The last entry of \`operators\` says that ${newest} runs it now. A change is a new entry with a date; the old one stays.`,
    write,
  }),
  'open-with': (): Explanation => ({
    es: 'Con `state: open` el servicio atiende en todas partes. Quita este campo, o escribe closed o replaced.',
    en: 'With `state: open` the service answers everywhere. Take this field out, or write closed or replaced.',
  }),
  'replaced-by-nobody': asks({
    es: 'Con `state: replaced` otro servicio ocupa su lugar. Di cuál, o escribe closed.',
    en: 'With `state: replaced` another service takes its place. Say which, or write closed.',
  }),
  'replaced-by-closed': (other: string): Explanation => ({
    es: `El servicio ${other} tampoco atiende. Escribe uno que sí.`,
    en: `The service ${other} does not answer either. Write one that does.`,
  }),
  'plan-on-undated': asks({
    es: 'Este servicio anunciado ya está encendido. Escribe el día en que se encendió.',
    en: 'This announced service is switched on. Write the day on which that was done.',
  }),
  'plan-on-unsourced': asks({
    es: 'Un número anunciado se enciende cuando una fuente dice que ya atiende. Escribe cuál, de sources.yaml.',
    en: 'An announced number is switched on when a source says that it answers. Write which, from sources.yaml.',
  }),
  'plan-on-announced': (): Explanation => ({
    es: 'Esa fuente es una de las que lo anunciaron (`plan.sources`), y un anuncio no dice que ya atiende. Escribe otra.',
    en: 'That source is one of those that announced it (`plan.sources`), and an announcement does not say that it answers. Write another.',
  }),
  'plan-on-unchecked': asks({
    es: 'Un número que se enciende sale junto a los de emergencia: antes se comprueba con su institución. Anota la comprobación.',
    en: 'A number that is switched on stands among the emergency numbers: it is checked with its operator before. Enter the check.',
  }),
  'plan-overdue': (): Explanation => ({
    es: 'Ya pasó la fecha en que se dijo que atendería. Pregunta a la institución: si atiende, enciéndelo; si no, escribe la fecha nueva, o null.',
    en: 'The time in which it was said to begin has passed. Ask the operator: if it answers, switch it on; if not, write the new date, or null.',
  }),
  'closure-over': (): Explanation => ({
    es: 'Ya pasó el último día de este cierre y el sitio lo muestra abierto. Pregunta a la institución: si atiende, borra `status`; si no, cambia la fecha.',
    en: 'The last day of this closure has passed and the site shows the service as open. Ask the operator: if it answers, delete `status`; if not, change the date.',
  }),
  'situation-closed': (): Explanation => ({
    es: 'Ninguno de estos servicios atiende. La página solo puede enviar a otros del país. Agrega uno que atienda.',
    en: 'None of these services answers. The page can only lead to others of the country. Add one that answers.',
  }),
  'replaced-for-a-while': (): Explanation => ({
    es: 'Con `state: replaced` otro ocupa su lugar para siempre. Para un cierre por un tiempo escribe `state: closed`, y en `by` qué usar.',
    en: 'With `state: replaced` another takes its place for good. For a closure for a while write `state: closed`, and in `by` what to use.',
  }),
  'plan-used': (id: string): Explanation => ({
    es: `El servicio ${id} está anunciado y todavía no atiende. No se puede enviar a nadie ahí hasta que su registro diga \`isOn: true\`.`,
    en: `The service ${id} is announced and does not answer yet. Nobody can be sent there until its record says \`isOn: true\`.`,
  }),
  // What its record says of it, and what each statement rests on.
  'answer-without-source': (): Explanation => ({
    es: 'Una respuesta se apoya en una fuente. Sin fuente no se sabe: añádela a `sources`, o quita la respuesta.',
    en: 'An answer rests on a source. Without one it is not known: add it to `sources`, or take the answer out.',
  }),
  'date-of-other-source': (newest: string | null, write: Fix): Explanation => ({
    es: newest
      ? `La fuente más nueva de las que nombra es del ${newest}. Un dato lleva la fecha de su propia fuente, no la de otra: corrige la fecha, o agrega la fuente que falta.`
      : 'Ninguna de las fuentes que nombra tiene fecha. Un dato lleva la fecha de su propia fuente, no la de otra: corrige la fecha, o agrega la fuente que falta.',
    en: newest
      ? `The newest of the sources that it names is of ${newest}. A statement has the date of its own source, not that of another: correct the date, or add the source that is missing.`
      : 'None of the sources that it names has a date. A statement has the date of its own source, not that of another: correct the date, or add the source that is missing.',
    write,
  }),
  'source-unsaid': (
    field: string,
    sources: readonly { id: string; date: string | null }[],
    shown: string,
  ): Explanation => ({
    es: `Las fuentes de esta ficha son de épocas distintas (${dated(sources, 'sin fecha')}), y no dice cuál de ellas da este dato. Se leería con la fecha ${shown}, aunque puede ser más de ${SAME_TIME_DAYS} días más antiguo, o no tener fecha. Escribe la fuente que lo dice; si no se sabe cuál es, escríbelas todas.`,
    en: `The sources of this record are of different times (${dated(sources, 'undated')}), and it does not say which of them states this. It would be read with the date ${shown}, though it may be more than ${SAME_TIME_DAYS} days older, or have no date. Write the source that states it; if nobody knows which, write all of them.`,
    write: example(field.startsWith('channels') ? 'sources: […]' : `statedBy:\n  ${field}: […]`),
  }),
  'stated-by-other': asks({
    es: 'Esta fuente no está en `sources` de la ficha, y la página del servicio no la mostraría. Agrégala ahí.',
    en: 'This source is not in `sources` of the record, and the page of the service would not show it. Add it there.',
  }),
  'facts-differ': (other: string): Explanation => ({
    es: `Contradice a \`${other}\` del mismo registro. Deja lo que dice la fuente más nueva.`,
    en: `It contradicts \`${other}\` of the same record. Keep what the newest source says.`,
  }),
  'reaches-abroad': asks({
    es: 'Una fuente dice que funciona desde otro país, y `reach` dice que no. Corrige uno de los dos.',
    en: 'A source says that it works from another country, and `reach` says that it does not. Correct one of the two.',
  }),
  'language-not-spoken': asks({
    es: 'Esta lengua tiene horario y no está entre las que se hablan.',
    en: 'This language has hours and is not among those that are spoken.',
  }),
  'called-too-often': (before: string, next: string): Explanation => ({
    es: `Una línea de crisis se llama para comprobarla cada ${CONFIRMATION_DAYS.call} días como mucho: alguien en peligro puede estar esperando. La vez anterior fue el ${before}; la próxima puede ser el ${next}. Antes, pregunta a la institución.`,
    en: `A crisis line is called for a check every ${CONFIRMATION_DAYS.call} days at most: somebody in danger may be waiting. The time before was ${before}; the next may be ${next}. Until then, ask the operator.`,
  }),
  'override-too-long': (latest: string): Explanation => ({
    es: `Una excepción vale ${CONFIRMATION_DAYS.call} días como mucho: hasta el ${latest}. Después, comprueba el servicio o renuévala con otro motivo.`,
    en: `An override holds for ${CONFIRMATION_DAYS.call} days at most: until ${latest}. After that, check the service or renew it with another reason.`,
    more: 'live',
  }),
  'core-never-checked': asks({
    es: 'Con `stage: live` cada servicio de `core` está confirmado con su institución, y este nunca lo estuvo. Anota la comprobación, o una excepción (`override`) con fecha y motivo.',
    en: 'With `stage: live` each service of `core` was confirmed with its operator, and this one never was. Enter the check, or an `override` with dates and a reason.',
    more: 'live',
  }),
  'core-lapsed': (on: string, write: Fix): Explanation => ({
    es: `Con \`stage: live\` cada servicio de \`core\` se confirmó en los últimos ${LAPSE_DAYS} días, y este no se confirma desde el ${on}. Anota una comprobación nueva, o una excepción (\`override\`) con fecha y motivo.`,
    en: `With \`stage: live\` each service of \`core\` was confirmed in the last ${LAPSE_DAYS} days, and this one was not since ${on}. Enter a new check, or an \`override\` with dates and a reason.`,
    write,
    more: 'live',
  }),
  'live-no-official-page': asks({
    es: 'Con `stage: live` cada servicio del país tiene una página oficial donde se puede comparar el número. Mientras le falte, el sitio publicado sale sin este servicio, y sus listas dicen que hay más por confirmar. Escríbela, o cambia `listing` a route.',
    en: 'With `stage: live` each service of the country has an official page where the number can be compared. While it lacks one, the published site goes without this service, and its lists say that there are more to be confirmed. Write it, or change `listing` to route.',
    more: 'live',
  }),
  'live-needed-page': asks({
    es: 'La ayuda no puede salir sin este servicio: está en `core`, cumple un papel o una puerta de la ayuda lleva a él. Con `stage: live` le falta una página oficial donde comparar el número. Escríbela; si la institución no tiene una, sirve otra del Estado que dé este número.',
    en: 'Help cannot do without this service: it is in `core`, plays a role, or a way into help leads to it. With `stage: live` it lacks an official page where the number can be compared. Write it; if the operator has none, another page of the State that gives this number will do.',
    more: 'live',
  }),
  'live-emergency-page': asks({
    es: 'Este número de emergencia sale en cada página y no se quita ni se esconde: deja `listing: listed`. Con `stage: live` le falta una página oficial donde comparar el número. Escríbela; si la institución no tiene una, sirve otra del Estado que dé este número.',
    en: 'This emergency number is on every page and is neither taken out nor hidden: leave `listing: listed`. With `stage: live` it lacks an official page where the number can be compared. Write it; if the operator has none, another page of the State that gives this number will do.',
    more: 'live',
  }),
  'always-open': (): Explanation => ({
    es: 'Estos tramos cubren las 24 horas de los siete días. Para eso hay una forma más corta.',
    en: 'These intervals cover 24 hours of seven days. There is a shorter form for that.',
    write: { es: 'hours:\n  status: always', en: 'hours:\n  status: always' },
    more: 'dates',
  }),
  'printed-differs': (value: string): Explanation => ({
    es: `No son las cifras de \`value\` (${value}): una persona leería un número y marcaría otro. Compara los dos con la fuente.`,
    en: `These are not the digits of \`value\` (${value}): a person would read one number and dial another. Compare both with the source.`,
  }),
  'not-shared': (other: string): Explanation => ({
    es: `El servicio ${other} no tiene ningún número en común con este. Quítalo de \`sharedWith\`, o corrige el número.`,
    en: `The service ${other} has no number in common with this one. Take it out of \`sharedWith\`, or correct the number.`,
  }),
  'name-number-differs': (number: string): Explanation => ({
    es: `El nombre lleva el número ${number}, que no es ninguno de sus canales. Corrige el nombre o el canal.`,
    en: `The name holds the number ${number}, which is none of its channels. Correct the name or the channel.`,
  }),
});

/** Each source with its date in brackets. */
function dated(sources: readonly { id: string; date: string | null }[], undated: string): string {
  return sources.map(({ id, date }) => `${id}: ${date ?? undated}`).join(', ');
}
