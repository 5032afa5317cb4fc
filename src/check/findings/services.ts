import { about, asks, both, type Explanation, example, type Fix } from './words.ts';

/** The record of one service. */
export const SERVICE_FINDINGS = about('numbers', {
  'bad-country-folder': (folder: string): Explanation => ({
    es: `La carpeta de un servicio es su país, con dos letras minúsculas, y esta se llama «${folder}».`,
    en: `The folder of a service is its country, with two small letters, and this one is called “${folder}”.`,
    more: 'names',
  }),
  'short-code-form': asks({
    es: 'Un número corto solo tiene unas pocas cifras y se marca tal cual: con el prefijo del país o de la ciudad no comunica.',
    en: 'A short code has only a few digits and is dialled as it stands: with a country or area prefix it does not connect.',
  }),
  'national-form': asks({
    es: 'Este número solo funciona dentro de su país, así que se escribe como se marca allí, sin el prefijo internacional.',
    en: 'This number works only inside its country, so it is written as it is dialled there, without the international prefix.',
  }),
  'local-reach': asks({
    es: 'Los números cortos, gratuitos y nacionales no funcionan desde otro país.',
    en: 'Short, toll-free and national numbers do not work from another country.',
  }),
  'world-reach': asks({
    es: 'Un número en forma internacional (+…) funciona desde cualquier país. Si una fuente dice que este solo funciona dentro del suyo, escríbelo en `callFacts.fromAbroad` con esa fuente; si se marca de otra manera, cambia `type` a national o toll-free y escríbelo como se marca allí.',
    en: 'A number in international form (+…) works from any country. If a source says that this one works only inside its own, write that under `callFacts.fromAbroad` with the source; if it is dialled another way, change `type` to national or toll-free and write it as it is dialled there.',
  }),
  'not-international': asks({
    es: 'Un teléfono va en forma internacional: el signo +, el código del país y las cifras, sin espacios.',
    en: 'A telephone number is in international form: the sign +, the country code and the digits, without spaces.',
  }),
  'no-such-number': (): Explanation => ({
    es: 'Según el plan de numeración de su país, ese número no existe: puede sobrar o faltar una cifra. Compáralo con la fuente; si es así de verdad, di por qué en `exception`.',
    en: 'By the numbering plan of its country that number does not exist: a digit may be missing or too many. Compare it with the source; if it really is so, say why in `exception`.',
  }),
  'shared-number': (other: string, write: Fix): Explanation => ({
    es: `El servicio ${other} tiene el mismo número. Si es cierto, dilo en \`sharedWith\` de los dos; si no, corrige uno.`,
    en: `The service ${other} has the same number. If that is right, say so in \`sharedWith\` of both; if not, correct one.`,
    write,
  }),
  'whose-number': (other: string, write: Fix): Explanation => ({
    es: `El servicio ${other} tiene el mismo número y lo atiende otra institución: quien llama no sabe quién contesta. En la ficha que no es dueña del número, dilo en el canal.`,
    en: `The service ${other} has the same number and another institution runs it: whoever calls does not know who answers. In the record that does not own the number, say so on the channel.`,
    write,
  }),
  'not-its-number': (other: string): Explanation => ({
    es: `El servicio ${other} no tiene ese número como suyo: no está en su ficha, o también allí dice de quién es. Corrige \`of\`, o el número.`,
    en: `The service ${other} does not have that number as its own: its record lacks it, or says there too whose it is. Correct \`of\`, or the number.`,
  }),
  'numbers-of-two': (other: string): Explanation => ({
    es: `Esta ficha tiene un número de ${other} y otro que no lo es. Si ${other} cierra, aquí seguiría saliendo su número como abierto. Quita de aquí el de ${other}, que ya sale en su ficha.`,
    en: `This record has a number of ${other} and another one that is not. If ${other} closes, its number would go on standing here as open. Take that of ${other} out of here; it already stands in its record.`,
  }),
  'not-asked-only': (): Explanation => ({
    es: 'No haber preguntado no es razón para callar un contacto. Si la institución publica el número o correo de una oficina en su propio directorio, muéstralo con esa fecha. Se calla solo por daño: el nombre de una persona, su celular, una copia en un sitio ajeno, donde se queda gente protegida, o una fuente antigua. Si la institución dice que se llega por otra línea, es through-another.',
    en: 'Not having asked is no reason to keep a contact back. If the operator publishes the number or e-mail of an office in its own directory, show it with that date. It is kept back only for harm: the name of a person, their mobile, a copy on the site of others, where protected people stay, or an old source. If the operator says that one reaches it through another line, that is through-another.',
    write: example('reasons: [through-another]'),
  }),
  'listed-without-channel': (): Explanation => ({
    es: 'Un servicio con `listing: listed` se muestra con su contacto, y aquí no hay ninguno. Añade uno, o cambia `listing` a route o held.',
    en: 'A service with `listing: listed` is shown with its contact, and there is none here. Add one, or change `listing` to route or held.',
    write: example('channels:\n  - type: short-code\n    value: "…"\n    reach: …'),
  }),
  'listed-with-reason': (): Explanation => ({
    es: 'Un servicio con `listing: listed` muestra su contacto, así que no dice por qué no. Deja la lista vacía, o cambia `listing` a route o held.',
    en: 'A service with `listing: listed` shows its contact, so it does not say why not. Leave the list empty, or change `listing` to route or held.',
    write: both('reasons: []'),
  }),
  'hidden-needed': (places: string): Explanation => ({
    es: `La ayuda lleva a este servicio y sin su contacto queda incompleta: lo nombran ${places} en campaign.yaml. Deja \`listing: listed\`, o pon antes otro servicio allí.`,
    en: `Help leads to this service and is incomplete without its contact: ${places} in campaign.yaml name it. Leave \`listing: listed\`, or put another service there first.`,
    write: both('listing: listed'),
  }),
  'hidden-with-channel': (listing: string): Explanation => ({
    es: `Un servicio con \`listing: ${listing}\` no muestra contacto, así que tampoco lo guarda. Quítalo, o pon \`listing: listed\`.`,
    en: `A service with \`listing: ${listing}\` shows no contact, so it keeps none. Take it out, or put \`listing: listed\`.`,
    write: both('channels: []'),
  }),
  'hidden-without-reason': (listing: string, values: string): Explanation => ({
    es: `Un servicio con \`listing: ${listing}\` dice por qué no muestra contacto. Los motivos posibles son ${values}.`,
    en: `A service with \`listing: ${listing}\` says why it shows no contact. The possible reasons are ${values}.`,
    write: example('reasons: [old-source]'),
  }),
  'hidden-without-instead': (listing: string): Explanation => ({
    es: `La página de un servicio con \`listing: ${listing}\` no muestra contacto, y sin otro servicio deja a quien lee sin ayuda. Escribe qué se usa en su lugar: una línea del mismo país, o la línea general para avisar.`,
    en: `The page of a service with \`listing: ${listing}\` shows no contact, and without another service it leaves its reader without help. Write what to use instead: a line of the same country, or the general reporting line.`,
    write: example('instead: […]'),
  }),
  'closes-before-opens': (opens: string): Explanation => ({
    es: `El servicio cierra antes de abrir, a las ${opens}. Si pasa de medianoche, escribe dos tramos: uno hasta "24:00" y otro desde "00:00".`,
    en: `The service closes before it opens, at ${opens}. If it runs past midnight, write two intervals: one until "24:00" and one from "00:00".`,
    write: both('closes: "24:00"'),
    more: 'dates',
  }),
  'intervals-overlap': (day: string, other: string): Explanation => ({
    es: `El día \`${day}\` este tramo coincide en parte con \`${other}\`. Une los dos o cambia las horas.`,
    en: `On \`${day}\` this interval overlaps \`${other}\`. Make one of the two or change the times.`,
    more: 'dates',
  }),
  'checked-alone': (): Explanation => ({
    es: 'Quien verifica un número no puede ser quien lo anotó. Escribe el cargo de otra persona, o quita la comprobación.',
    en: 'Whoever verifies a number cannot be whoever entered it. Write the role of another person, or take the check out.',
  }),
  'check-unverified': (): Explanation => ({
    es: 'Nadie la verificó todavía, y no cuenta. Otra persona la compara con la respuesta en `npm run edit`, Confirmar una línea.',
    en: 'Nobody has verified it yet, and it does not count. Somebody else compares it with the answer in `npm run edit`, Confirm a line.',
  }),
});
