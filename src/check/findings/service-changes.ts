import { about, asks, type Explanation, type Fix } from './words.ts';

/** Who runs a service, what is announced of it, and that it closes. */
export const SERVICE_CHANGE_FINDINGS = about('numbers', {
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
});
