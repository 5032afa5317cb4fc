import { MOST_OF_SLUG } from '../../codes/slug.ts';
import { about, asks, type Explanation, type Fix, type InBoth } from './words.ts';

/** One field: whether it is there, and whether its value has the right shape. The field's own sentence is said behind it. */
export const SHAPE_FINDINGS = about('fields', {
  unwritten: (values: readonly string[]): Explanation => ({
    es: `Es lo que trae un archivo nuevo para que alguien lo escriba, y así no se publica.${values.length > 0 ? ` Los valores posibles son ${values.join(', ')}.` : ''}`,
    en: `A new file brings this for somebody to write, and it is not published like that.${values.length > 0 ? ` The possible values are ${values.join(', ')}.` : ''}`,
  }),
  'missing-field': asks({ es: 'Este campo es obligatorio.', en: 'This field is required.' }),
  'empty-field': asks({ es: 'Aquí falta un valor.', en: 'A value is missing here.' }),
  'unknown-key': (nearest: string | null, known: string): Explanation => ({
    es: `Aquí no hay ningún campo con ese nombre. Los campos posibles son ${known}.`,
    en: `There is no field of that name here. The possible fields are ${known}.`,
    nearest,
  }),
  'cut-text': asks({
    es: 'Esto es el resto de un texto: entre llaves, una coma sin comillas lo corta.',
    en: 'This is the rest of a text: within braces, a comma without quotes cuts it.',
  }),
  'parted-text': asks({
    es: 'Un texto que lleva dos puntos va entre comillas; sin ellas parece otro campo.',
    en: 'A text with a colon in it goes in quotes; without them it looks like another field.',
  }),
  'wrong-kind': (expected: InBoth, write: Fix): Explanation => ({
    es: `Aquí va ${expected.es}.`,
    en: `This should be ${expected.en}.`,
    write,
  }),
  'quote-it': asks({
    es: 'Sin comillas, el valor se lee como un número o como sí o no, y puede cambiar (0800 se vuelve 800).',
    en: 'Without quotes the value is read as a number or as yes or no, and may change (0800 becomes 800).',
  }),
  'unquoted-date': asks({
    es: 'Una fecha sin comillas puede correrse un día, y una que no existe pasa por otra.',
    en: 'A date without quotes can shift by a day, and one that does not exist passes for another.',
    more: 'dates',
  }),
  'not-in-list': (values: string, nearest: string | null, write: Fix): Explanation => ({
    es: `Ese valor no está en la lista. Los valores posibles son ${values}.`,
    en: `That value is not in the list. The possible values are ${values}.`,
    nearest,
    write,
  }),
  'too-short': (length: number, minimum: number): Explanation => ({
    es: `El texto tiene ${signs(length).es} y necesita al menos ${minimum}.`,
    en: `The text has ${signs(length).en} and needs at least ${minimum}.`,
  }),
  'too-long': (length: number, maximum: number): Explanation => ({
    es: `El texto tiene ${signs(length).es} y caben ${maximum}. Acórtalo en ${length - maximum}.`,
    en: `The text has ${signs(length).en} and ${maximum} fit. Shorten it by ${length - maximum}.`,
  }),
  'too-few': (count: number, minimum: number, write: Fix): Explanation => ({
    es: `La lista necesita al menos ${minimum} y tiene ${count}.`,
    en: `The list needs at least ${minimum} and has ${count}.`,
    write,
  }),
  'too-many': (count: number, maximum: number): Explanation => ({
    es: `En la lista caben ${maximum} y hay ${count}.`,
    en: `The list has room for ${maximum} and holds ${count}.`,
  }),
  'out-of-range': (minimum: number, maximum: number): Explanation => ({
    es: `El número va de ${minimum} a ${maximum}, sin decimales.`,
    en: `The number goes from ${minimum} to ${maximum}, without decimals.`,
  }),
  'bad-form': (write: Fix | undefined): Explanation => ({
    es: 'El valor no tiene la forma que se espera.',
    en: 'The value does not have the expected form.',
    ...(write ? { write } : {}),
  }),
});

function signs(count: number): InBoth {
  return count === 1
    ? { es: '1 carácter', en: '1 character' }
    : { es: `${count} caracteres`, en: `${count} characters` };
}

/** Values that have a form of their own: dates, times, codes, addresses. */
export const VALUE_FINDINGS = about('dates', {
  'bad-date': asks({
    es: 'Los calendarios necesitan un día que exista, escrito año-mes-día y entre comillas.',
    en: 'Calendars need a day that exists, written year-month-day and in quotes.',
  }),
  'bad-partial-date': asks({
    es: 'Escribe lo que se sabe, entre comillas: el año, el año y el mes, o el día completo.',
    en: 'Write what is known, in quotes: the year, the year and month, or the whole day.',
  }),
  'bad-month-day': asks({
    es: 'Es un día de cada año: mes y día con dos cifras, entre comillas, y el día existe.',
    en: 'It is a day of every year: month and day with two digits each, in quotes, and the day exists.',
  }),
  'future-date': (today: string): Explanation => ({
    es: `Ese día todavía no ha llegado: hoy es ${today}. Aquí va el día en que se hizo.`,
    en: `That day has not come yet: today is ${today}. This is the day on which it was done.`,
  }),
  'ends-before-starts': (starts: string): Explanation => ({
    es: `Termina antes de empezar, que es ${starts}. Corrige una de las dos fechas.`,
    en: `It ends before it begins, which is ${starts}. Correct one of the two dates.`,
  }),
  'read-before-source': (date: string): Explanation => ({
    es: `Nadie pudo leerlo ese día: la fuente es de ${date}. Corrige una de las dos fechas.`,
    en: `Nobody can have read it on that day: the source is of ${date}. Correct one of the two dates.`,
  }),
  'bad-time': asks({
    es: 'La hora va de "00:00" a "24:00", con dos cifras a cada lado y entre comillas.',
    en: 'The time goes from "00:00" to "24:00", with two digits on each side and in quotes.',
  }),
  'bad-time-zone': asks({
    es: 'Esa zona horaria no existe. Su nombre es el de la base IANA: continente y ciudad.',
    en: 'That time zone does not exist. Its name is that of the IANA database: continent and city.',
  }),
  'bad-slug': asks({
    es: `Usa letras minúsculas sin acento, cifras y guiones, hasta ${MOST_OF_SLUG} caracteres.`,
    en: `Use small letters without accents, digits and hyphens, up to ${MOST_OF_SLUG} characters.`,
    more: 'names',
  }),
  'bad-key': (write: Fix | undefined): Explanation => ({
    es: 'Este nombre lleva letras minúsculas sin acento, cifras y guiones.',
    en: 'This name has small letters without accents, digits and hyphens.',
    ...(write ? { write } : {}),
    more: 'names',
  }),
  'bad-phrase-key': asks({
    es: 'La clave de una frase tiene dos partes o más unidas por puntos, y empieza con minúscula.',
    en: 'The key of a phrase has two or more parts joined by dots, and begins with a small letter.',
    more: 'strings',
  }),
  'bad-address-path': asks({
    es: 'Una dirección del sitio empieza con una barra.',
    en: 'An address of the site begins with a slash.',
    more: 'links',
  }),
  'bad-language': asks({
    es: 'Es una etiqueta BCP 47: dos o tres letras minúsculas y, si hace falta, el país.',
    en: 'It is a BCP 47 tag: two or three small letters and, where needed, the country.',
    more: 'languages',
  }),
  'bad-country': asks({
    es: 'Un país se escribe con dos letras mayúsculas.',
    en: 'A country is written with two capitals.',
    more: 'names',
  }),
  'bad-region': asks({
    es: 'Una región se escribe con su código ISO 3166-2: el país, un guion y hasta tres letras o cifras.',
    en: 'A region is written with its ISO 3166-2 code: the country, a hyphen and up to three letters or digits.',
    more: 'names',
  }),
  'bad-url': asks({
    es: 'La dirección empieza con https:// y no lleva espacios, usuario, contraseña ni puerto, para que nadie pueda cambiarla en el camino y lleve a donde parece.',
    en: 'The address begins with https:// and has no spaces, user name, password or port, so that nobody can change it on the way and it leads where it seems to.',
    more: 'links',
  }),
  'hidden-sign': (sign: string): Explanation => ({
    es: `Aquí hay un signo que no se ve (${sign}) y que cambia lo que se lee o rompe el archivo. Suele venir al copiar de otro programa: borra el texto y escríbelo de nuevo.`,
    en: `Here is a sign that nobody sees (${sign}) and that changes what is read or breaks the file. It often comes with a copy from another program: delete the text and type it again.`,
    more: 'files',
  }),
  'site-address': asks({
    es: 'Detrás del dominio del sitio puede haber una ruta que termina en / (/30julio/), de letras sin tilde, cifras, guiones y puntos. Con espacios, ? o # sus enlaces se rompen, y un nombre antes del dominio (nombre@) se publicaría.',
    en: 'Behind the domain of the site there may be a path that ends in / (/30july/), of plain letters, digits, hyphens and dots. With spaces, a ? or a # its links break, and a name before the domain (name@) would be published.',
    more: 'live',
  }),
  'bad-stitches': (width: number, write: Fix): Explanation => ({
    es: `Una fila lleva solo x y puntos, y todas son igual de largas que la primera: aquí, ${width}. Alguna lleva una x. Si no, el signo sale torcido o vacío.`,
    en: `A row has only x and dots, and all are as long as the first: here, ${width}. One of them has an x. Otherwise the sign comes out crooked or empty.`,
    write,
    more: 'sign',
  }),
  'bad-batch': asks({
    es: 'Lleva ocho cifras, un guion, la sigla de la institución (de 2 a 8 letras o cifras), un guion y dos cifras. La octava cifra sale de las otras siete: si no cuadra, alguna se copió mal.',
    en: 'It has eight digits, a hyphen, the short name of the institution (2 to 8 letters or digits), a hyphen and two digits. The eighth digit comes from the other seven: if it does not fit, one of them was copied wrongly.',
    more: 'results',
  }),
  'bad-email': asks({
    es: 'No es una dirección de correo: lleva un nombre, una arroba y un dominio.',
    en: 'It is not an e-mail address: it has a name, an at sign and a domain.',
    more: 'fields',
  }),
});
